/** Share of light of one channel, 0 to 1, from its byte. */
function lightOf(byte: number): number {
  const share = byte / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function luminance(hex: string): number {
  const light = (start: number): number => lightOf(Number.parseInt(hex.slice(start, start + 2), 16));
  return 0.2126 * light(1) + 0.7152 * light(3) + 0.0722 * light(5);
}

/** Contrast of two colours written `#rrggbb`, from 1 to 21, as WCAG 2.2 defines it (relative luminance of sRGB). */
export function contrastRatio(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}
