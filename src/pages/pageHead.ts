import type { DatasetIndex } from "../dataset/createIndex.ts";
import type { Source } from "../dataset/types.ts";
import { agreementSentence } from "../i18n/agreementSentence.ts";
import { findingHeadline } from "../i18n/findingHeadline.ts";
import { findingText } from "../i18n/findingText.ts";
import { agreementTitle, datasetTitle, partyName, sourceTitle } from "../i18n/localText.ts";
import { partySentence } from "../i18n/partySentence.ts";
import { awaited } from "./awaited.ts";
import { awaitedTitle } from "./awaitedTitle.ts";
import type { Words } from "../i18n/types.ts";
import type { PageModel } from "./types.ts";

/** Title and description of a page, from the same sentences as its text. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
}

/** What is open, as one title without the site's name. */
function openTitle(model: PageModel): string | null {
  const { detail, detailIndex, failed, view, words } = model;
  if (view.open.kind === "about") return words.t("about.title");
  const open = awaited(model);
  if (open !== null) return awaitedTitle(model, open)?.text ?? words.t(failed ? "status.dataFailed" : "status.loading");
  if (detail === null || detailIndex === null) return view.open.kind === "start" ? null : words.t("missing.title");
  const { language } = detailIndex.dataset;
  switch (detail.open.kind) {
    case "agreement": {
      const agreement = detailIndex.agreements.get(detail.open.id);
      return agreement === undefined ? null : agreementTitle(agreement, language, words.lang).text;
    }
    case "party": {
      const party = detailIndex.parties.get(detail.open.id);
      return party === undefined ? null : partyName(party, language, words.lang).text;
    }
    case "source": {
      const source = detailIndex.sources.get(detail.open.id);
      return source === undefined ? null : sourceTitle(source, language, words.lang).text;
    }
  }
}

/** Title of the tab and of every link to the page. */
export function pageTitle(model: PageModel): string {
  const title = openTitle(model);
  const { dataset } = model.overviewIndex;
  return title === null ? datasetTitle(dataset, model.words.lang).text : `${title} · ${model.site.siteName}`;
}

/** "Daryo, 5 October 2023: 7 agreements, with quotes". The title serves where the source names no publisher. */
function sourceDescription(words: Words, { dataset }: DatasetIndex, source: Source, n: number): string {
  const name = source.publisher ?? sourceTitle(source, dataset.language, words.lang).text;
  const line = source.published === undefined ? name : `${name}, ${words.date(source.published)}`;
  return words.t("source.description", { source: line, agreements: words.t("count.agreements", { n }) });
}

function openDescription({ detail, detailIndex, overview, overviewIndex, view, words }: PageModel): string {
  if (view.open.kind === "about") return words.t("about.collected.text");
  if (view.open.kind === "missing") return words.t("missing.text");
  if (detail !== null && detailIndex !== null) {
    const agreement = detail.open.kind === "agreement" ? detailIndex.agreements.get(detail.open.id) : undefined;
    if (agreement !== undefined) return agreementSentence(words, detailIndex, agreement);
    const party = detail.open.kind === "party" ? detailIndex.parties.get(detail.open.id) : undefined;
    if (party !== undefined) return partySentence(words, detailIndex, party);
    const source = detail.open.kind === "source" ? detailIndex.sources.get(detail.open.id) : undefined;
    if (source !== undefined) return sourceDescription(words, detailIndex, source, detail.agreements.length);
  }
  return `${findingHeadline(words, overview.finding)}. ${findingText(words, overviewIndex, overview.finding)}`;
}

/** Title and description of what a page shows. */
export function pageHead(model: PageModel): PageHead {
  return { title: pageTitle(model), description: openDescription(model) };
}
