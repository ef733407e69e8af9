import type { Claim } from "./types.ts";

/**
 * The claim that a fact rests on where no source says it in so many words: inferred, or background. Null where one states or
 * records it, and where no claim speaks of it. Of `fields`, most particular first, the first that a claim names decides; a claim
 * that disputes a fact is no ground for it.
 */
export function unsaidClaim(claims: readonly Claim[] | undefined, fields: readonly string[]): Claim | null {
  const grounds = (claims ?? []).filter(({ disputes }) => disputes !== true);
  for (const field of fields) {
    const own = grounds.filter((claim) => claim.fields?.includes(field));
    const [claim] = own;
    if (claim !== undefined) return own.some(({ basis }) => basis === "stated" || basis === "recorded") ? null : claim;
  }
  return null;
}
