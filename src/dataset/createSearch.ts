import MiniSearch, { type SearchOptions } from "minisearch";
import type { DatasetIndex } from "./createIndex.ts";
import { createFold } from "./createFold.ts";
import { foldQuery } from "./foldQuery.ts";
import { rankTexts, type Rank, type RankedText } from "./rankTexts.ts";
import { recordTexts } from "./recordTexts.ts";
import { standing } from "./standing.ts";
import type { Agreement, AgreementId, Party, PartyId, Source, SourceId } from "./types.ts";
import { PARTY_KINDS } from "./vocabulary.ts";

/** A record that a search found. `matched` is the text that answers best, as the dataset writes it; of two hits of a search the closer has the higher `score`. */
export type SearchHit = { readonly score: number; readonly matched: string } & (
  | { readonly kind: "agreement"; readonly id: AgreementId }
  | { readonly kind: "party"; readonly id: PartyId }
  | { readonly kind: "source"; readonly id: SourceId }
);

export interface Search {
  /** Best first, at most `limit`; empty for a text without letters or digits. Never throws. */
  search(query: string, limit: number): readonly SearchHit[];
}

type RecordRef =
  | { readonly kind: "agreement"; readonly id: AgreementId }
  | { readonly kind: "party"; readonly id: PartyId }
  | { readonly kind: "source"; readonly id: SourceId };

interface Doc {
  readonly key: number;
  readonly ref: RecordRef;
  /** Order among records that match equally: parties (places before bodies), agreements, sources. */
  readonly order: number;
  texts(): readonly RankedText[];
}

/** Records indexed between two pauses, so that typing stays possible meanwhile. */
const CHUNK = 100;
/** Shortest word in which a misspelling is looked for, and most letters that may be wrong. */
const FUZZY_FROM = 4;
const FUZZY_SHARE = 0.25;
const FUZZY_MOST = 2;
/** Among misspelt matches a party weighs this much more than an agreement that names it. */
const PARTY_BOOST = 2;
/** Shortest word, and shortest stem, when endings are left off. */
const STEM_FROM = 5;

/** One document per record, in the order of `docs`; texts are folded when first needed, which is while the index is built. */
function createDocs(index: DatasetIndex): readonly Doc[] {
  const { parties, sources } = index.dataset;
  const fold = createFold();
  const createDoc = (ref: RecordRef, order: number, record: Agreement | Party | Source): Omit<Doc, "key"> => {
    let texts: readonly RankedText[] | null = null;
    return {
      ref,
      order,
      texts: () => (texts ??= recordTexts(record).map((text) => ({ text, key: ` ${fold(text)} ` }))),
    };
  };
  return [
    ...parties.map((party) => createDoc({ kind: "party", id: party.id }, PARTY_KINDS.indexOf(party.kind), party)),
    ...standing(index).agreements.map((agreement) =>
      createDoc({ kind: "agreement", id: agreement.id }, PARTY_KINDS.length, agreement),
    ),
    ...sources.map((source) => createDoc({ kind: "source", id: source.id }, PARTY_KINDS.length + 1, source)),
  ].map((doc, key) => ({ ...doc, key }));
}

interface Candidate {
  readonly doc: Doc;
  readonly rank: Rank;
  /** What the library makes of it; only compared where words are misspelt. */
  readonly weight: number;
}

/** One number for: exact before whole words before beginnings; then parties; then first words; then the kind; then the shorter text. */
function closeness({ tier, share }: Rank, { ref, order }: Doc): number {
  const words = tier === 3 ? 2 : tier;
  const kinds = PARTY_KINDS.length + 2;
  return words * 8 + (ref.kind === "party" ? 4 : 0) + (tier === 3 ? 2 : 0) + (1 - order / kinds) + share / kinds;
}

/** Word without the vowels of its ending: `fergana` and `ferganskaya` meet at `fergan`. Short words stay whole. */
const stem = (word: string): string => (word.length < STEM_FROM ? word : word.replace(/(?<=.{4})[aeiouy]+$/, ""));

/**
 * Search over every name, title and alias in all languages and both scripts. Tried in turn, each only while there is room: words as
 * beginnings, then without their endings, then (when nothing was found) misspelt, then any of the words. A party comes before an
 * agreement that matches equally, and a shorter name before a longer one. The index is built in pieces that let the page breathe.
 */
export async function createSearch(index: DatasetIndex): Promise<Search> {
  const docs = createDocs(index);
  const isPartyKey = new Set(docs.flatMap(({ key, ref }) => (ref.kind === "party" ? [key] : [])));
  const mini = new MiniSearch<Doc>({
    idField: "key",
    fields: ["texts"],
    extractField: (doc, field) =>
      field === "key"
        ? doc.key
        : doc
            .texts()
            .map(({ key }) => key)
            .join(""),
    tokenize: (text) => text.split(" ").filter((word) => word !== ""),
    processTerm: (word) => word,
  });
  await mini.addAllAsync(docs, { chunkSize: CHUNK });

  const find = (words: readonly string[], typed: string, options: SearchOptions): readonly Candidate[] =>
    mini.search(words.join(" "), { prefix: true, ...options }).flatMap(({ id, score, terms }) => {
      const doc = docs[Number(id)];
      return doc === undefined
        ? []
        : { doc, rank: rankTexts(doc.texts(), options.fuzzy === undefined ? words : terms, typed), weight: score };
    });
  const exact = (words: readonly string[], typed: string, limit: number): readonly SearchHit[] =>
    find(words, typed, { combineWith: "AND" })
      .map(({ doc, rank }) => ({ doc, rank, score: closeness(rank, doc) }))
      .sort((a, b) => b.score - a.score || a.doc.key - b.doc.key)
      .slice(0, limit)
      .map(({ doc, rank, score }) => ({ ...doc.ref, score, matched: rank.text }));
  const fuzzy = (words: readonly string[], combineWith: "AND" | "OR"): readonly SearchHit[] =>
    find(words, "", {
      combineWith,
      fuzzy: (word) => (word.length < FUZZY_FROM ? false : FUZZY_SHARE),
      maxFuzzy: FUZZY_MOST,
      boostDocument: (id) => (isPartyKey.has(Number(id)) ? PARTY_BOOST : 1),
    }).map(({ doc, rank, weight }) => ({ ...doc.ref, score: weight / (weight + 1), matched: rank.text }));

  return {
    search: (query, limit) => {
      const words = foldQuery(query);
      if (words.length === 0 || limit < 1) return [];
      const hits = new Map<string, SearchHit>();
      const add = (more: readonly SearchHit[]): void => {
        for (const hit of more)
          if (hits.size < limit && !hits.has(`${hit.kind}/${hit.id}`)) hits.set(`${hit.kind}/${hit.id}`, hit);
      };
      const typed = query.trim().toLowerCase();
      add(exact(words, typed, limit));
      const stems = words.map(stem);
      if (hits.size < limit && stems.join(" ") !== words.join(" ")) add(exact(stems, typed, 2 * limit));
      if (hits.size === 0) add(fuzzy(words, "AND"));
      if (hits.size === 0 && words.length > 1) add(fuzzy(words, "OR"));
      return [...hits.values()];
    },
  };
}
