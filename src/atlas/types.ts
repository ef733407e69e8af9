import type { AgreementId, Detail, Overview, OverviewRequest, PartyId, SourceId } from "../dataset/types.ts";

/** An answer that is here now, or a promise of it. Lets the page take over its markup without waiting. */
export type Answer<T> = { readonly kind: "now"; readonly value: T } | { readonly kind: "later"; readonly promise: Promise<T> };

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
}
