/**
 * Knows how far the top of a part of the document is out of sight, in px, as of the reader's last press or key: inside a frame no
 * scroll position of the page around can be read, but what of the part is visible can be observed. Returns the way to ask, and to
 * let go.
 */
export function watchVisibleTop(part: Element): { readonly hiddenPx: () => number; readonly end: () => void } {
  let hiddenPx = 0;
  const measure = (): void => {
    if (typeof IntersectionObserver === "undefined") return;
    // Its first report comes with the next frame, before a press has become a click.
    const observer = new IntersectionObserver(([entry]) => {
      observer.disconnect();
      if (entry?.isIntersecting === true)
        hiddenPx = Math.max(0, entry.intersectionRect.top - entry.boundingClientRect.top);
    });
    observer.observe(part);
  };
  const acts = ["pointerdown", "keydown"] as const;
  for (const act of acts) addEventListener(act, measure, { passive: true });
  return {
    hiddenPx: () => hiddenPx,
    end: () => {
      for (const act of acts) removeEventListener(act, measure);
    },
  };
}
