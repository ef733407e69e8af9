import { growingLength } from "./growingLength.ts";
import { heightRows, type ReservedHeights } from "./heightRows.ts";

/**
 * A value for `padding-bottom` of a figure, beside a `height` of 0: just the height that the table gives for its column, since a
 * padding, unlike a height, may ask for that. Only px, percents, `calc` and `clamp`: WordPress keeps those in the code of authors.
 */
export function reservePadding(heightsPx: ReservedHeights): string {
  const rows = heightRows(heightsPx);
  const stretches = rows.slice(1).map(([widthPx, heightPx], before) => {
    const [fromPx, lastPx] = rows[before] ?? [0, 0];
    return { addedPx: heightPx - lastPx, fromPx, spanPx: widthPx - fromPx };
  });
  return growingLength("100%", rows[0]?.[1] ?? 0, stretches);
}
