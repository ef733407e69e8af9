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
 */
export function filterFrame({ frame, site, explorer, scripts, note, filter }: FrameFilter): void {
  const { filterData } = frame;
  if (filterData === null) {
    note.say("state", frame.words.loading);
    explorer.want();
    return;
  }
  const readLink: ReadLink = (href) => {
    const open = site.parse(href)?.open;
    return open?.kind === "agreement" || open?.kind === "party" ? open : null;
  };
  const count = (shown: number): void => {
    // Looked for each time: an explorer that could not draw has put other elements into its place.
    const heading = document.querySelector("details > h2");
    if (heading !== null) heading.textContent = frame.words.agreements.replace("{n}", String(shown));
  };
  const clear = (): void => {
    filterMarkup(null, readLink);
    count(frame.total);
    note.clear("filter");
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
    count(left.length);
    const text = frame.words.shown.replace("{shown}", String(left.length)).replace("{total}", String(frame.total));
    note.say("filter", text, { label: frame.words.clear, run: clear });
  };
  const attempt = (): void => {
    apply().then(
      () => note.mend(attempt),
      () => {
        if (!explorer.isLive) note.fail(attempt);
      },
    );
  };
  attempt();
}
