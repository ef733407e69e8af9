import { fold } from "../dataset/fold.ts";
import { letterPairs } from "../dataset/letterPairs.ts";
import { likeness } from "../dataset/likeness.ts";
import type { Identity } from "./listIdentities.ts";
import type { PublishedId } from "./readLedger.ts";

/** Share of letter pairs in common from which two titles may be two wordings of one. */
const ALIKE = 0.5;

/** Present ids of parties, by present and former ids. */
export type PartyNames = ReadonlyMap<string, string>;

/**
 * Whether a record can be the one that was published under its id. A correction keeps the title, or something of its wording
 * (in any language, or among a party's other names), and an agreement that is reworded keeps at least one of its parties.
 * Anything less is taken for another thing: a false alarm costs the editor one line, a false pass makes old links lie.
 */
export function isSameRecord(published: PublishedId, present: Identity, parties: PartyNames): boolean {
  const was = fold(published.name);
  const names = present.names.map(fold).filter((name) => name !== "");
  // Titles of signs alone fold to nothing and can only be compared as they are.
  if (present.names.includes(published.name) || names.includes(was)) return true;
  const pairs = letterPairs(was);
  if (!names.some((name) => likeness(pairs, letterPairs(name)) >= ALIKE)) return false;
  const own = new Set(present.parties);
  return (
    published.parties.length === 0 ||
    own.size === 0 ||
    published.parties.some((party) => own.has(parties.get(party) ?? party))
  );
}
