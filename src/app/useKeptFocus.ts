import { useEffect, useRef } from "react";

const isThere = (element: Element): boolean => element.isConnected && element.checkVisibility();

/**
 * Keeps the focus from falling to the page's body when what held it goes with a change of view (a "Clear" that has cleared, a
 * "Show more" with no more to show): it goes to what stood before that in the order of the Tab key. Nothing scrolls.
 */
export function useKeptFocus(): void {
  const trail = useRef<readonly HTMLElement[]>([]);
  useEffect(() => {
    const follow = ({ target }: Event): void => {
      // Headings too, which can be given it.
      const all = [
        ...document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary, [tabindex]"),
      ];
      const place = all.findIndex((element) => element === target);
      if (place >= 0) trail.current = all.slice(0, place + 1);
    };
    document.addEventListener("focusin", follow);
    return () => document.removeEventListener("focusin", follow);
  }, []);
  // After every drawing: whatever has changed may have taken the holder away.
  useEffect(() => {
    const holder = trail.current.at(-1);
    if (holder === undefined || document.activeElement !== document.body || isThere(holder)) return;
    trail.current.findLast(isThere)?.focus({ preventScroll: true });
  });
}
