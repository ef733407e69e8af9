import { NO_FILTER } from "../address/parseAddress.ts";
import type { Open, ViewState } from "../address/types.ts";
import type { Atlas } from "../atlas/types.ts";
import { LIST_PAGE } from "../dataset/listPage.ts";
import type { CommonData, PageData } from "../pages/pageData.ts";
import type { ExplorerStart } from "../state/createExplorerStore.ts";

/** The state that prerendered markup shows: what it was built for, and no query. Throws where the data is not at hand. */
export function startState(data: PageData, { overview: shown }: CommonData, atlas: Atlas, open: Open): ExplorerStart {
  const view: ViewState = { lang: data.lang, open, filter: NO_FILTER, sort: null, view: null };
  if (shown !== null) return { atlas, view, overview: shown, detail: data.detail };
  const overview = atlas.overview({ filter: view.filter, limit: LIST_PAGE });
  const detail =
    open.kind === "agreement"
      ? atlas.agreement(open.id)
      : open.kind === "party"
        ? atlas.party(open.id)
        : open.kind === "source"
          ? atlas.source(open.id)
          : null;
  if (overview.kind !== "now" || detail?.kind === "later") throw new Error("the fetched data must answer at once");
  return { atlas, view, overview: overview.value, detail: detail?.value ?? null };
}
