import { NO_FILTER } from "../address/parseAddress.ts";
import { createIndex } from "../dataset/createIndex.ts";
import { matchFilter } from "../dataset/matchFilter.ts";
import { partiesOf } from "../dataset/partiesOf.ts";
import type { Filter } from "../dataset/types.ts";
import type { EmbedFrame } from "../share/embedFrame.ts";
import type { FrameExplorer } from "./createFrameExplorer.ts";
import type { Note } from "./createNote.ts";
import type { Scripts } from "./createScripts.ts";
import { filterMarkup, type ReadLink } from "./filterMarkup.ts";
import { parseBuiltDataset } from "./parseBuiltDataset.ts";
import type { SiteLocation } from "./siteLocation.ts";

export interface FrameFilter {
  readonly frame: EmbedFrame;
  readonly site: SiteLocation;
  readonly explorer: FrameExplorer;
  readonly scripts: Scripts;
  readonly note: Note;
  readonly filter: Filter;
}

/**
 * Applies the filter of the query to the prerendered markup, and says how much is left. Where the picture sums up a large dataset,
 * another one has to be drawn, so the explorer is asked for at once. Data that does not come leaves everything shown, and says so.
 * Gives the way to show everything again.
 */
export function filterFrame({ frame, site, explorer, scripts, note, filter }: FrameFilter): () => void {
  const { filterData } = frame;
  if (filterData === null) {
    note.say(frame.words.loading);
    explorer.want();
    return () => undefined;
  }
  const readLink: ReadLink = (href) => {
    const open = site.parse(href)?.open;
    return open?.kind === "agreement" || open?.kind === "party" ? open : null;
  };
  const clear = (): void => {
    filterMarkup(null, readLink);
    note.clear();
    explorer.go({ ...explorer.view, filter: NO_FILTER });
  };
  const apply = async (): Promise<void> => {
    const index = createIndex(parseBuiltDataset(await scripts.json(filterData)));
    // By now the explorer may draw, and it knows the filter itself.
    if (explorer.isLive) return;
    const left = matchFilter(index, filter);
    filterMarkup(
      { agreements: new Set(left.map(({ id }) => id)), parties: new Set(left.flatMap(partiesOf)) },
      readLink,
    );
    const text = frame.words.shown.replace("{shown}", String(left.length)).replace("{total}", String(frame.total));
    note.say(text, { label: frame.words.clear, run: clear });
  };
  const attempt = (): void => {
    apply().catch(() => note.say(frame.words.failed, { label: frame.words.retry, run: attempt }));
  };
  attempt();
  return () => filterMarkup(null, readLink);
}
