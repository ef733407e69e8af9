import { isRecord, listAt, textAt } from "../dataset/isRecord.ts";
import { nearestWord } from "../dataset/nearestWord.ts";
import { showValue } from "../dataset/showValue.ts";
import { draftRows, placeOf, putField } from "./draftRows.ts";
import type { ImportState } from "./createState.ts";
import { resolveOne } from "./resolveLinks.ts";
import type { Draft, ListName, Sheet } from "./types.ts";

/** Lists whose records may be named in the sheet of claims, in the order in which an id is looked for. */
const CLAIMED: readonly ListName[] = ["agreements", "parties", "events", "tallies"];

type Owners = ReadonlyMap<ListName, ReadonlyMap<string, Draft>>;

function ownersOf(state: ImportState): Owners {
  return new Map(
    CLAIMED.map((list) => [
      list,
      new Map((state.drafts.get(list) ?? []).map((draft) => [textAt(draft.record, "id") ?? "", draft])),
    ]),
  );
}

function findOwner(state: ImportState, owners: Owners, row: Draft, field: string): Draft | null {
  const text = String(row.beside.get(field) ?? "");
  const wanted = row.beside.get(":list");
  const lists = CLAIMED.filter((list) => wanted === undefined || wanted === list);
  if (lists.length === 0) {
    state.account.refuse(placeOf(row, ":list"), {
      message: `${showValue(wanted)} has no claims of its own`,
      remedy: `write one of ${CLAIMED.join(", ")}`,
    });
    return null;
  }
  for (const list of lists) {
    const owner = owners.get(list)?.get(text);
    if (owner !== undefined) return owner;
  }
  for (const list of lists) {
    const found = state.names(list).find(text);
    const owner = found.kind === "one" ? owners.get(list)?.get(found.id) : undefined;
    if (owner !== undefined) return owner;
  }
  const near = nearestWord(
    text,
    lists.flatMap((list) => [...(owners.get(list)?.keys() ?? [])].slice(0, 2000)),
  );
  state.account.refuse(placeOf(row, field), {
    message: `there is no record ${showValue(text)}`,
    remedy: near === null ? "write the id of a row of the other sheets" : `write ${showValue(near)}, if that is meant`,
  });
  return null;
}

/** Puts the rows of the sheet of claims into the records that they name. The claim's basis is `stated` where it quotes. */
export function attachClaims(state: ImportState, sheets: readonly Sheet[]): void {
  const owners = ownersOf(state);
  for (const row of sheets.flatMap((sheet) => draftRows(sheet, "sources", state))) {
    const owner = findOwner(state, owners, row, ":record");
    if (owner === null) continue;
    const source = textAt(row.record, "source");
    if (source === undefined) {
      state.account.refuse(placeOf(row, "source"), {
        message: "the claim names no source",
        remedy: "write the id or title of a source",
      });
      continue;
    }
    const id = resolveOne(state, row, "source", "sources", source);
    if (id === null) continue;
    putField(row.record, "source", id);
    if (row.record["basis"] === undefined) putField(row.record, "basis", "quote" in row.record ? "stated" : "recorded");
    if (row.record["basis"] === "recorded" && !("url" in row.record) && !("locator" in row.record)) {
      const { file, sheet } = row.sheet.table;
      putField(row.record, "locator", { file, ...(sheet === null ? {} : { sheet }), row: row.row });
    }
    putField(owner.record, "claims", [...listAt(owner.record, "claims"), row.record]);
    owner.attached.push({ table: row.sheet.table, row: row.row, column: null });
  }
}

/** Puts the rows of the sheet of participants into the agreements that they name: how a source names a party, and since when. */
export function attachDetails(state: ImportState, sheets: readonly Sheet[]): void {
  const owners = ownersOf(state);
  const agreements: Owners = new Map([["agreements", owners.get("agreements") ?? new Map<string, Draft>()]]);
  for (const row of sheets.flatMap((sheet) => draftRows(sheet, "sources", state))) {
    row.beside.set(":list", "agreements");
    const owner = findOwner(state, agreements, row, ":record");
    if (owner === null) continue;
    const number = Number(row.beside.get(":number") ?? 0);
    const list = [...listAt(owner.record, "participants")];
    const { party, ...details } = row.record;
    const one = list[number - 1];
    if (!isRecord(one) || (party !== undefined && one["party"] !== party)) {
      state.account.refuse(placeOf(row, ":number"), {
        message: `number ${number} of the parties of ${showValue(owner.record["id"])} is not ${showValue(party ?? "there")}`,
        remedy: "correct the number, or the order in the column parties",
      });
      continue;
    }
    list[number - 1] = { ...one, ...details };
    putField(owner.record, "participants", list);
    owner.attached.push({ table: row.sheet.table, row: row.row, column: null });
  }
}
