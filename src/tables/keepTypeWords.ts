import { isRecord, listAt, textAt } from "../dataset/isRecord.ts";
import type { ImportState } from "./createState.ts";
import { freeField, putField, TYPE_WORDS } from "./draftRows.ts";
import { fileSource } from "./ownClaims.ts";

/**
 * Keeps the table's own words for listed types apart as `x-type`: words are the source's (`typeText`) only where a quotation of
 * the agreement has them. Those of unknown types stay `typeText`, since they are all that is known of the type, and the row
 * records them.
 */
export function keepTypeWords(state: ImportState): void {
  for (const draft of state.drafts.get("agreements") ?? []) {
    const { beside, record, row, sheet } = draft;
    const words = beside.get(TYPE_WORDS);
    if (typeof words !== "string" || record["typeText"] !== words) continue;
    const claims = listAt(record, "claims").filter(isRecord);
    if (claims.some((claim) => (textAt(claim, "quote") ?? "").toLowerCase().includes(words.toLowerCase()))) continue;
    if (record["type"] === "other") {
      if (claims.some((claim) => "locator" in claim)) continue;
      const { file, sheet: name } = sheet.table;
      const locator = { file, ...(name === null ? {} : { sheet: name }), row };
      const own = { source: fileSource(state, draft), basis: "recorded", fields: ["type"], locator };
      putField(record, "claims", [...claims, own]);
      continue;
    }
    delete record["typeText"];
    putField(record, freeField(record, "x-type"), words);
  }
}
