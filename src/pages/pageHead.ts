import { agreementSentence } from "../i18n/agreementSentence.ts";
import { findingHeadline } from "../i18n/findingHeadline.ts";
import { findingText } from "../i18n/findingText.ts";
import { datasetTitle } from "../i18n/localText.ts";
import { partySentence } from "../i18n/partySentence.ts";
import { DOCUMENT_TITLE_MAX, markedRecord, markedTitle, shortenTitle, type MarkedTitle } from "../i18n/markedTitle.ts";
import { endName, pathFinding, pathSentence } from "../i18n/pathSentence.ts";
import { sourceSentence } from "../i18n/sourceSentence.ts";
import { awaited } from "./awaited.ts";
import { openPath } from "../scene/openPath.ts";
import { awaitedTitle } from "./awaitedTitle.ts";
import type { PageModel } from "./types.ts";

/** Title and description of a page, from the same sentences as its text. */
export interface PageHead {
  /** With the site's name. */
  readonly title: string;
  readonly description: string;
  /** The title without the site's name, for previews, which name the site themselves. */
  readonly name: MarkedTitle;
}

const plain = (text: string): MarkedTitle => ({ text, mark: "" });

/** Both parties of a path, as far as they are known. */
function pathName({ shownPath, view, words }: PageModel): string {
  const shown = openPath(view, shownPath);
  if (shown === null || (shown.path.found.kind === "none" && shown.path.found.why === "unknown"))
    return words.t("path.title");
  const { index, path } = shown;
  return words.t("path.pageTitle", { a: endName(words, index, path.from), b: endName(words, index, path.to) });
}

/** What is open, without the site's name; null on the start page. */
function openName(model: PageModel): MarkedTitle | null {
  const { detail, detailIndex, failed, view, words } = model;
  if (view.open.kind === "about") return plain(words.t("about.title"));
  if (view.open.kind === "accessibility") return plain(words.t("access.title"));
  if (view.open.kind === "path") return plain(pathName(model));
  const open = awaited(model);
  if (open !== null)
    return plain(awaitedTitle(model, open)?.text ?? words.t(failed ? "status.dataFailed" : "status.loading"));
  if (detail === null || detailIndex === null)
    return view.open.kind === "start" ? null : plain(words.t("missing.title"));
  return markedRecord(words, detailIndex, detail.open);
}

function pageName(model: PageModel): { readonly name: MarkedTitle; readonly title: string } {
  const own = openName(model);
  const name = own ?? markedTitle(model.words, datasetTitle(model.overviewIndex.dataset, model.words.lang));
  const title = shortenTitle(name, DOCUMENT_TITLE_MAX);
  return { name, title: own === null ? title : `${title} · ${model.site.siteName}` };
}

/** Title of the tab and of every link to the page. */
export function pageTitle(model: PageModel): string {
  return pageName(model).title;
}

function openDescription(model: PageModel): string {
  const { detail, detailIndex, overview, overviewIndex, shownPath, view, words } = model;
  const shown = openPath(view, shownPath);
  if (shown !== null)
    return `${pathSentence(words, shown.index, shown.path)} ${pathFinding(words, shown.index, shown.path)}`.trim();
  if (view.open.kind === "about") return words.t("about.collected.text");
  if (view.open.kind === "missing") return words.t("missing.text");
  if (detail !== null && detailIndex !== null) {
    const agreement = detail.open.kind === "agreement" ? detailIndex.agreements.get(detail.open.id) : undefined;
    if (agreement !== undefined) return agreementSentence(words, detailIndex, agreement);
    const party = detail.open.kind === "party" ? detailIndex.parties.get(detail.open.id) : undefined;
    if (party !== undefined) return partySentence(words, detailIndex, party);
    const source = detail.open.kind === "source" ? detailIndex.sources.get(detail.open.id) : undefined;
    if (source !== undefined) return sourceSentence(words, detailIndex, source, detail.agreements.length);
  }
  return `${findingHeadline(words, overview.finding)}. ${findingText(words, overviewIndex, overview.finding)}`;
}

/** Title and description of what a page shows. */
export function pageHead(model: PageModel): PageHead {
  return { ...pageName(model), description: openDescription(model) };
}
