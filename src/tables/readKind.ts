import { showValue } from "../dataset/showValue.ts";
import { AGREEMENT_TYPES, PARTY_KINDS } from "../dataset/vocabulary.ts";
import { kindWords, typeWords } from "./kindWords.ts";
import type { ReadResult } from "./types.ts";

const KINDS: ReadonlySet<string> = new Set(PARTY_KINDS);
const TYPES: ReadonlySet<string> = new Set(AGREEMENT_TYPES);

/** Rows of the sheet of agreements that are none: what an event and a tally are called there. */
const OTHER_ROWS = new Map([
  ["event", "event"],
  ["мероприятие", "event"],
  ["событие", "event"],
  ["tadbir", "event"],
  ["tally", "tally"],
  ["итог", "tally"],
  ["jami", "tally"],
]);

/** The kind of a party from its word in a known language. An unknown word leaves it open and is kept as `x-kind`. */
export function readKind(text: string): ReadResult {
  const word = text.toLowerCase();
  if (KINDS.has(word)) return { kind: "ok", value: word };
  const kind = kindWords(text);
  if (kind !== null) return { kind: "ok", value: kind };
  return { kind: "ok", value: undefined, also: [["x-kind", text]] };
}

/** The type of an agreement. Words other than ours are kept as `typeText`; unknown ones are of type `other`. */
export function readType(text: string): ReadResult {
  const word = text.toLowerCase();
  if (TYPES.has(word)) return { kind: "ok", value: word };
  const other = OTHER_ROWS.get(word);
  if (other !== undefined) return { kind: "ok", value: other };
  const type = typeWords(text);
  return {
    kind: "ok",
    value: type ?? "other",
    also: [["typeText", text]],
    guess: `type ${showValue(text)} was taken for "${type ?? "other"}"; its words are kept`,
  };
}
