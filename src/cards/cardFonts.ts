import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { parseFont } from "./parseFont.ts";
import type { FontMetrics, Weight } from "./types.ts";

/** Family under which the drawing library knows the typeface. */
export const FONT_FAMILY = "Onest";

const FILES: readonly (readonly [Weight, string])[] = [
  [400, "400Regular/Onest_400Regular.ttf"],
  [600, "600SemiBold/Onest_600SemiBold.ttf"],
  [700, "700Bold/Onest_700Bold.ttf"],
];

export interface CardFont {
  readonly data: Uint8Array;
  readonly metrics: FontMetrics;
}

let fonts: ReadonlyMap<Weight, CardFont> | null = null;

/**
 * The typeface of the cards by weight, read once: whole files with every Latin, Cyrillic and Uzbek letter, since subsets of a family
 * are drawn in each other's weight. Found from this file, so that the bundle in the project's `node_modules` finds them too.
 */
export function cardFonts(): ReadonlyMap<Weight, CardFont> {
  if (fonts !== null) return fonts;
  const require = createRequire(import.meta.url);
  const folder = dirname(require.resolve("@expo-google-fonts/onest/package.json"));
  fonts = new Map(
    FILES.map(([weight, file]) => {
      const data = readFileSync(join(folder, file));
      return [weight, { data, metrics: parseFont(data) }];
    }),
  );
  return fonts;
}

/** Widths of one weight's letters. */
export function fontMetrics(weight: Weight): FontMetrics {
  const font = cardFonts().get(weight);
  if (font === undefined) throw new Error(`no typeface of weight ${String(weight)}`);
  return font.metrics;
}
