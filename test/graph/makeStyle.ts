import { graphStyle } from "../../src/graph/graphStyle.ts";
import type { GraphStyle } from "../../src/graph/types.ts";

/** The light style of the site. */
export function makeStyle(fontFamily = "sans-serif"): GraphStyle {
  return graphStyle({ dark: false, forcedColors: false, moreContrast: false }, fontFamily);
}
