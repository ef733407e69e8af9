/** Height that an embed needs in frames of these widths, px: a phone, a column of text, a whole page. */
export interface ReservedHeights {
  readonly 320: number;
  readonly 640: number;
  readonly 1200: number;
}

/** What pages commonly leave free beside their text on a phone, both sides, px. */
const MARGINS_PX = 48;

/** A stretch of the table: what is added to the height while the window grows by `spanPx` from `fromPx` on. */
function growth(addedPx: number, fromPx: number, spanPx: number): string {
  const slope = Number((Math.abs(addedPx) / spanPx).toFixed(4));
  if (slope === 0) return "";
  return ` ${addedPx < 0 ? "-" : "+"} ${String(slope)} * clamp(0px, 100vw - ${String(fromPx)}px, ${String(spanPx)}px)`;
}

/**
 * A value for `min-height` that keeps an embed's place until the loader has measured the column: a length that follows the
 * window, since styles cannot ask a column for its width here. It is never less than the table gives: a column is at most as
 * wide as the window, on a phone hardly narrower than `MARGINS_PX` less, on a desk perhaps no more than 640 px.
 * Only px, vw, `calc` and `clamp`: WordPress keeps those in the code of authors.
 */
export function reserveHeight(heightsPx: ReservedHeights): string {
  const firstPx = heightsPx[640] - heightsPx[320];
  const added = [
    growth(firstPx, 320 + (firstPx < 0 ? MARGINS_PX : 0), 320),
    growth(Math.max(0, heightsPx[1200] - heightsPx[640]), 640, 560),
  ].join("");
  const basePx = `${String(heightsPx[320])}px`;
  return added === "" ? basePx : `calc(${basePx}${added})`;
}
