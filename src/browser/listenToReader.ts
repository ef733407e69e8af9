import type { FrameExplorer } from "./createFrameExplorer.ts";
import type { SiteLocation } from "./siteLocation.ts";

/** How long a mouse must rest over the embed before that counts as an intent, in ms: it also crosses on its way elsewhere. */
const HOVER_MS = 120;
/** What the reader does when they are about to act. */
const ACTS = ["pointerdown", "keydown", "focusin"] as const;

export interface ReaderParts {
  readonly site: SiteLocation;
  readonly explorer: FrameExplorer;
  /** The reader follows a link out of the embed, by a plain click. */
  readonly onLeave: (url: string, isPlain: true) => void;
}

/** Link that a plain click follows; null for everything that is the browser's own affair. */
function plainLink(event: MouseEvent): string | null {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return null;
  const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
  return link?.getAttribute("href") ?? null;
}

/**
 * Asks for the explorer at the first touch, key or hover intent. Until it is there, a tap on another record waits for it instead
 * of leaving; a link to what is open already leads to its full page, as all other links lead out.
 */
export function listenToReader({ site, explorer, onLeave }: ReaderParts): void {
  let hover = 0;
  const want = (): void => explorer.want();
  for (const act of ACTS) addEventListener(act, want, { once: true, passive: true });
  const root = document.documentElement;
  root.addEventListener("pointerenter", ({ pointerType }) => {
    if (pointerType === "mouse") hover = window.setTimeout(want, HOVER_MS);
  });
  root.addEventListener("pointerleave", () => clearTimeout(hover));
  document.addEventListener("click", (event) => {
    if (explorer.isLive) return;
    const href = plainLink(event);
    if (href === null) return;
    const target = site.parse(href)?.open;
    const { open } = explorer.view;
    const isOther =
      (target?.kind === "agreement" || target?.kind === "party") &&
      !(open.kind === target.kind && open.id === target.id);
    if (isOther) {
      event.preventDefault();
      explorer.go({ ...explorer.view, open: target });
    } else onLeave(new URL(href, location.href).href, true);
  });
}
