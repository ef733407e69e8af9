import { FORCED_PALETTE, PALETTE } from "../scene/palette.ts";
import type { GraphStyle } from "./types.ts";

/** What of the reader's system the picture follows. */
export interface GraphMedia {
  readonly dark: boolean;
  readonly forcedColors: boolean;
  readonly moreContrast: boolean;
}

/** The canvas's style for a reader's system and the page's font stack: neither reaches canvas pixels by itself. */
export function graphStyle({ dark, forcedColors, moreContrast }: GraphMedia, fontFamily: string): GraphStyle {
  const themed = dark ? PALETTE.dark : PALETTE.light;
  return { palette: forcedColors ? FORCED_PALETTE : themed, fontFamily, strong: forcedColors || moreContrast };
}
