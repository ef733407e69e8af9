import { growingLength, type Stretch } from "./growingLength.ts";
import { heightRows, type ReservedHeights } from "./heightRows.ts";

/** What pages commonly leave free beside their text on a phone, both sides, px. */
const MARGINS_PX = 48;
/** A column of text on a desk, px; wider windows seldom make it narrower. */
const COLUMN_PX = 640;

/**
 * A value for `min-height` of a frame that no script fits: a length that follows the window, since heights cannot ask the column for
 * its width. It is never less than the table gives: a column is at most as wide as the window, on a phone hardly narrower than
 * `MARGINS_PX` less, on a desk perhaps no more than `COLUMN_PX`. So what the height gains it gains at once, what it loses it loses
 * later, and on a desk never. Only px, vw, `calc` and `clamp`: WordPress keeps those in the code of authors.
 */
export function reserveHeight(heightsPx: ReservedHeights): string {
  const [[firstPx, basePx] = [0, 0], ...rows] = heightRows(heightsPx);
  let [lastPx, keptPx] = [firstPx, basePx];
  const stretches: Stretch[] = [];
  for (const [widthPx, heightPx] of rows) {
    const addedPx = widthPx > COLUMN_PX ? Math.max(0, heightPx - keptPx) : heightPx - keptPx;
    stretches.push({ addedPx, fromPx: lastPx + (addedPx < 0 ? MARGINS_PX : 0), spanPx: widthPx - lastPx });
    keptPx += addedPx;
    lastPx = widthPx;
  }
  return growingLength("100vw", basePx, stretches);
}
