import { showValue } from "../dataset/showValue.ts";
import { AGREEMENT_TYPES, PARTY_KINDS } from "../dataset/vocabulary.ts";
import { nearestWord } from "../dataset/nearestWord.ts";
import { kindWords, nearKind, nearType, typeWords } from "./kindWords.ts";
import type { Advice, ReadResult } from "./types.ts";

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

const meant = (what: string, text: string, near: string): Advice => ({
  message: `the ${what} ${showValue(text)} is not known`,
  remedy: `did you mean ${showValue(near)}? write that, if so; the word was kept`,
});

const notKnown = (text: string): Advice => ({
  message: `the kind ${showValue(text)} is not known`,
  remedy: `write one of ${PARTY_KINDS.join(", ")}; the word was kept as x-kind`,
});

/**
 * The kind of a party from its word in a known language. A word for something of that kind ("bank") is kept as `x-kind`; so is one
 * that is not known, which leaves the kind open.
 */
export function readKind(text: string): ReadResult {
  const word = text.toLowerCase();
  if (KINDS.has(word)) return { kind: "ok", value: word };
  const known = kindWords(text);
  const also: readonly (readonly [string, string])[] = [["x-kind", text]];
  if (known !== null && !known.isNear) return { kind: "ok", value: known.kind };
  if (known !== null)
    return {
      kind: "ok",
      value: known.kind,
      also,
      guess: `kind ${showValue(text)} was taken for "${known.kind}"; its word is kept as x-kind`,
    };
  const near = nearKind(text);
  const warning = near === null ? notKnown(text) : meant("kind", text, near);
  return { kind: "ok", value: undefined, also, warning };
}

/** The type of an agreement. Words other than ours are kept as `typeText`, until it is known whether a quotation has them; unknown ones are of type `other`. */
export function readType(text: string): ReadResult {
  const word = text.toLowerCase();
  if (TYPES.has(word)) return { kind: "ok", value: word };
  const other = OTHER_ROWS.get(word);
  if (other !== undefined) return { kind: "ok", value: other };
  const type = typeWords(text);
  // An event is looked for first: "evnt" would otherwise become an agreement that nobody signed.
  const near = type === null ? (OTHER_ROWS.get(nearestWord(word, OTHER_ROWS.keys()) ?? "") ?? nearType(text)) : null;
  return {
    kind: "ok",
    value: type ?? "other",
    also: [["typeText", text]],
    guess: `type ${showValue(text)} was taken for "${type ?? "other"}"; its words are kept`,
    ...(near === null ? {} : { warning: meant("type", text, near) }),
  };
}
