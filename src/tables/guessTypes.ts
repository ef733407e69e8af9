import { putField } from "./draftRows.ts";
import type { ImportState } from "./createState.ts";

/** Beside a draft under this key: the field that no row says, so that it neither supports nor disputes anything. */
export const GUESSED = ":guessed";

/** Gives agreements whose type is not said the type `other`, and tells how many there are. */
export function guessTypes(state: ImportState): void {
  for (const { record, beside } of state.drafts.get("agreements") ?? []) {
    if (record["type"] !== undefined) continue;
    putField(record, "type", "other");
    beside.set(GUESSED, "type");
    state.guesses.add('no type is given: "other"');
  }
}
