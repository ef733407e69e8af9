/**
 * What is left out of an embed that has to be low, more and more, until the rest fits: words and the way to the full page always
 * stay, and as long as there is room for it the list, which the drawing only repeats. `Embed.module.css` hides what is named.
 */
const LESS = [
  "picture",
  "picture members",
  "picture members receipts",
  "picture members receipts notes",
  "picture list",
  "picture list receipts",
] as const;
/** A drawing may be so much smaller than it was drawn for before it is left out: its names must stay easy to read. */
const SCALE_MIN = 0.85;

/** The drawing on the screen, if there is one. */
const drawing = (): SVGSVGElement | undefined =>
  [...document.querySelectorAll("svg")].find((svg) => svg.getClientRects().length > 0);

/**
 * Keeps an embed within the height that its host allows at most, px, so that nothing scrolls inside it and every swipe moves the
 * article. Gives what to call when content or width have changed. The list is unfolded in place of a drawing that does not fit;
 * what the reader folds or unfolds stays so, as long as there is a list.
 */
export function createFit(mostPx: number): () => void {
  const { dataset, style } = document.documentElement;
  let isReaders = false;
  let isOurs = false;
  document.addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest("summary") !== null) [isReaders, isOurs] = [true, false];
  });
  const excessPx = (): number => Math.ceil(document.body.getBoundingClientRect().height) - mostPx;
  const unfold = (isOpen: boolean): void => {
    for (const list of document.querySelectorAll("details")) list.open = isOpen;
  };
  const fits = (less: string): boolean => {
    dataset["less"] = less;
    return excessPx() <= 0;
  };
  const shrinks = (svg: SVGSVGElement): boolean => {
    const { height, width } = svg.getBoundingClientRect();
    const smallerPx = Math.floor((width * (height - excessPx())) / height);
    if (smallerPx < SCALE_MIN * svg.viewBox.baseVal.width) return false;
    style.setProperty("--picture", `${String(smallerPx)}px`);
    return excessPx() <= 0;
  };
  return () => {
    if (dataset["less"] === undefined && style.length === 0 && excessPx() <= 0) return;
    delete dataset["less"];
    style.removeProperty("--picture");
    if (isOurs) unfold(false);
    isOurs = false;
    if (excessPx() <= 0) return;
    const svg = drawing();
    // Where the drawing is most of it, the reader goes by the drawing; a small one only repeats the list.
    const isLarge = (svg?.getBoundingClientRect().height ?? 0) > mostPx / 2;
    if (svg !== undefined && (shrinks(svg) || (isLarge && (fits("receipts") || shrinks(svg))))) return;
    style.removeProperty("--picture");
    isOurs = !isReaders;
    if (isOurs) unfold(true);
    for (const less of LESS) if (fits(isOurs ? `${less} fold` : less)) return;
  };
}
