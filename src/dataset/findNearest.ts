import type { DatasetIndex } from "./createIndex.ts";
import { fold } from "./fold.ts";
import { letterPairs } from "./letterPairs.ts";
import { likeness } from "./likeness.ts";
import { standing } from "./standing.ts";
import type { Agreement, AgreementId, Party, PartyId, Source, SourceId } from "./types.ts";

/** A record whose address is close to one that names nothing. */
export type NearRecord =
  | { readonly kind: "agreement"; readonly id: AgreementId; readonly record: Agreement }
  | { readonly kind: "party"; readonly id: PartyId; readonly record: Party }
  | { readonly kind: "source"; readonly id: SourceId; readonly record: Source };

/** Ids are at most 64 characters; whatever is longer than this names nothing. */
const TEXT_MAX = 200;
/** Share of letter pairs in common (Dice) from which two ids look alike: one wrong letter in four still passes. */
const ALIKE = 0.5;
/** An address of the right kind wins over an equal one of another. */
const SAME_KIND = 0.05;

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function records(index: DatasetIndex): readonly NearRecord[] {
  return [
    ...standing(index).agreements.map((record) => ({ kind: "agreement" as const, id: record.id, record })),
    ...index.dataset.parties.map((record) => ({ kind: "party" as const, id: record.id, record })),
    ...index.dataset.sources.map((record) => ({ kind: "source" as const, id: record.id, record })),
  ];
}

/**
 * Records whose id is like the last part of a path or like an id that names nothing, closest first, at most `limit`; empty when
 * none is close. An id that a record once had finds it first. Never throws, whatever the text.
 */
export function findNearest(index: DatasetIndex, pathOrId: string, limit: number): readonly NearRecord[] {
  const parts = pathOrId
    .slice(0, TEXT_MAX)
    .split(/[/?#]/)
    .filter((part) => part !== "" && part !== "index.html");
  const asked = decode(parts.at(-1) ?? "").replace(/\.html?$/, "");
  const wanted = fold(asked).replaceAll(" ", "-");
  if (wanted === "") return [];
  const wantedKind = parts.at(-2);
  const pairs = letterPairs(wanted);
  const score = (near: NearRecord): number => {
    if ((near.record.formerIds ?? []).some((former) => former === asked)) return near.kind === wantedKind ? 3 : 2;
    const same = likeness(pairs, letterPairs(fold(near.id).replaceAll(" ", "-")));
    return same < ALIKE ? 0 : same + (near.kind === wantedKind ? SAME_KIND : 0);
  };
  return records(index)
    .map((near) => ({ near, score: score(near) }))
    .filter((scored) => scored.score > 0)
    .sort((a, b) => b.score - a.score || (a.near.id < b.near.id ? -1 : 1))
    .slice(0, limit)
    .map(({ near }) => near);
}
