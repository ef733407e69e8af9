import { sourcePhrase } from "../i18n/sourcePhrase.ts";
import css from "./Page.module.css";
import type { PageModel } from "./types.ts";

/** Sources that paper names in full before it says how many more there are. */
const SOURCES_PRINTED = 6;

/**
 * On paper alone, where a link leads nowhere: what the whole rests on, each source with its address. A record's own page
 * prints its citation instead, which holds the same.
 */
export function PaperSources({ model: { overviewIndex, view, words } }: { readonly model: PageModel }) {
  const { sources } = overviewIndex.dataset;
  if (view.open.kind !== "start" || sources.length === 0) return null;
  const named = sources.slice(0, SOURCES_PRINTED).map((source) => sourcePhrase(words, source));
  const rest = sources.length - named.length;
  const source = [...named, ...(rest === 0 ? [] : [words.t("sentence.moreSources", { n: rest })])].join("; ");
  return <p className={css["paper"]}>{words.t(sources.length === 1 ? "cite.source" : "cite.sources", { source })}</p>;
}
