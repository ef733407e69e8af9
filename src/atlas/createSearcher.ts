import { createSearch, type SearchHit } from "../dataset/createSearch.ts";
import type { DatasetIndex } from "../dataset/createIndex.ts";
import { partiesOf } from "../dataset/partiesOf.ts";
import { standing } from "../dataset/standing.ts";
import type { Atlas, Found, Searcher } from "./types.ts";
import { wholeIndexes } from "./wholeIndexes.ts";

/** The record behind a hit, as a list of one; empty if the index does not hold it. */
function toFound(index: DatasetIndex, hit: SearchHit): readonly Found[] {
  const { matched } = hit;
  switch (hit.kind) {
    case "agreement": {
      const record = index.agreements.get(hit.id);
      if (record === undefined) return [];
      return [
        {
          kind: hit.kind,
          id: hit.id,
          matched,
          record,
          parties: partiesOf(record).flatMap((id) => index.parties.get(id) ?? []),
        },
      ];
    }
    case "party": {
      const record = index.parties.get(hit.id);
      if (record === undefined) return [];
      const guess = (record.aliases ?? []).some(({ name, basis }) => name === matched && basis === "inferred");
      return [
        { kind: hit.kind, id: hit.id, matched, record, agreements: standing(index).degree.get(hit.id) ?? 0, guess },
      ];
    }
    case "source": {
      const record = index.sources.get(hit.id);
      return record === undefined ? [] : [{ kind: hit.kind, id: hit.id, matched, record }];
    }
  }
}

async function buildSearcher(atlas: Atlas): Promise<Searcher> {
  const whole = wholeIndexes.get(atlas);
  if (whole === undefined) throw new Error("this atlas cannot be searched: it was not made in the atlas room");
  const index = await whole();
  const search = await createSearch(index);
  return { search: (text, limit) => Promise.resolve(search.search(text, limit).flatMap((hit) => toFound(index, hit))) };
}

const searchers = new WeakMap<Atlas, Promise<Searcher>>();

/**
 * Searcher over the data of an atlas: built once, the same for every call. The only way to the search library: import this file
 * lazily. Resolves when the index stands; rejects with an Error when the data cannot be fetched (the next call tries again) or
 * the atlas is not of this room.
 */
export function createSearcher(atlas: Atlas): Promise<Searcher> {
  const known = searchers.get(atlas);
  if (known !== undefined) return known;
  const building = buildSearcher(atlas);
  searchers.set(atlas, building);
  building.catch(() => searchers.delete(atlas));
  return building;
}
