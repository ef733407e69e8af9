import type { Found } from "./createFindings.ts";
import { pairTwins } from "./pairTwins.ts";
import { showValue } from "./showValue.ts";
import type { Dataset } from "./types.ts";

/** Agreements that may be one and stand twice, each told once, with the first that it is like. Nearly linear. */
export function findTwins({ agreements }: Dataset): readonly Found[] {
  const told = new Set<number>();
  return pairTwins(agreements).flatMap(({ a, b, why }): readonly Found[] => {
    const first = agreements[a];
    if (first === undefined || told.has(b)) return [];
    told.add(b);
    return [
      {
        severity: "warning",
        kind: "repeated",
        path: ["agreements", b, "title"],
        message: `this may be the agreement ${showValue(first.title)} (${first.id}): it has ${why}`,
        remedy: 'if they are one, keep one with the claims of both, and put the other id into its "formerIds"',
      },
    ];
  });
}
