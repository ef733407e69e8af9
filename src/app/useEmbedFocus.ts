import { useEffect, useRef } from "react";
import { useExplorer } from "./useExplorer.ts";

/** Focuses the card of a record, if the picture has one; false when not. Compared as text, never as a selector. */
function focusCard(key: string): boolean {
  for (const card of document.querySelectorAll<HTMLElement>("button[data-key]")) {
    // In rows a party has a card at each of its agreements: the first will do.
    if (card.dataset["key"]?.split("@", 1)[0] !== key) continue;
    card.focus({ preventScroll: true });
    return true;
  }
  return false;
}

/** Whether what held the focus is no longer there, so that it fell to the document; never where the page around has it. */
function isLost(holder: Element | null): boolean {
  return holder !== null && !holder.isConnected && document.hasFocus() && document.activeElement === document.body;
}

/**
 * Puts the focus back to work when what held it has gone with the last view: to the card of what was just closed, else to the
 * title of what is open. Nothing scrolls, and no focus is taken from the page around. `key` names what is open, `filter` what is
 * left out; when the canvas takes the drawing's place (`isLive`), the focus goes on from the same record's card.
 */
export function useEmbedFocus(key: string, filter: string, isLive: boolean): void {
  const { site } = useExplorer();
  const before = useRef({ key, filter });
  const holder = useRef<Element | null>(null);
  useEffect(() => {
    const hold = ({ target }: Event): void => {
      holder.current = target instanceof Element ? target : null;
    };
    holder.current = document.activeElement;
    document.addEventListener("focusin", hold);
    return () => document.removeEventListener("focusin", hold);
  }, []);
  useEffect(() => {
    const { key: closed, filter: was } = before.current;
    if (closed === key && was === filter) return;
    before.current = { key, filter };
    if (!isLost(holder.current) || focusCard(closed)) return;
    const title = document.querySelector("h1");
    if (title === null) return;
    title.tabIndex = -1;
    title.focus({ preventScroll: true });
  }, [key, filter]);
  useEffect(() => {
    const href = isLive && isLost(holder.current) ? holder.current?.getAttribute("href") : null;
    const open = href === null || href === undefined ? undefined : site.parse(href)?.open;
    if (open !== undefined && "id" in open) focusCard(`${open.kind}:${open.id}`);
  }, [isLive, site]);
}
