import { useEffect, useRef } from "react";
import { awaited } from "../pages/awaited.ts";
import type { PageModel } from "../pages/types.ts";
import { isSheet } from "./isSheet.ts";
import { showAboveSheet } from "./showAboveSheet.ts";

/** Id of the panel's heading: where reading starts when something is opened. */
const HEADING = "panel-title";
/** What opened a record: the link or card itself, and the part of the page it was in, should it be drawn anew. */
interface Opener {
  readonly key: string;
  readonly element: Element | null;
  /** Several parts of the page offer the same record, each in its way. */
  readonly part: Element | null;
}

/**
 * Moves focus to the panel's heading when a record is opened, and back to where the reader was when it is closed, so
 * that focus never falls to the page's body. On narrow pages the opened record also comes into view, or where a sheet shows it its
 * card, unless the reader went Back or Forward (`isTravel`), whose place on the page is the one they had left.
 */
export function usePanelFocus(model: PageModel, isTravel: boolean): void {
  const { view } = model;
  const key = "id" in view.open ? `${view.open.kind}:${view.open.id}` : view.open.kind;
  const before = useRef(key);
  const opener = useRef<Opener | null>(null);
  const wasSheet = useRef(false);
  const holder = useLastFocus();
  useEffect(() => {
    if (before.current === key) return;
    const wasStart = before.current === "start";
    // A search typed where nothing can follow it leads to the start page; its reader is still typing.
    const isSearch = before.current === "about" && document.activeElement?.matches("input[type=search]") === true;
    before.current = key;
    if (isSearch && key === "start") return;
    const heading = document.getElementById(HEADING);
    const returns = !isTravel && wasSheet.current;
    wasSheet.current = isSheet();
    if (heading === null) return;
    if (key === "start" && opener.current !== null) {
      if (!focusOpener(opener.current, isTravel, returns)) heading.focus({ preventScroll: true });
      return;
    }
    if (wasStart) opener.current = { key, ...holder.current };
    heading.focus({ preventScroll: true });
    if (isSheet()) {
      if (!isTravel) showAboveSheet();
      return;
    }
    const top = heading.getBoundingClientRect().top;
    if (!isTravel && (top < 0 || top > innerHeight * 0.8)) scrollTo({ top: 0 });
  }, [key, isTravel, holder]);
  const isAwaited = awaited(model) !== null;
  const wasAwaited = useRef(isAwaited);
  useEffect(() => {
    // The record's own panel has come in place of the one that said "loading", and the focus went with that.
    if (wasAwaited.current && !isAwaited && document.activeElement === document.body)
      document.getElementById(HEADING)?.focus({ preventScroll: true });
    wasAwaited.current = isAwaited;
  }, [isAwaited]);
}

/** What had the focus last, and in which part of the page: also when it has gone since. */
function useLastFocus(): { readonly current: Pick<Opener, "element" | "part"> } {
  const last = useRef<Pick<Opener, "element" | "part">>({ element: null, part: null });
  useEffect(() => {
    const hold = ({ target }: Event): void => {
      const element = target instanceof Element ? target : null;
      last.current = { element, part: element?.closest("aside, #list, section") ?? null };
    };
    document.addEventListener("focusin", hold);
    return () => document.removeEventListener("focusin", hold);
  }, []);
  return last;
}

/** Whether a link or card opens the record of this key. */
function opens(link: HTMLElement | SVGElement, key: string): boolean {
  const card = link.dataset["key"]?.split("@", 1)[0];
  const path = `${key.replace(":", "/")}/`;
  return card === key || (link.getAttribute("href")?.split(/[?#]/, 1)[0]?.endsWith(path) ?? false);
}

/**
 * Focuses what opened the record (the search field too, unless the reader travels, whom its keyboard would surprise), else a visible
 * link or card that opens it, first in the same part of the page; false when there is none. For those who steer by keys it is also
 * scrolled to, unless they travel; for others where the picture has changed its height (`returns`).
 */
function focusOpener({ key, element, part }: Opener, isTravel: boolean, returns: boolean): boolean {
  if (!isTravel && element instanceof HTMLInputElement && element.isConnected) {
    element.focus({ preventScroll: true });
    return true;
  }
  const links = [
    ...document.querySelectorAll<HTMLElement | SVGElement>(
      "[data-key], section a[href], [data-row] a[href], aside a[href]",
    ),
  ].filter((link) => opens(link, key) && link.checkVisibility({ visibilityProperty: true }));
  const same = links.filter((link) => link === element);
  const near = links.filter((link) => part?.contains(link) ?? false);
  for (const link of [...same, ...near, ...links]) {
    link.focus({ preventScroll: true });
    if (returns || (!isTravel && link.matches(":focus-visible")))
      link.scrollIntoView({ block: "nearest", inline: "nearest" });
    return true;
  }
  return false;
}
