import type { Claim } from "../dataset/types.ts";

/**
 * Whether a source itself says a field: a claim names the field, is stated or recorded, and none disputes it. What we inferred or
 * know from elsewhere is no fact for machines, which do not read the basis beside it.
 */
export function isStated(claims: readonly Claim[] | undefined, field: string): boolean {
  const own = (claims ?? []).filter(({ fields }) => fields?.includes(field) === true);
  return (
    own.some(({ basis }) => basis === "stated" || basis === "recorded") &&
    !own.some(({ disputes }) => disputes === true)
  );
}
