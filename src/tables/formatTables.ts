import { isRecord, listAt, textAt, type LooseRecord } from "../dataset/isRecord.ts";
import { LIST_NAMES, recordsOf } from "./createState.ts";
import { cleanText } from "./cleanText.ts";
import { formatParticipants } from "./formatParticipants.ts";
import { formatSheet, type SheetRecord, type WrittenTable } from "./formatSheet.ts";
import { SHEET_SPECS } from "./sheetSpecs.ts";
import { toCanonical } from "./toCanonical.ts";
import { toCell, toJsonCells } from "./toCell.ts";
import type { ListName, SheetKind } from "./types.ts";

/** Sheets in the order in which people read them. */
const ORDER: readonly SheetKind[] = [
  "sources",
  "parties",
  "agreements",
  "claims",
  "participants",
  "events",
  "tallies",
  "sides",
  "sectors",
  "attendance",
  "statements",
  "corrections",
  "dataset",
];
const CLAIMED: ReadonlySet<ListName> = new Set(["agreements", "parties", "events", "tallies"]);
/** Sheets that are written even when they are empty. */
const ALWAYS: ReadonlySet<SheetKind> = new Set(["sources", "parties", "agreements"]);

/**
 * A dataset as the sheets of a workbook, complete: importing them gives the same dataset. What has no column of its own, or would
 * not come back from one unchanged, stands as JSON in the columns `more`. `dataset` is a good one, with its `x-` fields.
 */
export function formatTables(dataset: LooseRecord): readonly WrittenTable[] {
  const canonical = toCanonical(dataset);
  const whole = isRecord(canonical) ? canonical : {};
  const sheets = new Map<SheetKind, SheetRecord[]>(ORDER.map((kind) => [kind, []]));
  for (const list of LIST_NAMES)
    for (const record of recordsOf(whole, list)) sheets.get(list)?.push(splitRecord(list, record, sheets));
  return ORDER.flatMap((kind) => {
    if (kind === "dataset") return [formatTop(whole)];
    const records = sheets.get(kind) ?? [];
    const spec = SHEET_SPECS.get(kind);
    return spec === undefined || (records.length === 0 && !ALWAYS.has(kind)) ? [] : [formatSheet(spec, records)];
  });
}

/** A record for its own sheet; its claims and the details of its participants go to theirs. */
function splitRecord(list: ListName, record: LooseRecord, sheets: ReadonlyMap<SheetKind, SheetRecord[]>): SheetRecord {
  let rest = record;
  const beside = new Map<string, string>();
  const claims = listAt(record, "claims");
  if (CLAIMED.has(list) && claims.length > 0) {
    const { claims: _, ...others } = rest;
    rest = others;
    for (const claim of claims)
      sheets.get("claims")?.push({
        record: isRecord(claim) ? claim : {},
        beside: new Map([
          [":record", textAt(record, "id") ?? ""],
          [":list", list],
        ]),
      });
  }
  const written = list === "agreements" ? formatParticipants(record) : null;
  if (written !== null) {
    const { participants: _, ...others } = rest;
    rest = others;
    beside.set("participants", written.cell);
    sheets.get("participants")?.push(...written.details);
  }
  return { record: rest, beside };
}

function formatTop(dataset: LooseRecord): WrittenTable {
  const lists: ReadonlySet<string> = new Set(LIST_NAMES);
  const rows: string[][] = [];
  const odd: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(dataset)) {
    if (
      lists.has(field) &&
      Array.isArray(value) &&
      (value.length > 0 || ["sources", "parties", "agreements"].includes(field))
    )
      continue;
    const text = toCell(value, "text");
    const json = text === null ? toJsonCells(value) : [];
    if (cleanText(field) !== field || toCell(field, "text") === null || json.length > 1)
      Object.defineProperty(odd, field, { value, enumerable: true });
    else rows.push([field, text ?? "", json[0] ?? ""]);
  }
  for (const part of Object.keys(odd).length === 0 ? [] : toJsonCells(odd)) rows.push(["(more)", "", part]);
  return { title: SHEET_SPECS.get("dataset")?.title ?? "", rows: [["field", "value", "json"], ...rows] };
}
