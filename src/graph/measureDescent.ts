/** Distance from the letters' baseline down to the bottom of the font, as a share of the font size. */
export type MeasureDescent = (fontFamily: string) => number;

const PROBE_PX = 100;

/**
 * A measure of fonts, remembered per font stack. The renderer sets text on the bottom of the font, the SVG on the baseline;
 * this is the difference between the two.
 *
 * @throws Error where the browser gives no 2D context, so that nothing is begun that cannot be drawn.
 */
export function measureDescent(document: Document): MeasureDescent {
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) throw new Error("The browser gives no 2D canvas.");
  const known = new Map<string, number>();
  return (fontFamily) => {
    const before = known.get(fontFamily);
    if (before !== undefined) return before;
    context.font = `${PROBE_PX}px ${fontFamily}`;
    const bottomPx = (baseline: CanvasTextBaseline): number => {
      context.textBaseline = baseline;
      return context.measureText("x").actualBoundingBoxDescent;
    };
    // Fonts report rounded descents; where the same letter lands on either line is exact.
    const share = (bottomPx("alphabetic") - bottomPx("bottom")) / PROBE_PX;
    known.set(fontFamily, share);
    return share;
  };
}
