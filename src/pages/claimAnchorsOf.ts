import { claimAnchors } from "../address/claimAnchors.ts";
import type { LineAnchor } from "../address/types.ts";
import type { Claim, Detail } from "../dataset/types.ts";

export interface ClaimAnchor extends LineAnchor {
  /** Number of the claim on its page, from 1. */
  readonly n: number;
}

const known = new WeakMap<Detail, ReadonlyMap<Claim, ClaimAnchor>>();

const claimsOf = (records: readonly { readonly claims?: readonly Claim[] }[]): readonly Claim[] =>
  records.flatMap(({ claims = [] }) => claims);

/** Claims that the page of an opened record shows, from top to bottom. */
function shownClaims({ open, slice }: Detail): readonly Claim[] {
  const { agreements, parties, events = [], tallies = [], attendance = [], statements = [] } = slice;
  if (open.kind === "agreement") {
    const own = agreements.filter(({ id }) => id === open.id);
    return own.flatMap(({ claims, updates = [] }) => [...claims, ...claimsOf(updates)]);
  }
  if (open.kind === "party") {
    const { id } = open;
    const present = attendance.filter(({ person, represents }) => person === id || represents === id);
    const said = statements.filter(
      ({ speaker, onBehalfOf, mentions = [] }) => speaker === id || onBehalfOf === id || mentions.includes(id),
    );
    return claimsOf([...present, ...said, ...parties.filter((party) => party.id === id)]);
  }
  const all = claimsOf([...tallies, ...events, ...attendance, ...statements, ...parties]);
  return all.filter(({ source, basis }) => source === open.id && basis !== "background");
}

/** Ids of the claims on the page of an opened record and their numbers there, worked out once for each record that is opened. */
export function claimAnchorsOf(detail: Detail): ReadonlyMap<Claim, ClaimAnchor> {
  const before = known.get(detail);
  if (before !== undefined) return before;
  const formers = new Map(detail.slice.sources.map(({ id, formerIds = [] }) => [id, formerIds]));
  const shown = claimAnchors(shownClaims(detail), (source) => formers.get(source) ?? []);
  const anchors = new Map([...shown].map(([claim, anchor], place) => [claim, { ...anchor, n: place + 1 }]));
  known.set(detail, anchors);
  return anchors;
}
