import type { ReactNode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";

/** All elements below `root`, in their order. */
const elementsOf = (root: HTMLElement) => [...root.querySelectorAll<HTMLElement | SVGElement>("*")];

/**
 * Has what `draw` gives take over the markup below `root`; `draw` may first take away what need not be taken over. Where that fails
 * in the middle, markup is gone already: then the page is put back as it was built, with its focus, and what failed is thrown. That
 * rests on Preact, which draws at once; React would tell a faulty drawing later.
 */
export function takeOver(root: HTMLElement, draw: () => ReactNode): void {
  const built = root.cloneNode(true);
  const focused = elementsOf(root).findIndex((element) => element === document.activeElement);
  try {
    hydrateRoot(root, draw());
  } catch (error) {
    // Else effects of the half that was drawn would come.
    createRoot(root).unmount();
    root.replaceChildren(...built.childNodes);
    elementsOf(root)[focused]?.focus({ preventScroll: true });
    throw error;
  }
}
