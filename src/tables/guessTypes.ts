import { putField } from "./draftRows.ts";
import type { ImportState } from "./createState.ts";

/** Gives agreements whose type is not said the type `other`, and tells how many there are. */
export function guessTypes(state: ImportState): void {
  for (const { record } of state.drafts.get("agreements") ?? []) {
    if (record["type"] !== undefined) continue;
    putField(record, "type", "other");
    state.guesses.add('no type is given: "other"');
  }
}
