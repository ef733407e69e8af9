import { clickedLink } from "./clickedLink.ts";

/**
 * Answers a tap before the explorer has arrived: the row that the list already holds for the tapped record is shown at
 * once in a sheet, and the explorer, when it starts, opens the record in full. Until this small script runs, a tap is an
 * ordinary link.
 */
export interface EarlyPanel {
  /** Address the reader asked for, or null. */
  readonly wanted: string | null;
  /** Takes the sheet away and stops listening. */
  end(): void;
}

/** How long a tapped record may wait for the explorer, in ms, before the browser simply follows the link. */
const PATIENCE_MS = 8000;

/** @param onWanted called at every early tap, so that the explorer is loaded now rather than when idle. */
export function createEarlyPanel(onWanted: () => void): EarlyPanel {
  let wanted: string | null = null;
  let sheet: HTMLElement | null = null;
  let timer = 0;
  const onClick = (event: MouseEvent): void => {
    const href = clickedLink(event);
    if (href === null) return;
    const row = rowOf(href);
    if (row === null) return;
    event.preventDefault();
    wanted = href;
    sheet?.remove();
    sheet = showSheet(row);
    clearTimeout(timer);
    timer = window.setTimeout(() => location.assign(href), PATIENCE_MS);
    onWanted();
  };
  document.addEventListener("click", onClick);
  return {
    get wanted() {
      return wanted;
    },
    end: () => {
      document.removeEventListener("click", onClick);
      clearTimeout(timer);
      sheet?.remove();
      sheet = null;
    },
  };
}

/** Row of the lists that stands for a record, found by its own link; compared as text, never as a selector. */
function rowOf(href: string): Element | null {
  for (const link of document.querySelectorAll("[data-row] a[href]")) {
    if (link.getAttribute("href") === href) return link.closest("[data-row]");
  }
  return null;
}

function showSheet(row: Element): HTMLElement {
  const sheet = document.createElement("div");
  sheet.className = "early";
  sheet.setAttribute("role", "status");
  for (const child of row.childNodes) sheet.append(child.cloneNode(true));
  document.body.append(sheet);
  return sheet;
}
