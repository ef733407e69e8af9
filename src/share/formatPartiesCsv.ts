import type { DatasetIndex } from "../dataset/createIndex.ts";
import { standing } from "../dataset/standing.ts";
import type { Party } from "../dataset/types.ts";
import { LANGS } from "../dataset/vocabulary.ts";
import type { Words } from "../i18n/types.ts";
import { csvTable, type CsvRow } from "./csvTable.ts";
import { recordCells } from "./recordCells.ts";
import { sourceCells } from "./sourceCells.ts";

/**
 * Columns of the table of parties, which has one row per party. They are for reading and counting, not for import.
 * `side` is the one that the party takes wherever it takes one, empty where they differ; `agreements` counts those that are not withdrawn. Aliases are joined by `; `;
 * those that are only inferred stand apart as `possible_aliases`. `other_ids` holds `scheme value` pairs beside the two columns of their own.
 */
const PARTY_COLUMNS = [
  "id",
  "name",
  ...LANGS.map((lang) => `name_${lang}` as const),
  "kind",
  "country",
  "parent",
  "aliases",
  "iso3166_2",
  "wikidata",
  "lat",
  "lon",
  "note",
  "possible_aliases",
  "other_ids",
  "place",
  "side",
  "agreements",
  "sources",
  "source_urls",
  "quotes",
  "address",
  "dataset_version",
  "dataset_updated",
] as const;

type Row = CsvRow<(typeof PARTY_COLUMNS)[number]>;

/** Schemes with a column of their own. */
const OWN_SCHEMES = ["iso3166-2", "wikidata"];

function identifierCells(ids: Party["ids"]): Row {
  const known = new Map(Object.entries(ids ?? {}));
  const others = [...known].filter(([scheme]) => !OWN_SCHEMES.includes(scheme));
  return {
    iso3166_2: known.get("iso3166-2") ?? "",
    wikidata: known.get("wikidata") ?? "",
    other_ids: others.map(([scheme, id]) => `${scheme} ${id}`).join(" | "),
  };
}

const namesOf = (aliases: readonly { readonly name: string }[]): string => aliases.map(({ name }) => name).join("; ");

function partyRow(words: Words, index: DatasetIndex, party: Party): Row {
  const { aliases = [], claims = [], location, names = {} } = party;
  const side = index.sideOf(party.id);
  return {
    id: party.id,
    name: party.name,
    ...Object.fromEntries(LANGS.map((lang) => [`name_${lang}`, names[lang] ?? ""])),
    kind: party.kind,
    country: party.country ?? "",
    parent: party.parent ?? "",
    aliases: namesOf(aliases.filter(({ basis }) => basis !== "inferred")),
    possible_aliases: namesOf(aliases.filter(({ basis }) => basis === "inferred")),
    ...identifierCells(party.ids),
    lat: location?.lat ?? "",
    lon: location?.lon ?? "",
    note: party.note ?? "",
    place: location?.label ?? "",
    side: side === null ? "" : (index.dataset.sides?.[side]?.label ?? ""),
    agreements: standing(index).degree.get(party.id) ?? 0,
    ...sourceCells(words, index, claims),
  };
}

/** The parties of a dataset as CSV, see `csvTable` and, for `words` and `base`, `formatAgreementsCsv`. */
export function formatPartiesCsv(words: Words, index: DatasetIndex, base: string): string {
  const rows = index.dataset.parties.map((one) => ({
    ...partyRow(words, index, one),
    ...recordCells(words, index, base, { kind: "party", id: one.id }),
  }));
  return csvTable(PARTY_COLUMNS, rows);
}
