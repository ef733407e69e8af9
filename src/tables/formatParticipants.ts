import { isRecord, listAt, textAt, type LooseRecord } from "../dataset/isRecord.ts";
import type { SheetRecord } from "./formatSheet.ts";
import { CELL_MAX, toCell } from "./toCell.ts";

const IN_CELL = new Set(["party", "unknown", "side", "role"]);
/** What the import takes a lone `?` for. */
const NOT_STATED = "not stated";

/**
 * The participants of an agreement as one cell (`fergana [1]; ? [2]; tmx (supplier)`), with a row of details for each of whom the
 * cell cannot say everything; null when a cell cannot hold them.
 */
export function formatParticipants(
  agreement: LooseRecord,
): { readonly cell: string; readonly details: readonly SheetRecord[] } | null {
  const participants = listAt(agreement, "participants");
  const items: string[] = [];
  const details: SheetRecord[] = [];
  for (const [place, participant] of participants.entries()) {
    const item = isRecord(participant) ? itemOf(participant) : null;
    if (item === null || !isRecord(participant)) return null;
    items.push(item);
    const rest = Object.fromEntries(
      Object.entries(participant).filter(
        ([field, value]) => !IN_CELL.has(field) || (field === "unknown" && value !== NOT_STATED),
      ),
    );
    if (Object.keys(rest).length === 0) continue;
    const party = textAt(participant, "party");
    details.push({
      record: { ...(party === undefined ? {} : { party }), ...rest },
      beside: new Map([
        [":record", textAt(agreement, "id") ?? ""],
        [":number", String(place + 1)],
      ]),
    });
  }
  const cell = items.join("; ");
  return items.length === 0 || cell.length > CELL_MAX ? null : { cell, details };
}

function itemOf(participant: LooseRecord): string | null {
  const { party, unknown, side, role } = participant;
  if ((party === undefined) === (unknown === undefined)) return null;
  const name = party === undefined ? "?" : toCell(party, "id");
  const table = side === undefined ? "" : toCell(side, "id");
  const part = role === undefined ? "" : toCell(role, "words");
  if (name === null || table === null || part === null) return null;
  return `${name}${table === "" ? "" : ` [${table}]`}${part === "" ? "" : ` (${part})`}`;
}
