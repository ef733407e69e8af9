/**
 * Height at a width, px, by the table of an embed code, such as `320:812,640:640,1200:520`: on a straight line between the two
 * nearest widths, else that of the first or the last. Undefined without a table; never throws.
 */
export function heightAt(table: string | null, widthPx: number): number | undefined {
  const rows = [...(table ?? "").matchAll(/(\d{1,5}):(\d{1,5})/g)]
    .map((match) => [Number(match[1]), Number(match[2])] as const)
    .sort(([a], [b]) => a - b);
  const above = rows.findIndex(([tablePx]) => tablePx >= widthPx);
  const [wide, high] = rows.at(above) ?? [];
  const [narrow, low] = rows[above - 1] ?? [];
  if (wide === undefined || high === undefined || narrow === undefined || low === undefined || wide === narrow)
    return high;
  return Math.round(low + ((high - low) * (widthPx - narrow)) / (wide - narrow));
}
