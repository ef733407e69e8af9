import { listAt, textAt, type LooseRecord } from "../dataset/isRecord.ts";
import { draftRows, isFilled, placeOf, putField } from "./draftRows.ts";
import type { ImportState } from "./createState.ts";
import { findOwner, ownersOf } from "./findOwner.ts";
import { namedOnly, NO_QUOTATION } from "./namedOnly.ts";
import { fileSource } from "./ownClaims.ts";
import { resolveOne } from "./resolveLinks.ts";
import { rowLocator } from "./rowLocator.ts";
import type { Draft, Sheet } from "./types.ts";

/**
 * Puts the rows of the sheet of claims into the records that they name. The claim's basis is `stated` where it quotes. A row that
 * names a source without its words is what this table records, and the source is only named.
 */
export function attachClaims(state: ImportState, sheets: readonly Sheet[]): void {
  const owners = ownersOf(state);
  const found = new Map<Draft, unknown[]>();
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
    const claims = claimsOf(state, owner, row, id);
    const all = found.get(owner) ?? [...listAt(owner.record, "claims")];
    all.push(...claims);
    found.set(owner, all);
    for (const claim of claims) owner.attached.push({ place, claim });
  }
  for (const [owner, claims] of found) putField(owner.record, "claims", claims);
}

function claimsOf(state: ImportState, owner: Draft, row: Draft, source: string): readonly LooseRecord[] {
  const { record } = row;
  const isBare =
    !isFilled(placeOf(row, "basis")) && !("basis" in record) && !("quote" in record) && !("locator" in record);
  const own = isBare ? fileSource(state, row) : source;
  if (own !== source) {
    const { paragraph, url, ...rest } = record;
    state.account.warn(placeOf(row, "source"), NO_QUOTATION);
    return [
      { ...rest, source: own, basis: "recorded", locator: rowLocator(row) },
      namedOnly(owner, row, source, {
        ...(paragraph === undefined ? {} : { paragraph }),
        ...(url === undefined ? {} : { url }),
      }),
    ];
  }
  if (record["basis"] === undefined) putField(record, "basis", "quote" in record ? "stated" : "recorded");
  if (record["basis"] === "recorded" && !("url" in record) && !("locator" in record))
    putField(record, "locator", rowLocator(row));
  return [record];
}
