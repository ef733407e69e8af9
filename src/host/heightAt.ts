/**
 * Height at a width, px, by the table of an embed code, such as `320:812,640:640,1200:520`: on a straight line between the two
 * nearest widths, else that of the first or the last. Undefined without a table; never throws.
 */
export function heightAt(table: string | null, widthPx: number): number | undefined {
  let low: readonly [widthPx: number, heightPx: number] | undefined;
  const rows = (table?.match(/\d{1,5}:\d{1,5}/g) ?? []).map((row) => row.split(":").map(Number));
  for (const [highPx = 0, heightPx = 0] of rows.sort(([a = 0], [b = 0]) => a - b)) {
    if (highPx >= widthPx)
      return low ? Math.round(low[1] + ((heightPx - low[1]) * (widthPx - low[0])) / (highPx - low[0])) : heightPx;
    low = [highPx, heightPx];
  }
  return low?.[1];
}
