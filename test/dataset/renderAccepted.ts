import { NO_FILTER } from "../../src/address/parseAddress.ts";
import { listPages } from "../../src/address/listPages.ts";
import { buildDetail } from "../../src/dataset/buildDetail.ts";
import { buildOverview } from "../../src/dataset/buildOverview.ts";
import { createIndex } from "../../src/dataset/createIndex.ts";
import type { Dataset } from "../../src/dataset/types.ts";
import { LANGS } from "../../src/dataset/vocabulary.ts";
import { createAllWords } from "../../src/publish/createAllWords.ts";
import { createRendering, renderPage } from "../../src/publish/renderPage.tsx";

const words = createAllWords(LANGS);

/** Everything that pages are made of, without the pages; throws where it cannot be made. */
export function renderAccepted(dataset: Dataset): void {
  const index = createIndex(dataset);
  buildOverview(index, { filter: NO_FILTER, limit: 50 });
  for (const { id } of dataset.agreements) buildDetail(index, { kind: "agreement", id });
  for (const { id } of dataset.parties) buildDetail(index, { kind: "party", id });
  for (const { id } of dataset.sources) buildDetail(index, { kind: "source", id });
}

/** Positions that nobody baked: baking has tests of its own and takes seconds. */
const NO_LAYOUT = { format: "accord-atlas-layout/1", widths: {} } as const;

/** Every page of a dataset in every language; gives the number of pages. */
export function renderPages(dataset: Dataset): number {
  const pages = listPages(dataset, LANGS);
  for (const [lang, own] of words) {
    const site = { siteName: "Atlas", languages: LANGS, report: null };
    const rendering = createRendering(dataset, {
      site,
      words: own,
      baked: NO_LAYOUT,
      dataPath: "data.json",
      layoutPath: "layout.json",
    });
    for (const page of pages) if (page.lang === lang) renderPage(rendering, page);
  }
  return pages.length;
}
