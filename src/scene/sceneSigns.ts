import type { NodeShape, Scene, SceneNode, Stroke, Tone } from "./types.ts";

/** A sign that a picture uses. `side` is a position in the dataset's sides. */
export type SceneSign =
  | {
      readonly kind: "card";
      readonly means: "agreement" | "absent";
      readonly tone: Tone;
      readonly shape: NodeShape;
      readonly stroke: Stroke;
    }
  | {
      readonly kind: "card";
      readonly means: "side";
      readonly side: number;
      readonly tone: Tone;
      readonly shape: NodeShape;
      readonly stroke: Stroke;
    }
  | {
      readonly kind: "line";
      readonly means: "unstated" | "announced" | "context";
      readonly dashes: "dotted" | "dashed" | "context";
    };

const SIDE_TONES: readonly Tone[] = ["side0", "side1", "side2", "side3"];

const isAgreement = ({ ref }: SceneNode): boolean => ref.kind === "agreement" || ref.kind === "pair";

/** The signs of a picture that need words, each once: sides in their order, agreements, dotted cards, lines. What it lacks is left out. */
export function sceneSigns({ links, nodes }: Scene): readonly SceneSign[] {
  const sides = SIDE_TONES.flatMap((tone, side): readonly SceneSign[] => {
    const node = nodes.find((one) => one.tone === tone);
    return node === undefined ? [] : [{ kind: "card", means: "side", side, tone, shape: node.shape, stroke: "solid" }];
  });
  const participations = links.filter(({ kind }) => kind === "participation");
  const signs: readonly (readonly [boolean, SceneSign])[] = [
    [
      nodes.some(isAgreement),
      { kind: "card", means: "agreement", tone: "agreement", shape: "square", stroke: "solid" },
    ],
    [
      nodes.some(({ stroke }) => stroke === "dotted"),
      { kind: "card", means: "absent", tone: "neutral", shape: "square", stroke: "dotted" },
    ],
    [participations.some(({ stroke }) => stroke === "dotted"), { kind: "line", means: "unstated", dashes: "dotted" }],
    [participations.some(({ stroke }) => stroke === "dashed"), { kind: "line", means: "announced", dashes: "dashed" }],
    [links.some(({ kind }) => kind === "context"), { kind: "line", means: "context", dashes: "context" }],
  ];
  return [...sides, ...signs.flatMap(([isUsed, sign]) => (isUsed ? [sign] : []))];
}
