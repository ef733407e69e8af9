import type { Claim } from "../dataset/types.ts";

/** Several values in one cell, each once, joined by ` | `; what is not known is left out. */
export const joinCell = (values: readonly (string | undefined)[]): string =>
  [...new Set(values.filter((value) => value !== undefined && value !== ""))].join(" | ");

/**
 * On what a value rests: the bases of its claims, then `disputed` where one of them disputes it. A dispute is no support, whatever
 * it rests on itself. Empty where no claim speaks of the value.
 */
export function basisCell(claims: readonly Claim[]): string {
  const support = claims.filter(({ disputes }) => disputes !== true).map(({ basis }) => basis);
  return joinCell([...support, ...(claims.some(({ disputes }) => disputes === true) ? ["disputed"] : [])]);
}
