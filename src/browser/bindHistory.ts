import { formatAddress } from "../address/formatAddress.ts";
import type { ExplorerStore } from "../state/createExplorerStore.ts";
import type { SiteLocation } from "./siteLocation.ts";

/**
 * Keeps address bar and store equal: selections become steps that Back undoes, filters and layouts replace the address.
 * Returns the function that lets go.
 */
export function bindHistory(store: ExplorerStore, site: SiteLocation): () => void {
  let shown = formatAddress(store.getState().view);
  // The icon's address is relative to the page as it was loaded; the address bar moves on, and browsers ask again.
  for (const icon of document.querySelectorAll<HTMLLinkElement>("link[rel~='icon']"))
    icon.setAttribute("href", icon.href);
  const unsubscribe = store.subscribe(({ view, step }) => {
    const address = formatAddress(view);
    if (address === shown) return;
    shown = address;
    if (step === "push") history.pushState(null, "", site.href(view));
    if (step === "replace") history.replaceState(null, "", site.href(view));
  });
  const onPop = (): void => {
    const view = site.read();
    if (formatAddress(view) === shown) return;
    store.actions.go(view, "none");
  };
  addEventListener("popstate", onPop);
  return () => {
    unsubscribe();
    removeEventListener("popstate", onPop);
  };
}
