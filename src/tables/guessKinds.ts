import { textAt } from "../dataset/isRecord.ts";
import { showValue } from "../dataset/showValue.ts";
import { putField } from "./draftRows.ts";
import type { ImportState } from "./createState.ts";
import { GUESSED } from "./guessTypes.ts";
import { guessKind } from "./kindWords.ts";
import { foldCell } from "./foldCell.ts";

/** Gives parties without a known kind one that their name tells, else `other`, and tells every guess. */
export function guessKinds(state: ImportState): void {
  for (const { record, beside } of state.drafts.get("parties") ?? []) {
    if (record["kind"] !== undefined) continue;
    const name = textAt(record, "name") ?? "";
    const guess = guessKind(name);
    const kind = state.lore.countries.has(foldCell(name)) ? "country" : (guess?.kind ?? "other");
    const words = textAt(record, "x-kind");
    const unknown = words === undefined ? "" : ` (kind ${showValue(words)} is not known; it was kept as x-kind)`;
    putField(record, "kind", kind);
    beside.set(GUESSED, "kind");
    state.guesses.add(`kind of ${showValue(name)}: "${kind}"${unknown}`);
  }
}
