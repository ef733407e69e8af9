import { useEffect, useRef } from "react";

/** Focuses the card of a record, if the picture has one; false when not. Compared as text, never as a selector. */
function focusCard(key: string): boolean {
  for (const card of document.querySelectorAll<HTMLElement>("button[data-key]")) {
    if (card.dataset["key"] !== key) continue;
    card.focus({ preventScroll: true });
    return true;
  }
  return false;
}

/**
 * Puts the focus back to work when what held it has gone with the last view: to the card of what was just closed, else to the
 * title of what is open. Nothing scrolls, and no focus is taken from the page around. `key` names what is open, `filter` what is
 * left out.
 */
export function useEmbedFocus(key: string, filter: string): void {
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
    const hasGone = holder.current !== null && !holder.current.isConnected;
    if (!hasGone || !document.hasFocus() || document.activeElement !== document.body) return;
    if (focusCard(closed)) return;
    const title = document.querySelector("h1");
    if (title === null) return;
    title.tabIndex = -1;
    title.focus({ preventScroll: true });
  }, [key, filter]);
}
