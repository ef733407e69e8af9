import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { SiteLocation } from "../browser/siteLocation.ts";
import type { Atlas } from "../atlas/types.ts";
import type { ExplorerStore } from "../state/createExplorerStore.ts";
import type { ExplorerState } from "../state/types.ts";

/** What one mounted explorer consists of; handed down by context, so that two on a page never clash. */
export interface Explorer {
  readonly store: ExplorerStore;
  readonly site: SiteLocation;
  readonly atlas: Atlas;
  /** Where the whole dataset is, in the version that the page shows. */
  readonly dataUrl: URL;
  /** Set inside another site's page, which must not be scrolled or kept from scrolling. */
  readonly frame?: {
    /** A plain wheel and one finger move the picture all the same, since the page asked for it. */
    readonly freeScroll: boolean;
  };
}

export const ExplorerContext = createContext<Explorer | null>(null);

/** The explorer around a component; throws when there is none, since nothing could work. */
export function useExplorer(): Explorer {
  const explorer = useContext(ExplorerContext);
  if (explorer === null) throw new Error("useExplorer needs an ExplorerContext around it");
  return explorer;
}

/** One value of the explorer's state; `select` must give the same value for the same state. */
export function useExplorerState<T>(select: (state: ExplorerState) => T): T {
  return useStore(useExplorer().store, select);
}
