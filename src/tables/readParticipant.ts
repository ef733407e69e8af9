import { foldCell } from "./foldCell.ts";
import { showValue } from "../dataset/showValue.ts";
import type { ROLES } from "../dataset/vocabulary.ts";
import type { Named, Names } from "./createNames.ts";
import type { Advice } from "./types.ts";

export type ParticipantResult =
  | { readonly kind: "ok"; readonly participant: Readonly<Record<string, unknown>> }
  /** Nobody has this name; `name` is what is left without notation. */
  | {
      readonly kind: "unknown";
      readonly name: string;
      readonly rest: Readonly<Record<string, unknown>>;
      readonly advice: Advice;
    }
  /** Several parties, with these ids, have this name. */
  | ({ readonly kind: "bad"; readonly ids: readonly string[] } & Advice);

const ROLE_WORDS: readonly (readonly [(typeof ROLES)[number], string])[] = [
  ["signatory", "подписант, imzolovchi"],
  ["supplier", "seller, поставщик, продавец, yetkazib beruvchi, sotuvchi"],
  ["buyer", "customer, покупатель, заказчик, xaridor, buyurtmachi"],
  ["guarantor", "гарант, kafil"],
  ["beneficiary", "бенефициар, выгодоприобретатель, benefitsiar"],
  ["acceding", "присоединившаяся сторона, qoʻshiluvchi"],
  ["other", "другое, boshqa"],
];
const BY_WORD = new Map(
  ROLE_WORDS.flatMap(([role, words]) => [role, ...words.split(",")].map((word) => [foldCell(word), role] as const)),
);
const UNKNOWN = /^\?\s*(.*)$/s;
/** What stands for a participant of whom nothing is said. */
const NOT_STATED = "not stated";

/**
 * One item of a cell of parties: an id or name, with `[side]` and `(role)` behind it in either order, or `?` with the reason why
 * it is not known. A name that itself ends in brackets is tried whole, unless an id stands before them. `sideOf` gives the id of
 * a side.
 */
export function readParticipant(item: string, parties: Names, sideOf: (text: string) => string): ParticipantResult {
  const finish = ({ role, side }: Notation): Readonly<Record<string, unknown>> => ({
    ...(role === undefined ? {} : { role }),
    ...(side === undefined ? {} : { side: sideOf(side) }),
  });
  const unknown = UNKNOWN.exec(item);
  if (unknown !== null) {
    const { name, notation } = takeNotation(unknown[1] ?? "", () => false);
    return { kind: "ok", participant: { unknown: name === "" ? NOT_STATED : name, ...finish(notation) } };
  }
  const plain = takeNotation(item, () => false);
  if (parties.has(plain.name)) return judge(parties.find(plain.name), plain.name, finish(plain.notation), parties);
  const { name, notation } = takeNotation(item, (text) => parties.find(text).kind !== "none");
  return judge(parties.find(name), name, finish(notation), parties);
}

function judge(found: Named, name: string, rest: Readonly<Record<string, unknown>>, parties: Names): ParticipantResult {
  if (found.kind === "one") return { kind: "ok", participant: { party: found.id, ...rest } };
  if (found.kind === "many")
    return {
      kind: "bad",
      ids: found.ids,
      message: `${found.ids.length} parties have the name ${showValue(name)}`,
      remedy: `write the id of the one that is meant: ${found.ids.slice(0, 6).join(", ")}${found.ids.length > 6 ? " …" : ""}`,
    };
  return { kind: "unknown", name, rest, advice: adviceFor(name, parties) };
}

function adviceFor(name: string, parties: Names): Advice {
  const message = `there is no party ${showValue(name)}`;
  const parts = name.split(",").map((part) => part.trim());
  if (parts.length > 1 && parts.every((part) => parties.find(part).kind !== "none"))
    return { message, remedy: "separate the parties by semicolons" };
  const brackets = lastBrackets(name, "(", ")");
  if (brackets !== null && parties.find(brackets[0]).kind !== "none")
    return {
      message,
      remedy: `write a side in square brackets: [${brackets[1]}]; as a role ${showValue(brackets[1])} is not known, only ${ROLE_WORDS.map(([role]) => role).join(", ")}`,
    };
  const near = parties.propose(name);
  const meant = near === null ? "correct it" : `write ${showValue(near)}, if that is meant`;
  return { message, remedy: `${meant}, or add a row to the sheet of parties` };
}

interface Notation {
  readonly role?: string;
  readonly side?: string;
}

/** What stands in the last pair of brackets of a text, and what stands before it. */
function lastBrackets(text: string, open: string, close: string): readonly [before: string, inside: string] | null {
  const start = text.endsWith(close) ? text.lastIndexOf(open) : -1;
  return start === -1 ? null : [text.slice(0, start).trim(), text.slice(start + 1, -1).trim()];
}

function takeNotation(
  item: string,
  isWhole: (name: string) => boolean,
): { readonly name: string; readonly notation: Notation } {
  let name = item;
  let notation: Notation = {};
  while (!isWhole(name)) {
    const square = lastBrackets(name, "[", "]");
    const round = lastBrackets(name, "(", ")");
    const role = round === null ? undefined : BY_WORD.get(foldCell(round[1]));
    if (square !== null && square[1] !== "" && notation.side === undefined) {
      notation = { ...notation, side: square[1] };
      [name] = square;
    } else if (round !== null && role !== undefined && notation.role === undefined) {
      notation = { ...notation, role };
      [name] = round;
    } else break;
  }
  return { name, notation };
}
