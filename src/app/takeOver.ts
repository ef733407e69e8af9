import { startTransition, type ReactNode } from "react";
import { hydrateRoot } from "react-dom/client";

/**
 * Has `live` take over the markup below `root`. `built` is a copy of the root as it came: what fails in the middle has taken markup
 * away, and the page is to stay readable as it was built. Throws what failed, with the copy in its place.
 */
export function takeOver(root: HTMLElement, built: Node, live: ReactNode): void {
  try {
    startTransition(() => {
      hydrateRoot(root, live);
    });
  } catch (error) {
    root.replaceChildren(...built.childNodes);
    throw error;
  }
}
