import type { Tone } from "./types.ts";

/** Sides beyond these share the neutral colour: no fifth colour stays apart from the others for colour-blind readers. */
const TONES: readonly Tone[] = ["side0", "side1", "side2", "side3"];

/** Colour of the cards of a side, by its place in the data; neutral for further sides, for none and for several. */
export function toneOfSide(side: number | null): Tone {
  return side === null ? "neutral" : (TONES[side] ?? "neutral");
}
