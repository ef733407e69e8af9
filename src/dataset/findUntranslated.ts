import type { Found } from "./createFindings.ts";
import { isTextIn } from "./isTextIn.ts";
import { listIds } from "./listIds.ts";
import type { Dataset, Lang, LangText } from "./types.ts";

const SHOWN_IDS = 12;

interface Translated {
  readonly id: string;
  readonly texts: LangText | undefined;
}

interface TranslatedList {
  readonly list: string;
  /** One of them and several, in words. */
  readonly nouns: readonly [string, string];
  /** The field that holds translations. */
  readonly field: string;
  readonly records: readonly Translated[];
}

function listsOf(dataset: Dataset): readonly TranslatedList[] {
  const { parties, agreements, sides = [], sectors = [], events = [], tallies = [] } = dataset;
  const named = (records: readonly { readonly id: string; readonly names?: LangText }[]): readonly Translated[] =>
    records.map(({ id, names }) => ({ id, texts: names }));
  const labelled = (records: readonly { readonly id: string; readonly labels?: LangText }[]): readonly Translated[] =>
    records.map(({ id, labels }) => ({ id, texts: labels }));
  const titled = agreements.map(({ id, titles }) => ({ id, texts: titles }));
  return [
    { list: "sides", nouns: ["side", "sides"], field: "labels", records: labelled(sides) },
    { list: "sectors", nouns: ["sector", "sectors"], field: "names", records: named(sectors) },
    { list: "events", nouns: ["event", "events"], field: "names", records: named(events) },
    { list: "tallies", nouns: ["tally", "tallies"], field: "labels", records: labelled(tallies) },
    { list: "parties", nouns: ["party", "parties"], field: "names", records: named(parties) },
    { list: "agreements", nouns: ["agreement", "agreements"], field: "titles", records: titled },
  ];
}

const hasText = ({ texts }: Translated, lang: Lang): boolean => texts?.[lang] !== undefined;

/**
 * What the reader of each language sees in the original instead: one warning per language and list, or one for a language that
 * nothing is translated into. A dataset's own language needs no translation. Linear.
 */
export function findUntranslated(dataset: Dataset, langs: readonly Lang[]): readonly Found[] {
  const lists = listsOf(dataset);
  return langs
    .filter((lang) => !isTextIn(dataset.language, lang))
    .flatMap((lang) => {
      const all = lists.flatMap(({ records }) => records);
      if (all.length === 0) return [];
      if (!all.some((record) => hasText(record, lang))) return [nothingIn(lang, lists, all.length)];
      return lists.flatMap((one) => missingIn(lang, one));
    });
}

function nothingIn(lang: Lang, lists: readonly TranslatedList[], count: number): Found {
  const counts = lists
    .filter(({ records }) => records.length > 0)
    .map(({ nouns, records }) => `${records.length} ${nouns[records.length === 1 ? 0 : 1]}`);
  return {
    severity: "warning",
    kind: "untranslated",
    count,
    path: ["language"],
    message: `nothing is translated into ${lang}: ${counts.join(", ")}`,
    remedy: `translate names and titles, or take "${lang}" out of "languages" in data/site.json`,
  };
}

function missingIn(lang: Lang, { list, nouns, field, records }: TranslatedList): readonly Found[] {
  const missing = records.flatMap((record, index) => (hasText(record, lang) ? [] : [{ id: record.id, index }]));
  const [first] = missing;
  if (first === undefined) return [];
  const what = field === "titles" ? "titles" : "names";
  const ids = missing.map(({ id }) => id);
  return [
    {
      severity: "warning",
      kind: "untranslated",
      count: missing.length,
      path: [list, first.index],
      message: `${what} missing in ${lang}: ${missing.length} ${nouns[missing.length === 1 ? 0 : 1]}: ${listIds(ids, SHOWN_IDS)}`,
      remedy: `add "${lang}" to their "${field}"`,
    },
  ];
}
