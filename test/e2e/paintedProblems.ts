import { blendedContrast, contrast } from "../fixtures/colours.ts";
import type { Painted } from "./readCanvas.ts";

/** Top left corner of every card, px of the scene, to a tenth. */
export const placesOf = ({ cards }: Painted): readonly (readonly [number, number])[] =>
  cards.map(({ xPx, yPx }) => [Math.round(xPx * 10) / 10, Math.round(yPx * 10) / 10] as const);

/** Pairs of texts whose boxes share more than a hair. */
export function overlapsOf({ texts }: Painted): readonly string[] {
  return texts.flatMap((a, own) =>
    texts
      .slice(own + 1)
      .filter(({ box }) => Math.min(a.box.x2, box.x2) - Math.max(a.box.x1, box.x1) > 1)
      // Boxes hold the room above and below the letters too, which lines of one name share.
      .filter(({ box, fontPx }) => Math.min(a.box.y2, box.y2) - Math.max(a.box.y1, box.y1) > 0.4 * fontPx)
      .map(({ text }) => `${a.text} / ${text}`),
  );
}

/** Faults of the picture's colours: text below 4.5:1 on its card, lines and outlines below 3:1 on what they stand on. */
export function colourFaults({ cards, texts, lines }: Painted, ground: string): readonly string[] {
  const fills = new Map(cards.map(({ key, fill }) => [key, fill]));
  return [
    ...texts
      .filter(({ key, colour }) => contrast(colour, fills.get(key) ?? ground) < 4.5)
      .map(({ text, colour }) => `${text} ${colour}`),
    ...cards
      .filter(({ stroke, opacity, fill }) =>
        [fill, ground].some((behind) => blendedContrast(stroke, opacity, behind) < 3),
      )
      .map(({ key, stroke }) => `${key} ${stroke}`),
    ...lines
      .filter(({ stroke, opacity }) => blendedContrast(stroke, opacity, ground) < 3)
      .map(({ stroke, opacity }) => `line ${stroke} at ${String(opacity)}`),
  ];
}
