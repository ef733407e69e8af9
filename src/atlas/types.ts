import type { NearRecord } from "../dataset/findNearest.ts";
import type {
  Agreement,
  AgreementId,
  Detail,
  Overview,
  OverviewRequest,
  Party,
  PartyId,
  PartyPath,
  Source,
  SourceId,
} from "../dataset/types.ts";

/** An answer that is here now, or a promise of it. Lets the page take over its markup without waiting. */
export type Answer<T> =
  | { readonly kind: "now"; readonly value: T }
  | { readonly kind: "later"; readonly promise: Promise<T> };

/** A record whose address is close to one that names nothing, with what it takes to show it. */
export type NearMatch = NearRecord;

/**
 * A record that a search found, with what it takes to show it: the text that matched, and who or how many stand behind it.
 * `guess`: what matched is an inferred alias, so it may only be shown as "possibly".
 */
export type Found =
  | {
      readonly kind: "agreement";
      readonly id: AgreementId;
      readonly matched: string;
      readonly record: Agreement;
      readonly parties: readonly Party[];
    }
  | {
      readonly kind: "party";
      readonly id: PartyId;
      readonly matched: string;
      readonly record: Party;
      readonly agreements: number;
      readonly guess: boolean;
    }
  | { readonly kind: "source"; readonly id: SourceId; readonly matched: string; readonly record: Source };

/** Search over a whole dataset. Comes apart from the atlas, so that the search library loads only when somebody searches. */
export interface Searcher {
  /** Best first, at most `limit`; empty for a text without letters or digits. */
  search(text: string, limit: number): Promise<readonly Found[]>;
}

/**
 * Data on demand. Nothing above this room may assume that the whole dataset is in memory: today one bundled JSON
 * answers, later content-hashed shards can. Promises reject with an Error when the data cannot be fetched or read.
 */
export interface Atlas {
  overview(request: OverviewRequest): Answer<Overview>;
  /** Null: no such record. */
  agreement(id: AgreementId): Answer<Detail | null>;
  party(id: PartyId): Answer<Detail | null>;
  source(id: SourceId): Answer<Detail | null>;
  /** How two parties are linked; also answered where one of them is unknown. */
  path(from: PartyId, to: PartyId): Answer<PartyPath>;
  /** Records whose address is like a path or id that names nothing; at most `limit`, empty when none is close. */
  nearest(pathOrId: string, limit: number): Answer<readonly NearMatch[]>;
}
