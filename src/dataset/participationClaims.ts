import type { Agreement, Claim } from "./types.ts";

/** `participants` for all of them, `participants[2]` or `participants[2].role` for the third. */
const FIELD = /^participants(?:\[(\d+)\])?(?:\.|$)/;

/** Claims that speak of one participation, by its place in the agreement: of all participants, or of just this one. */
export function participationClaims({ claims }: Pick<Agreement, "claims">, place: number): readonly Claim[] {
  return claims.filter(({ fields = [] }) =>
    fields.some((field) => {
      const match = FIELD.exec(field);
      return match !== null && (match[1] === undefined || Number(match[1]) === place);
    }),
  );
}
