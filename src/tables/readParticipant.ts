import { fold } from "../dataset/fold.ts";
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
  | ({ readonly kind: "bad" } & Advice);

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
  ROLE_WORDS.flatMap(([role, words]) => [role, ...words.split(",")].map((word) => [fold(word), role] as const)),
);
const UNKNOWN = /^\?\s*(.*)$/s;
/** What stands for a participant of whom nothing is said. */
const NOT_STATED = "not stated";

/**
 * One item of a cell of parties: an id or name, with `[side]` and `(role)` behind it in either order, or `?` with the reason why
 * it is not known. A name that itself ends in brackets is tried whole first. `sideOf` gives the id of a side.
 */
export function readParticipant(item: string, parties: Names, sideOf: (text: string) => string): ParticipantResult {
  const unknown = UNKNOWN.exec(item);
  if (unknown !== null) {
    const { name, rest } = takeNotation(unknown[1] ?? "", sideOf, () => false);
    return { kind: "ok", participant: { unknown: name === "" ? NOT_STATED : name, ...rest } };
  }
  let found: Named = { kind: "none" };
  const isKnown = (name: string): boolean => {
    found = parties.find(name);
    return found.kind !== "none";
  };
  const { name, rest } = takeNotation(item, sideOf, isKnown);
  isKnown(name);
  return judge(found, name, rest, parties);
}

function judge(found: Named, name: string, rest: Readonly<Record<string, unknown>>, parties: Names): ParticipantResult {
  if (found.kind === "one") return { kind: "ok", participant: { party: found.id, ...rest } };
  if (found.kind === "many")
    return {
      kind: "bad",
      message: `${found.ids.length} parties have the name ${showValue(name)}`,
      remedy: `write the id of the one that is meant: ${found.ids.slice(0, 6).join(", ")}${found.ids.length > 6 ? " …" : ""}`,
    };
  const near = parties.propose(name);
  const remedy = `${near === null ? "correct it" : `write ${showValue(near)}, if that is meant`}, or add a row to the sheet of parties`;
  return { kind: "unknown", name, rest, advice: { message: `there is no party ${showValue(name)}`, remedy } };
}

function takeNotation(
  item: string,
  sideOf: (text: string) => string,
  isWhole: (name: string) => boolean,
): { readonly name: string; readonly rest: Readonly<Record<string, unknown>> } {
  let name = item;
  const rest: { side?: string; role?: string } = {};
  while (!isWhole(name)) {
    const [, before = "", side] = /^(.*?)\s*\[([^[\]]+)\]$/s.exec(name) ?? [];
    const [, ahead = "", word] = /^(.*?)\s*\(([^()]+)\)$/s.exec(name) ?? [];
    const role = word === undefined ? undefined : BY_WORD.get(fold(word));
    if (side !== undefined && rest.side === undefined) {
      rest.side = side.trim();
      name = before;
    } else if (role !== undefined && rest.role === undefined) {
      rest.role = role;
      name = ahead;
    } else break;
  }
  const { side, role } = rest;
  return {
    name,
    rest: { ...(role === undefined ? {} : { role }), ...(side === undefined ? {} : { side: sideOf(side) }) },
  };
}
