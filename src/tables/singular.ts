import type { ListName } from "./types.ts";

/** What a record of each list is called in messages. */
export const SINGULAR: Readonly<Record<ListName, string>> = {
  sources: "source",
  parties: "party",
  sides: "side",
  sectors: "sector",
  events: "event",
  tallies: "tally",
  agreements: "agreement",
  attendance: "attendance",
  statements: "statement",
  corrections: "correction",
};
