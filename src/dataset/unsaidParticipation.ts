import type { Agreement, Claim, PartyId } from "./types.ts";
import { unsaidClaim } from "./unsaidClaim.ts";

/** What a party's place in an agreement rests on where no source says it; one participation that is said is enough. */
export function unsaidParticipation({ claims, participants }: Agreement, id: PartyId): Claim | null {
  const unsaid = participants.flatMap(({ party }, place) => {
    const own = `participants[${String(place)}]`;
    return party === id ? [unsaidClaim(claims, [`${own}.party`, own, "participants"])] : [];
  });
  return unsaid.includes(null) ? null : (unsaid[0] ?? null);
}
