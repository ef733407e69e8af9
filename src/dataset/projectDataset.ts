import type { Dataset, LangText } from "./types.ts";

/** Texts whose other languages a page of one language never shows: the field, and the field of its translations. */
const TEXTS = [
  ["title", "titles"],
  ["note", "notes"],
  ["summary", "summaries"],
  ["position", "positions"],
  ["label", "labels"],
  ["description", "descriptions"],
  ["place", "places"],
  ["reason", "reasons"],
  ["text", "texts"],
] as const;

/** Fields that no page shows: they are in the downloads, and a reader's line is short. */
const UNSEEN: ReadonlySet<string> = new Set(["$schema", "location", "ids", "sha256"]);

type Loose = Readonly<Record<string, unknown>>;

const isLoose = (value: unknown): value is Loose =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isLangText = (value: unknown): value is LangText =>
  isLoose(value) && Object.values(value).every((text) => typeof text === "string");

interface Target {
  readonly lang: string;
  /** Language of originals that do not say their own. */
  readonly original: string;
}

/** The two fields of one text, as far as the page needs them. An original that has a translation is never shown there. */
function projectText(record: Loose, field: string, translations: string, { lang, original }: Target): Loose {
  const others = record[translations];
  if (!isLangText(others)) return {};
  const own = (record["language"] ?? original) === lang ? undefined : others[lang];
  return own === undefined ? { [translations]: undefined } : { [field]: "", [translations]: { [lang]: own } };
}

/** Cards are as high as their highest language, so a title stays wherever no short one stands in for it on the card. */
function isOnCard({ participants, shortTitle, shortTitles, titles }: Loose): boolean {
  if (participants === undefined) return false;
  const short = isLangText(shortTitles) ? shortTitles : {};
  return (
    shortTitle === undefined || (isLangText(titles) && Object.keys(titles).some((lang) => short[lang] === undefined))
  );
}

function projectScope({ scope, scopes }: Loose, { lang, original }: Target): Loose {
  if (!isLoose(scopes)) return {};
  const own = lang === original ? undefined : scopes[lang];
  return own === undefined ? { scope, scopes: undefined } : { scope: [], scopes: { [lang]: own } };
}

function projectRecord(record: Loose, target: Target): Loose {
  const changed: Record<string, unknown> = {};
  for (const [field, translations] of TEXTS) {
    if (field !== "title" || !isOnCard(record))
      Object.assign(changed, projectText(record, field, translations, target));
  }
  Object.assign(changed, projectScope(record, target));
  const kept = Object.entries({ ...record, ...changed }).filter(
    ([name, value]) => value !== undefined && !UNSEEN.has(name) && !name.startsWith("x-"),
  );
  return Object.fromEntries(kept.map(([name, value]) => [name, projectValue(value, target)]));
}

function projectValue(value: unknown, target: Target): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => projectValue(item, target));
  return isLoose(value) && !isLangText(value) ? projectRecord(value, target) : value;
}

/** Only texts were taken out, none of them a field that the type requires, so what is left is a dataset. */
function parseProjected(value: unknown): Dataset {
  return value as Dataset;
}

/**
 * The dataset as a page in one language needs it: the same records, claims and names (every name in every language, since
 * search and cards use them), without the other languages of longer texts and without what no page shows. What a reader of
 * `lang` sees stays the same.
 */
export function projectDataset(dataset: Dataset, lang: string): Dataset {
  const { sectors = [], parties } = dataset;
  const lean: Dataset = {
    ...dataset,
    // Sectors stand on no card and are not searched by name, so one language of theirs is enough.
    sectors: sectors.map(({ names, ...sector }) => ({ ...sector, ...pick(names, lang) })),
    // Why a name may be another's is for the downloads; the page only says "possibly".
    parties: parties.map((party) =>
      party.aliases === undefined
        ? party
        : { ...party, aliases: party.aliases.map(({ name, basis }) => ({ name, basis })) },
    ),
  };
  const projected = parseProjected(projectValue(lean, { lang, original: dataset.language }));
  // A source is cited under its own title in every language.
  const titles = new Map(dataset.sources.map(({ id, title }) => [id, title]));
  const sources = projected.sources.map((source) => ({ ...source, title: titles.get(source.id) ?? source.title }));
  return { ...projected, sources };
}

/** Only the names in one language. */
function pick(names: LangText | undefined, lang: string): { readonly names?: LangText } {
  const own = names?.[lang];
  return own === undefined ? {} : { names: { [lang]: own } };
}
