import { textAt } from "../dataset/isRecord.ts";
import { showValue } from "../dataset/showValue.ts";
import { placeOf } from "./draftRows.ts";
import type { ImportState } from "./createState.ts";
import { foldCell } from "./foldCell.ts";
import { readParticipant } from "./readParticipant.ts";
import type { Draft } from "./types.ts";

/** Beside the draft of an event under this key: the parties that its row names, as they are written. */
export const ATTENDED = ":attended";

/**
 * Makes the parties that rows of type event name those who attended it, and says so. Whoever attends takes no side and no role: where
 * one is written, it is left out with a warning. `makesParties` as for the participants of agreements.
 */
export function attendEvents(state: ImportState, makesParties: boolean): void {
  for (const draft of state.drafts.get("events") ?? []) {
    const items = draft.beside.get(ATTENDED);
    const event = textAt(draft.record, "id");
    if (!Array.isArray(items) || event === undefined) continue;
    const seen = new Set<string>();
    for (const item of items.map(String)) {
      const person = partyOf(state, draft, item, makesParties);
      if (person === null || seen.has(person)) continue;
      seen.add(person);
      state.drafts.get("attendance")?.push({
        ...draft,
        list: "attendance",
        record: { event, person, presence: "attended" },
        beside: new Map(),
        attached: [],
      });
    }
    if (seen.size > 0)
      state.guesses.add(
        `the parties of the event ${showValue(draft.record["name"])} were taken for those who attended it`,
      );
  }
}

function partyOf(state: ImportState, draft: Draft, item: string, makesParties: boolean): string | null {
  const place = placeOf(draft, "participants");
  const result = readParticipant(item, state.names("parties"), (text) => text);
  if (result.kind === "bad") for (const id of result.ids) state.unclear.add(id);
  const isMade = result.kind === "unknown" && makesParties && foldCell(result.name) !== "";
  if (result.kind === "bad" || (result.kind === "unknown" && !isMade)) {
    state.account.refuse(place, result.kind === "bad" ? result : result.advice);
    return null;
  }
  const { party, unknown, ...rest } =
    result.kind === "ok" ? result.participant : { ...result.rest, party: null, unknown: undefined };
  if (unknown !== undefined || Object.keys(rest).length > 0)
    state.account.warn(place, {
      message: `${showValue(item)} attended an event, which has no sides, roles or unknown parties; ${unknown === undefined ? "only the name was read" : "it was left out"}`,
      remedy: "write the agreement that they signed there as a row of its own",
    });
  if (result.kind === "unknown")
    return state.make("parties", result.name, { name: result.name }, draft, "participants");
  if (typeof party !== "string") return null;
  state.use("parties", party, draft, "participants");
  return party;
}
