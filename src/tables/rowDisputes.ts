import { isRecord, listAt, textAt } from "../dataset/isRecord.ts";
import { recordsOf, type ImportState } from "./createState.ts";
import { growRecord } from "./growRecord.ts";
import { GUESSED } from "./guessTypes.ts";
import { fileSource } from "./ownClaims.ts";
import { rowLocator } from "./rowLocator.ts";
import type { ListName } from "./types.ts";

/** Beside a draft under this key: the claim of its row, where the row says otherwise than a record and its quotations do not. */
export const ROW = ":row";

/**
 * Finds rows that say otherwise than the record of `state.earlier` that they add to, and whose quotations leave that open: what
 * they say is then the row's own, with its file as the source.
 */
export function rowDisputes(state: ImportState, list: ListName): void {
  const known = new Map(recordsOf(state.earlier, list).map((record) => [textAt(record, "id"), record]));
  for (const draft of state.drafts.get(list) ?? []) {
    const { beside, record } = draft;
    const before = known.get(textAt(record, "id"));
    const claims = listAt(record, "claims").filter(isRecord);
    if (before === undefined || claims.length === 0 || !claims.every((claim) => "quote" in claim)) continue;
    const own = { basis: "recorded", locator: rowLocator(draft) };
    const { [String(beside.get(GUESSED))]: _, ...said } = record;
    const grown = growRecord(list, before, said, JSON.stringify, own);
    // The claim of the row has no source yet, and is told by that.
    if (listAt(grown.record, "claims").some((claim) => isRecord(claim) && !("source" in claim)))
      beside.set(ROW, { source: fileSource(state, draft), ...own });
  }
}
