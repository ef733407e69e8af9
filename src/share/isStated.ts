import { claimsOn } from "../dataset/claimsOn.ts";
import { isReport } from "../dataset/isReport.ts";
import type { Claim } from "../dataset/types.ts";

/**
 * Whether a source itself says a field: a claim names the field, is stated or recorded, and none disputes it or a part of it. What
 * we inferred or know from elsewhere is no fact for machines, which do not read the basis beside it.
 */
export function isStated(claims: readonly Claim[] | undefined, field: string): boolean {
  const own = claimsOn(claims, field);
  return (
    own.some((claim) => isReport(claim) && claim.fields?.includes(field) === true) &&
    !own.some(({ disputes }) => disputes === true)
  );
}
