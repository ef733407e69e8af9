import { formatAddress } from "../address/formatAddress.ts";
import type { ExplorerStore } from "../state/createExplorerStore.ts";
import type { SiteLocation } from "./siteLocation.ts";

/** Where the page was scrolled to when a step was taken from it, in px; null where no step was. */
function topOf(state: unknown): number | null {
  return typeof state === "object" && state !== null && "topPx" in state && typeof state.topPx === "number"
    ? state.topPx
    : null;
}

/**
 * Keeps address bar and store equal: selections become steps that Back undoes, filters and layouts replace the address.
 * Back and Forward lead to the place on the page that the reader had left. Returns the function that lets go.
 */
export function bindHistory(store: ExplorerStore, site: SiteLocation): () => void {
  let shown = formatAddress(store.getState().view);
  const unsubscribe = store.subscribe(({ view, step }) => {
    const address = formatAddress(view);
    if (address === shown) return;
    shown = address;
    if (step === "push") {
      history.replaceState({ topPx: scrollY }, "");
      history.pushState(null, "", site.href(view));
    }
    if (step === "replace") history.replaceState(null, "", site.href(view));
  });
  const onPop = ({ state }: PopStateEvent): void => {
    const view = site.read();
    if (formatAddress(view) === shown) return;
    store.actions.go(view, "none");
    const topPx = topOf(state);
    // The browser restores the place too, but before the page has its former length again.
    if (topPx !== null) requestAnimationFrame(() => requestAnimationFrame(() => scrollTo({ top: topPx })));
  };
  addEventListener("popstate", onPop);
  return () => {
    unsubscribe();
    removeEventListener("popstate", onPop);
  };
}
