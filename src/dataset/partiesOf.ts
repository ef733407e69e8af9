import type { Agreement, PartyId } from "./types.ts";

/** Parties that take part in an agreement, each once, in the order given. */
export function partiesOf(agreement: Agreement): readonly PartyId[] {
  const parties = new Set<PartyId>();
  for (const { party } of agreement.participants) if (party !== undefined) parties.add(party);
  return [...parties];
}
