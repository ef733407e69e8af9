import { isRecord, textAt, type LooseRecord } from "../dataset/isRecord.ts";
import { finerDate } from "./finerDate.ts";

/** What two sources can contradict each other in; how each of them names the party is its own affair. */
const FACTS = ["side", "role", "from", "until"];

export interface GrownParticipants {
  readonly participants: readonly unknown[];
  /** Whether the second list names somebody else, or gives somebody another side, role or time. */
  readonly isDisputed: boolean;
}

const agrees = (first: LooseRecord, second: LooseRecord): boolean =>
  FACTS.every((field) => first[field] === undefined || second[field] === undefined || first[field] === second[field]);

/** The first with the finer of the dates that both give; null where the two disagree. */
function refine(first: LooseRecord, second: LooseRecord): LooseRecord | null {
  const dates = ["from", "until"].flatMap((field) => {
    const finer = finerDate(field, first[field], second[field]);
    return finer === null ? [] : [[field, finer] as const];
  });
  const refined = { ...second, ...first, ...Object.fromEntries(dates) };
  return agrees(refined, { ...second, ...Object.fromEntries(dates) }) ? refined : null;
}

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
    // A party may take part twice, in two roles.
    const isAt = (place: number | undefined, test: (a: LooseRecord, b: LooseRecord) => boolean): boolean => {
      const known = place === undefined ? undefined : participants[place];
      return isRecord(known) && test(known, one);
    };
    const only = places.length === 1 ? participants[places[0] ?? -1] : undefined;
    if (isRecord(only)) {
      const refined = refine(only, one);
      if (refined === null) return { participants: first, isDisputed: true };
      participants[places[0] ?? -1] = refined;
    }
    // Of two places, which one is meant is not known.
    else if (!places.some((at) => isAt(at, agrees))) return { participants: first, isDisputed: true };
  }
  return { participants, isDisputed: false };
}
