import { textAt, type LooseRecord } from "../dataset/isRecord.ts";
import { typeWords } from "./kindWords.ts";

/** Words that were not understood are kept in these until the cell is corrected. */
const KEPT_WORDS = new Set(["x-kind", "x-country", "x-type"]);

/**
 * Whether a field of an earlier record is gone only because a cell or header was corrected: the import itself had made it of
 * words that it did not know, and the record now has what was meant.
 */
export function isMendedField(earlier: LooseRecord, later: LooseRecord, field: string): boolean {
  if (KEPT_WORDS.has(field)) return true;
  if (field === "typeText") {
    const type = textAt(earlier, "type");
    return type === "other" || typeWords(textAt(earlier, "typeText") ?? "") === type;
  }
  // A header that was not known made a field of one's own; under its right name it fills a field that was not there.
  return field.startsWith("x-") && Object.keys(later).some((one) => !one.startsWith("x-") && !(one in earlier));
}
