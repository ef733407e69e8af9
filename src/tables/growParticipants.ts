import { isRecord, textAt, type LooseRecord } from "../dataset/isRecord.ts";
import { isSame } from "./isSame.ts";

/** What two sources can contradict each other in; how each of them names the party is its own affair. */
const FACTS = ["side", "role", "from", "until"];

export interface GrownParticipants {
  readonly participants: readonly unknown[];
  /** Whether the second list names somebody else, or gives somebody another side, role or time. */
  readonly isDisputed: boolean;
}

const agrees = (first: LooseRecord, second: LooseRecord): boolean =>
  FACTS.every((field) => first[field] === undefined || second[field] === undefined || first[field] === second[field]);

/**
 * Participants with what a second source says of them. What it leaves out it does not deny: fewer parties, parties that it does not
 * name (`?`), or no side and role are no dispute. Sides and roles that were empty are filled in, unless something is disputed.
 */
export function growParticipants(first: readonly unknown[], second: readonly unknown[]): GrownParticipants {
  const participants = [...first];
  for (const one of second) {
    const party = isRecord(one) ? textAt(one, "party") : undefined;
    if (!isRecord(one) || party === undefined) continue;
    const places = participants.flatMap((other, place) => (isRecord(other) && other["party"] === party ? [place] : []));
    // A party may take part twice, in two roles: the place that says the same comes first.
    const isAt = (place: number | undefined, test: (a: LooseRecord, b: LooseRecord) => boolean): boolean => {
      const known = place === undefined ? undefined : participants[place];
      return isRecord(known) && test(known, one);
    };
    const place = places.find((at) => isAt(at, isSame)) ?? places.find((at) => isAt(at, agrees));
    if (place === undefined) return { participants: first, isDisputed: true };
    const known = participants[place];
    // Of two places, which one is meant is not known.
    if (places.length === 1 && isRecord(known)) participants[place] = { ...one, ...known };
  }
  return { participants, isDisputed: false };
}
