/**
 * Runs in the page: what stands in the picture that is on screen, and which of it overlaps, in px of the screen.
 * @returns {{ layout: string, elements: number, nodes: number, texts: number, documentElements: number, overlaps: string[], spills: string[] }}
 */
export function readPicture() {
  const page = /** @type {any} */ (globalThis);
  const { document } = page;
  const picture = [...document.querySelectorAll("svg.scene")].find((svg) => svg.getBoundingClientRect().width > 0);
  const texts = [...(picture?.querySelectorAll("text") ?? [])];
  const cards = [...(picture?.querySelectorAll(".n") ?? [])];
  const boxOf = (/** @type {any} */ element) => element.getBoundingClientRect();
  /** How far two boxes reach into each other; a px of rounding is no overlap. */
  const meet = (/** @type {any} */ a, /** @type {any} */ b) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
  /** Pairs that overlap; lines of one card belong together. */
  const pairs = (/** @type {any[]} */ elements) => {
    const boxes = elements.map((element) => ({ element, card: element.closest(".n") ?? element, box: boxOf(element) }));
    return boxes.flatMap((one, position) =>
      boxes
        .slice(position + 1)
        .filter((other) => other.card !== one.card && meet(one.box, other.box))
        .map((other) => `${one.element.textContent} | ${other.element.textContent}`),
    );
  };
  const spills = cards.flatMap((card) => {
    const outline = card.querySelector("path");
    if (outline === null) return [];
    const around = boxOf(outline);
    return [...card.querySelectorAll("text")]
      .filter((text) => boxOf(text).right > around.right + 1 || boxOf(text).bottom > around.bottom + 1)
      .map((text) => text.textContent);
  });
  return {
    layout: picture?.getAttribute("viewBox") ?? "none",
    elements: picture?.querySelectorAll("*").length ?? 0,
    nodes: cards.length,
    texts: texts.length,
    documentElements: document.querySelectorAll("*").length,
    overlaps: [...pairs(cards), ...pairs(texts)],
    spills,
  };
}
