import type { Graph } from "../graph/types.ts";

/** Room between a card and what would cover it, CSS px. */
const MARGIN_PX = 12;

/** Moves the picture up from under a sheet that lies over the middle of the card. */
function uncover(button: HTMLElement, graph: Graph): void {
  const box = button.getBoundingClientRect();
  const over = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)?.closest("aside");
  const topPx = over?.getBoundingClientRect().top;
  if (topPx !== undefined && topPx < box.bottom) graph.panBy(0, topPx - MARGIN_PX - box.bottom);
}

/**
 * Brings the card that has the focus before the reader: into the picture by panning, onto the screen by scrolling (not inside
 * other sites' pages, where a tap or a host's command may have moved the focus), and from under a sheet.
 */
export function revealFocused(button: HTMLElement, graph: Graph, scrolls: boolean): void {
  graph.focus(button.dataset["key"] ?? "");
  if (scrolls) button.scrollIntoView({ block: "nearest", inline: "nearest" });
  uncover(button, graph);
}
