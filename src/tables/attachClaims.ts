import { listAt, textAt } from "../dataset/isRecord.ts";
import { draftRows, placeOf, putField } from "./draftRows.ts";
import type { ImportState } from "./createState.ts";
import { findOwner, ownersOf } from "./findOwner.ts";
import { resolveOne } from "./resolveLinks.ts";
import type { Sheet } from "./types.ts";

/** Puts the rows of the sheet of claims into the records that they name. The claim's basis is `stated` where it quotes. */
export function attachClaims(state: ImportState, sheets: readonly Sheet[]): void {
  const owners = ownersOf(state);
  for (const row of sheets.flatMap((sheet) => draftRows(sheet, "sources", state))) {
    const place = { table: row.sheet.table, row: row.row, column: null };
    const owner = findOwner(state, owners, row, ":record");
    if (owner === null || state.account.isOut(place)) continue;
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
    owner.attached.push({ place, claim: row.record });
  }
}
