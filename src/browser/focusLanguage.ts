import { formatPath } from "../address/formatAddress.ts";
import type { SiteLocation } from "./siteLocation.ts";

/** Whether this document was come to by a link, not by loading it again or by Back and Forward, which restore the focus themselves. */
function isFollowed(): boolean {
  const [entry] = performance.getEntriesByType("navigation");
  return entry instanceof PerformanceNavigationTiming && entry.type === "navigate";
}

/**
 * Gives the focus back to the languages after one was chosen there: that loads a document, whose reader by keyboard would have to
 * begin at its top. Nothing scrolls, and whoever has gone on already is left where they are.
 */
export function focusLanguage(site: SiteLocation, root: HTMLElement): void {
  if (document.activeElement !== document.body || document.referrer === "" || !isFollowed()) return;
  const [from, now] = [site.parse(document.referrer), site.read()];
  if (from === null || from.lang === now.lang) return;
  if (formatPath({ lang: now.lang, open: from.open }) !== formatPath(now)) return;
  root.querySelector<HTMLElement>("nav a[hreflang][aria-current]")?.focus({ preventScroll: true });
}
