import type { Claim } from "./types.ts";

/** Whether a source itself says something with a claim: stated or recorded; not what we inferred or know, nor what only disputes. */
export function isReport({ basis, disputes }: Claim): boolean {
  return (basis === "stated" || basis === "recorded") && disputes !== true;
}
