import type { Claim } from "../dataset/types.ts";
import { hashText } from "./hashText.ts";

const DIGITS = 8;

/**
 * What makes a claim this claim: the JSON list of source, paragraph, the names of fields in order of their characters, and
 * quote, with null for what is absent. Written this way once and for all: published links depend on it.
 */
function serialise({ source, paragraph, fields = [], quote }: Claim): string {
  return JSON.stringify([source, paragraph ?? null, [...fields].sort(), quote ?? null]);
}

/**
 * Ids of claims on a page that shows them in this order: `c-` and the first 8 hex digits of the SHA-256 of the claim, the
 * same in every language, release and place. Where one page shows the same words twice, the second has `_2` after it.
 */
export function claimAnchors(claims: readonly Claim[]): ReadonlyMap<Claim, string> {
  const anchors = new Map<Claim, string>();
  const seen = new Map<string, number>();
  for (const claim of claims) {
    if (anchors.has(claim)) continue;
    const anchor = `c-${hashText(serialise(claim)).slice(0, DIGITS)}`;
    const times = (seen.get(anchor) ?? 0) + 1;
    seen.set(anchor, times);
    anchors.set(claim, times === 1 ? anchor : `${anchor}_${String(times)}`);
  }
  return anchors;
}
