import { formatAddress } from "../address/formatAddress.ts";
import type { ExplorerStore } from "../state/createExplorerStore.ts";
import type { ExplorerState, Place } from "../state/types.ts";
import type { SiteLocation } from "./siteLocation.ts";

/** What a step of the history remembers beside its address. */
interface Entry extends Place {
  /** Where the page was scrolled to when a step was taken from it, in px; null where no step was. */
  readonly topPx: number | null;
  /** Whether it was made by letting the picture fill the window, so that one step Back undoes just that. */
  readonly isEntry: boolean;
}

/** What a step remembers; steps of the loaded page and of other hands remember nothing. */
function parseEntry(state: unknown): Entry {
  const read = (name: string): unknown =>
    typeof state === "object" && state !== null ? Reflect.get(state, name) : undefined;
  const topPx = read("topPx");
  return {
    topPx: typeof topPx === "number" ? topPx : null,
    from: read("from") === "picture" ? "picture" : "words",
    isFull: read("isFull") === true,
    isEntry: read("isEntry") === true,
  };
}

/** Takes the step of a state: makes an entry of it, or goes Back where the step only takes the last one back. */
function takeStep({ view, from, isFull }: ExplorerState, site: SiteLocation, isSameAddress: boolean): void {
  const left = parseEntry(history.state);
  if (isSameAddress && !isFull && left.isEntry) {
    history.back();
    return;
  }
  history.replaceState({ ...left, topPx: scrollY }, "");
  history.pushState({ from, isFull, isEntry: isSameAddress && isFull }, "", site.href(view));
}

/**
 * Keeps address bar and store equal: selections and the picture in the whole window become steps that Back undoes, filters and layouts
 * replace the address. Back and Forward lead to the place on the page that the reader had left. Returns the function that lets go.
 */
export function bindHistory(store: ExplorerStore, site: SiteLocation): () => void {
  const addressOf = ({ view }: ExplorerState): string => formatAddress(view);
  let shown = addressOf(store.getState());
  let isFull = false;
  // A page loaded anew shows the picture in its place. From here on only an anchor makes a step that remembers nothing.
  const loaded = parseEntry(history.state);
  history.replaceState(loaded.isFull ? parseEntry(null) : loaded, "");
  const unsubscribe = store.subscribe((state) => {
    const address = addressOf(state);
    const isSameAddress = address === shown;
    if (isSameAddress && state.isFull === isFull) return;
    shown = address;
    isFull = state.isFull;
    if (state.step === "push") takeStep(state, site, isSameAddress);
    if (state.step === "replace") history.replaceState(history.state, "", site.href(state.view));
  });
  const onPop = ({ state }: PopStateEvent): void => {
    const view = site.read();
    if ((state ?? null) === null && formatAddress(view) === shown) {
      // To another anchor of the page that is shown: the reader stays where they are, and Back must find them there.
      history.replaceState({ ...parseEntry(null), from: store.getState().from, isFull }, "");
      return;
    }
    const { topPx, ...entry } = parseEntry(state);
    if (formatAddress(view) === shown && entry.isFull === isFull) return;
    store.actions.go(view, "none", { from: entry.from, isFull: entry.isFull });
    // The browser restores the place too, but before the page has its former length again.
    if (topPx !== null) requestAnimationFrame(() => requestAnimationFrame(() => scrollTo({ top: topPx })));
  };
  addEventListener("popstate", onPop);
  return () => {
    unsubscribe();
    removeEventListener("popstate", onPop);
  };
}
