import { isRecord, listAt } from "../dataset/isRecord.ts";
import { showValue } from "../dataset/showValue.ts";
import { draftRows, placeOf, putField } from "./draftRows.ts";
import type { ImportState } from "./createState.ts";
import { findOwner, ownersOf, type Owners } from "./findOwner.ts";
import type { Draft, Sheet } from "./types.ts";

/** Puts the rows of the sheet of participants into the agreements that they name: how a source names a party, and since when. */
export function attachDetails(state: ImportState, sheets: readonly Sheet[]): void {
  const owners = ownersOf(state);
  const agreements: Owners = new Map([["agreements", owners.get("agreements") ?? new Map<string, Draft>()]]);
  for (const row of sheets.flatMap((sheet) => draftRows(sheet, "sources", state))) {
    row.beside.set(":list", "agreements");
    const owner = findOwner(state, agreements, row, ":record");
    const place = { table: row.sheet.table, row: row.row, column: null };
    if (owner === null || state.account.isOut(place)) continue;
    const number = Number(row.beside.get(":number") ?? 0);
    const list = [...listAt(owner.record, "participants")];
    const { party: named, ...details } = row.record;
    const party = typeof named === "string" && state.names("parties").has(named) ? state.live(named) : named;
    const one = list[number - 1];
    if (!isRecord(one) || (party !== undefined && one["party"] !== party)) {
      state.account.refuse(placeOf(row, ":number"), {
        message: isRecord(one)
          ? `number ${number} of the parties of ${showValue(owner.record["id"])} is not ${showValue(party)}`
          : `${showValue(owner.record["id"])} has no party number ${number}`,
        remedy: "correct the number, or the order in the column parties",
      });
      continue;
    }
    list[number - 1] = { ...one, ...details };
    putField(owner.record, "participants", list);
    owner.attached.push({ place, claim: null });
  }
}
