import type { Claim } from "./types.ts";

/** Claims that name a field of their record, or a part of it: `period`, `period.start`, `sectors[0]`; those that dispute it too. */
export function claimsOn(claims: readonly Claim[] | undefined, field: string): readonly Claim[] {
  return (claims ?? []).filter(({ fields = [] }) => fields.some((name) => name.split(/[.[]/, 1)[0] === field));
}
