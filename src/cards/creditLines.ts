import type { DatasetIndex } from "../dataset/createIndex.ts";
import { isReport } from "../dataset/isReport.ts";
import type { Detail, Source } from "../dataset/types.ts";
import { sourceTitle } from "../i18n/localText.ts";
import type { Words } from "../i18n/types.ts";

/** Who said it and when: the first source with its date and how many more there are; then the same without the rest, and the name alone. */
export function creditLines(words: Words, index: DatasetIndex, sources: readonly Source[]): readonly string[] {
  const [first] = sources;
  if (first === undefined) return [];
  const head = words.t("intro.source");
  const name = first.publisher ?? sourceTitle(first, index.dataset.language, words.lang).text;
  const dated = first.published === undefined ? name : `${name}, ${words.date(first.published)}`;
  const more = sources.length === 1 ? "" : ` ${words.t("intro.moreSources", { n: sources.length - 1 })}`;
  return [`${head} ${dated}${more}`, `${head} ${name}${more}`, name];
}

/** Sources of what is opened, those that report it first, each once. */
export function sourcesOf({ open, agreements }: Detail, index: DatasetIndex): readonly Source[] {
  const party = open.kind === "party" ? index.parties.get(open.id) : undefined;
  const claims = [...agreements.flatMap((id) => index.agreements.get(id)?.claims ?? []), ...(party?.claims ?? [])];
  const reports = claims.filter(isReport);
  const ids = new Set((reports.length === 0 ? claims : reports).map(({ source }) => source));
  return [...ids].flatMap((id) => index.sources.get(id) ?? []);
}
