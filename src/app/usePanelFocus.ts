import { useEffect, useRef } from "react";
import { awaited } from "../pages/awaited.ts";
import type { PageModel } from "../pages/types.ts";

/** Id of the panel's heading: where reading starts when something is opened. */
const HEADING = "panel-title";

/**
 * Moves focus to the panel's heading when a record is opened, and back to where the reader was when it is closed, so
 * that focus never falls to the page's body. On narrow pages the opened record also comes into view, unless the reader went Back
 * or Forward (`isTravel`), whose place on the page is the one they had left.
 */
export function usePanelFocus(model: PageModel, isTravel: boolean): void {
  const { view } = model;
  const key = "id" in view.open ? `${view.open.kind}:${view.open.id}` : view.open.kind;
  const before = useRef(key);
  const opener = useRef<string | null>(null);
  useEffect(() => {
    if (before.current === key) return;
    const wasStart = before.current === "start";
    // A search typed where nothing can follow it leads to the start page; its reader is still typing.
    const isSearch = before.current === "about" && document.activeElement?.matches("input[type=search]") === true;
    before.current = key;
    if (isSearch && key === "start") return;
    const heading = document.getElementById(HEADING);
    if (heading === null) return;
    if (key === "start" && opener.current !== null) {
      if (!focusLink(opener.current)) heading.focus({ preventScroll: true });
      return;
    }
    if (wasStart) opener.current = key;
    heading.focus({ preventScroll: true });
    const top = heading.getBoundingClientRect().top;
    if (!isTravel && (top < 0 || top > innerHeight * 0.8)) scrollTo({ top: 0 });
  }, [key, isTravel]);
  const isAwaited = awaited(model) !== null;
  const wasAwaited = useRef(isAwaited);
  useEffect(() => {
    // The record's own panel has come in place of the one that said "loading", and the focus went with that.
    if (wasAwaited.current && !isAwaited && document.activeElement === document.body)
      document.getElementById(HEADING)?.focus({ preventScroll: true });
    wasAwaited.current = isAwaited;
  }, [isAwaited]);
}

/** Focuses a visible link or button that opens the record; false when there is none. */
function focusLink(key: string): boolean {
  const path = `${key.replace(":", "/")}/`;
  for (const link of document.querySelectorAll<HTMLElement>("[data-key], [data-row] a[href]")) {
    const opens = link.dataset["key"] === key || (link.getAttribute("href")?.split("?")[0]?.endsWith(path) ?? false);
    if (opens && link.checkVisibility()) {
      link.focus({ preventScroll: true });
      return true;
    }
  }
  return false;
}
