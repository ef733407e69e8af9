/**
 * Height that an embed needs in frames of these widths, px: a phone, a column of text, a whole page, and what the build knows of
 * widths between them, where an embed takes another form.
 */
export type ReservedHeights = Readonly<Record<320 | 640 | 1200, number>> & Readonly<Record<number, number>>;

/** One row of a table of heights, px. */
export type HeightRow = readonly [widthPx: number, heightPx: number];

/** The rows of a table, narrow ones first. */
export function heightRows(heightsPx: ReservedHeights): readonly HeightRow[] {
  return Object.entries(heightsPx)
    .map(([widthPx, heightPx]): HeightRow => [Number(widthPx), heightPx])
    .sort(([a], [b]) => a - b);
}
