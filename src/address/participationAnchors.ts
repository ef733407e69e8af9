import type { Participant, PartyId } from "../dataset/types.ts";
import type { LineAnchor } from "./types.ts";

/**
 * Ids of the participations on an agreement's page, in their order: `p-<party>`, and the same of every id that the party had
 * before. A party named twice has `_2` after the second; parties without a name are `p-_1`, `p-_2`. Ids of parties hold no
 * underscore, and no former id is in use, so none of these can be another's.
 */
export function participationAnchors(
  participants: readonly Pick<Participant, "party">[],
  formerIdsOf: (party: PartyId) => readonly PartyId[] = () => [],
): readonly LineAnchor[] {
  const seen = new Map<string, number>();
  return participants.map(({ party }) => {
    const times = (seen.get(party ?? "") ?? 0) + 1;
    seen.set(party ?? "", times);
    const end = party !== undefined && times === 1 ? "" : `_${String(times)}`;
    const formerIds = party === undefined ? [] : formerIdsOf(party).map((former) => `p-${former}${end}`);
    return { id: `p-${party ?? ""}${end}`, formerIds };
  });
}
