/** What is added to a height, px, while a width grows by `spanPx` from `fromPx` on. */
export interface Stretch {
  readonly addedPx: number;
  readonly fromPx: number;
  readonly spanPx: number;
}

function growth(width: "100%" | "100vw", { addedPx, fromPx, spanPx }: Stretch): string {
  const slope = Number((Math.abs(addedPx) / spanPx).toFixed(4));
  if (slope === 0) return "";
  const grown = `clamp(0px, ${width} - ${String(fromPx)}px, ${String(spanPx)}px)`;
  return ` ${addedPx < 0 ? "-" : "+"} ${String(slope)} * ${grown}`;
}

/** A length of CSS that begins with `basePx` and follows a width (the window's, or the column's as a percentage) along stretches. */
export function growingLength(width: "100%" | "100vw", basePx: number, stretches: readonly Stretch[]): string {
  const added = stretches.map((stretch) => growth(width, stretch)).join("");
  return added === "" ? `${String(basePx)}px` : `calc(${String(basePx)}px${added})`;
}
