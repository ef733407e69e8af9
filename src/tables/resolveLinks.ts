import type { LooseRecord } from "../dataset/isRecord.ts";
import { showValue } from "../dataset/showValue.ts";
import { namesOf } from "./createNames.ts";
import { findPublished } from "./findPublished.ts";
import { foldCell } from "./foldCell.ts";
import { placeOf, putField } from "./draftRows.ts";
import { SINGULAR } from "./singular.ts";
import type { ImportState } from "./createState.ts";
import { readParticipant } from "./readParticipant.ts";
import type { BoundColumn, Draft, ListName } from "./types.ts";

/** How to add a record where the template has no sheet for its list. */
const ADD: ReadonlyMap<ListName, string> = new Map([
  ["events", "add a row with type event to the sheet Agreements"],
  ["tallies", "add a row with type tally to the sheet Agreements"],
]);

/** Lists whose records need nothing but a name, so that naming one is enough to have it. */
const MADE: ReadonlySet<ListName> = new Set(["sectors"]);

/** The id behind a text, or null after refusing the row. */
export function resolveOne(
  state: ImportState,
  draft: Draft,
  field: string,
  list: ListName,
  text: string,
): string | null {
  const found = state.names(list).find(text);
  if (found.kind === "one") {
    state.use(list, found.id, draft, field);
    return found.id;
  }
  if (found.kind === "none" && MADE.has(list)) return state.make(list, text, { name: text }, draft, field);
  const published = found.kind === "none" && list === "sources" ? findPublished(state, text) : [];
  const [only, ...others] = published;
  if (only !== undefined && others.length === 0) {
    state.guesses.add(`source ${showValue(text)} was taken for "${only}", the only one of this publisher`);
    state.use(list, only, draft, field);
    return only;
  }
  const many = found.kind === "many" ? found.ids : published;
  if (list === "parties") for (const id of many) state.unclear.add(id);
  const near = many.length > 0 ? null : state.names(list).propose(text);
  state.account.refuse(placeOf(draft, field), {
    message:
      many.length > 0
        ? `${many.length} records of ${list} have the ${published.length > 0 ? "publisher" : "name"} ${showValue(text)}`
        : `there is no ${SINGULAR[list]} ${showValue(text)}`,
    remedy:
      many.length > 0
        ? `write the id of the one that is meant: ${many.slice(0, 6).join(", ")}`
        : `${near === null ? "correct it" : `write ${showValue(near)}, if that is meant`}, or ${ADD.get(list) ?? `add it to ${list}`}`,
  });
  return null;
}

const isLinked = (column: BoundColumn): column is BoundColumn & { readonly list: ListName } =>
  column.list !== undefined;

/** Turns names into ids in the columns of a list that point into others. Rows that name nobody are refused. */
export function resolveLinks(state: ImportState, list: ListName): void {
  for (const draft of state.drafts.get(list) ?? []) {
    for (const column of draft.sheet.columns.filter(isLinked)) {
      const [field = ""] = column.path;
      const value = draft.record[field];
      // What came out of the column of JSON is an id already.
      if (column.codec === "reference" && typeof value === "string") {
        const id = resolveOne(state, draft, field, column.list, value);
        if (id !== null) putField(draft.record, field, id);
        if (field === "parent" && id === draft.record["id"] && !isCalled(draft.record, value))
          draft.beside.set(OWN_PARENT, true);
      } else if (column.codec === "references" && Array.isArray(value)) {
        const ids = value.map((text) => resolveOne(state, draft, field, column.list, String(text)));
        putField(
          draft.record,
          field,
          ids.filter((id) => id !== null),
        );
      }
    }
  }
}

/** Beside a draft under this key: its parent is a party that was joined to it. */
export const OWN_PARENT = ":ownParent";

/** Whether a row itself says that a text names its record, by id or name. */
const isCalled = (record: LooseRecord, text: string): boolean =>
  [record["id"], ...namesOf(record)].some((name) => foldCell(String(name)) === foldCell(text));

function sideOf(state: ImportState, draft: Draft, text: string): string {
  const found = state.names("sides").find(text);
  if (found.kind !== "one")
    return state.make("sides", text, { label: /^\d+$/.test(text) ? `Side ${text}` : text }, draft, "participants");
  state.use("sides", found.id, draft, "participants");
  return found.id;
}

/** A name that ends in a side in round brackets would become a party of that whole name. */
function tellSide(state: ImportState, draft: Draft, name: string): void {
  const [, inside = ""] = /\(([^()]+)\)$/.exec(name) ?? [];
  if (inside === "" || state.names("sides").find(inside).kind !== "one") return;
  state.account.warn(placeOf(draft, "participants"), {
    message: `${showValue(inside)} is a side, but stands in round brackets behind a party`,
    remedy: `write a side in square brackets: [${inside}]`,
  });
}

/**
 * Turns the cells of parties into participants. Where no list of parties was given at all (`makesParties`), whoever is named
 * becomes one, of kind `other`.
 */
export function resolveParticipants(state: ImportState, makesParties: boolean): void {
  for (const draft of state.drafts.get("agreements") ?? []) {
    const items: unknown = draft.record["participants"];
    const place = placeOf(draft, "participants");
    if (!Array.isArray(items) || items.length === 0) {
      if (state.account.isOut(place)) continue;
      state.account.refuse(place, {
        message: "the agreement names no party",
        remedy: "write at least one in the column parties, or ? and the reason why none is known",
      });
      continue;
    }
    const seen = new Set<unknown>();
    const participants = items.flatMap((item: unknown) => {
      if (typeof item !== "string") return [item];
      const result = readParticipant(item, state.names("parties"), (text) => sideOf(state, draft, text));
      if (result.kind === "ok") {
        const { party } = result.participant;
        if (typeof party === "string") state.use("parties", party, draft, "participants");
        return [result.participant];
      }
      if (result.kind === "unknown") tellSide(state, draft, result.name);
      if (result.kind === "unknown" && makesParties && foldCell(result.name) !== "")
        return [
          { party: state.make("parties", result.name, { name: result.name }, draft, "participants"), ...result.rest },
        ];
      if (result.kind === "bad") for (const id of result.ids) state.unclear.add(id);
      state.account.refuse(place, result.kind === "bad" ? result : result.advice);
      return [];
    });
    for (const party of participants.map((one) => (isNamed(one) ? one.party : undefined))) {
      if (party !== undefined && seen.has(party))
        state.account.warn(place, {
          message: `${showValue(party)} takes part twice and is counted once`,
          remedy: "delete one of the two, if one party is meant",
        });
      seen.add(party);
    }
    putField(draft.record, "participants", participants);
  }
}

const isNamed = (one: unknown): one is { readonly party: unknown } =>
  typeof one === "object" && one !== null && "party" in one;
