import { sideShape } from "./sideShape.ts";
import { toneOfSide } from "./toneOfSide.ts";
import type { NodeShape, Scene, SceneNode, Stroke, Tone } from "./types.ts";

/** A sign that a picture uses. `side` is a position in the dataset's sides. */
export type SceneSign =
  | {
      readonly kind: "card";
      readonly means: "agreement" | "absent" | "noSide";
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

/** As many as a dataset may have; each is known by its outline, the first four by a colour too. */
const SIDES = Array.from({ length: 12 }, (_, side) => side);

const isAgreement = ({ ref }: SceneNode): boolean => ref.kind === "agreement" || ref.kind === "pair";

/** The signs of a picture that need words, each once: sides in their order, parties without one, agreements, dotted cards, lines. What it lacks is left out. */
export function sceneSigns({ links, nodes }: Scene): readonly SceneSign[] {
  const sides = SIDES.flatMap((side): readonly SceneSign[] => {
    const [shape, tone] = [sideShape(side), toneOfSide(side)];
    return nodes.some((one) => one.shape === shape && one.tone === tone)
      ? [{ kind: "card", means: "side", side, tone, shape, stroke: "solid" }]
      : [];
  });
  const plain = { shape: sideShape(null), tone: toneOfSide(null), stroke: "solid" } as const;
  const lacksSide = ({ ref, shape, stroke, tone }: SceneNode): boolean =>
    ref.kind === "party" && shape === plain.shape && tone === plain.tone && stroke === plain.stroke;
  const participations = links.filter(({ kind }) => kind === "participation");
  const signs: readonly (readonly [boolean, SceneSign])[] = [
    // Where nobody has a side, nobody lacks one.
    [sides.length > 0 && nodes.some(lacksSide), { kind: "card", means: "noSide", ...plain }],
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
