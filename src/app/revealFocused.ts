import type { Graph } from "../graph/types.ts";

/** Room between a card and what would cover it, CSS px. */
const MARGIN_PX = 12;

/** Moves the picture up from under a sheet that lies over the middle of the card, and from under the help on keys. */
function uncover(button: HTMLElement, graph: Graph): void {
  const box = button.getBoundingClientRect();
  const sheet = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)?.closest("aside");
  for (const over of [sheet, document.getElementById("diagram-keys")]) {
    const cover = over?.getBoundingClientRect();
    if (cover === undefined || cover.height === 0 || cover.top >= box.bottom || cover.bottom <= box.top) continue;
    graph.panBy(0, cover.top - MARGIN_PX - box.bottom);
    return;
  }
}

/**
 * Brings the card that has the focus before the reader: into the picture by panning, onto the screen by scrolling (not inside
 * other sites' pages, where a tap or a host's command may have moved the focus), and from under a sheet or the help on keys.
 */
export function revealFocused(button: HTMLElement, graph: Graph, scrolls: boolean): void {
  graph.focus(button.dataset["key"] ?? "");
  if (scrolls) button.scrollIntoView({ block: "nearest", inline: "nearest" });
  uncover(button, graph);
}
