/** Safari on phones draws nothing on a canvas of more than 16,777,216 px (4096 x 4096). */
const MAX_PIXELS = 16_000_000;

/**
 * Canvas pixels per CSS px: the device's own ratio, or less where the canvas would be too large for it.
 *
 * @throws Error where even one to one is too large: a blurred picture is worse than the SVG.
 */
export function canvasRatio(widthPx: number, heightPx: number, deviceRatio: number): number {
  const areaPx = widthPx * heightPx;
  if (areaPx > MAX_PIXELS) throw new Error("The picture is too large for a canvas.");
  return areaPx === 0 ? deviceRatio : Math.min(deviceRatio, Math.sqrt(MAX_PIXELS / areaPx));
}
