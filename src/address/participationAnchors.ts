import type { Participant } from "../dataset/types.ts";

/**
 * Ids of the participations on an agreement's page, in their order: `p-<party>`. A party named twice has `_2` after the second;
 * parties without a name are `p-_1`, `p-_2`. Ids of parties hold no underscore, so none of these can be another's.
 */
export function participationAnchors(participants: readonly Pick<Participant, "party">[]): readonly string[] {
  const seen = new Map<string, number>();
  return participants.map(({ party = "" }) => {
    const times = (seen.get(party) ?? 0) + 1;
    seen.set(party, times);
    return party !== "" && times === 1 ? `p-${party}` : `p-${party}_${String(times)}`;
  });
}
