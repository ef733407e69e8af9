import type { Overview } from "../dataset/types.ts";
import type { Emphasis, NodeRef, Scene, SceneNode } from "../scene/types.ts";

/** Fades what a filter leaves out, in the picture of everything: nothing moves, and what is left stands where it stood. */
export function fadeScene(scene: Scene, { slice }: Overview): Scene {
  const agreements = new Set<string>(slice.agreements.map(({ id }) => id));
  const parties = new Set<string>(
    slice.agreements.flatMap(({ participants }) => participants.map(({ party }) => party ?? "")),
  );
  const isLeft = (ref: NodeRef): boolean => {
    if (ref.kind === "agreement") return agreements.has(ref.id);
    return ref.kind !== "party" || parties.has(ref.id);
  };
  const out = new Set(scene.nodes.filter(({ ref }) => !isLeft(ref)).map(({ key }) => key));
  // What is open, and what that lifts, stands out although the filter leaves it out.
  const faded = (emphasis: Emphasis, isOut: boolean): Emphasis => (isOut && emphasis === "plain" ? "dim" : emphasis);
  return {
    ...scene,
    nodes: scene.nodes.map((node): SceneNode => ({ ...node, emphasis: faded(node.emphasis, out.has(node.key)) })),
    links: scene.links.map((link) => ({
      ...link,
      emphasis: faded(link.emphasis, out.has(link.from) || out.has(link.to)),
    })),
  };
}
