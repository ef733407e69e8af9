import { isQuoted } from "../dataset/isQuoted.ts";
import { isRecord, listAt } from "../dataset/isRecord.ts";
import type { ImportState } from "./createState.ts";
import { freeField, putField, TYPE_WORDS } from "./draftRows.ts";
import { fileSource } from "./ownClaims.ts";
import { rowLocator } from "./rowLocator.ts";

/**
 * Keeps the table's own words for listed types apart as `x-type`: words are the source's (`typeText`) only where a quotation of
 * the agreement has them. Those of unknown types stay `typeText`, since they are all that is known of the type, and the row
 * records them.
 */
export function keepTypeWords(state: ImportState): void {
  for (const draft of state.drafts.get("agreements") ?? []) {
    const { beside, record } = draft;
    const words = beside.get(TYPE_WORDS);
    if (typeof words !== "string" || record["typeText"] !== words) continue;
    const claims = listAt(record, "claims").filter(isRecord);
    if (isQuoted(claims, words)) continue;
    if (record["type"] === "other") {
      if (claims.some((claim) => "locator" in claim)) continue;
      const own = {
        source: fileSource(state, draft),
        basis: "recorded",
        fields: ["type"],
        locator: rowLocator(draft),
      };
      putField(record, "claims", [...claims, own]);
      continue;
    }
    delete record["typeText"];
    putField(record, freeField(record, "x-type"), words);
  }
}
