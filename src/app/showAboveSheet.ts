/** Room between a card and what would cover it, or the edge of the screen, CSS px. */
const MARGIN_PX = 12;

/** Scrolls as little as needed until the picture's first card, and the open one, stand between the top of the screen and the sheet. */
export function showAboveSheet(): void {
  const picture = document.querySelector("section[aria-labelledby=diagram-title]");
  const topPx = picture?.getBoundingClientRect().top ?? 0;
  if (topPx < 0) scrollBy({ top: topPx - MARGIN_PX, behavior: "instant" });
  const card = picture?.querySelector("[aria-current=true]")?.getBoundingClientRect();
  const sheetTopPx = document.querySelector("aside[data-sheet]")?.getBoundingClientRect().top;
  if (card === undefined || sheetTopPx === undefined) return;
  const hiddenPx = card.bottom + MARGIN_PX - sheetTopPx;
  // Never so far that the card's own start leaves the screen.
  if (hiddenPx > 0) scrollBy({ top: Math.min(hiddenPx, card.top - MARGIN_PX), behavior: "instant" });
}
