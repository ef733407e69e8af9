import type { Found } from "./createFindings.ts";
import { isReversed } from "./isCalendarDate.ts";
import { showValue } from "./showValue.ts";
import type { Dataset } from "./types.ts";

/**
 * Agreements that were signed after the only source that speaks of them was published: one of the two dates is likely a slip. Linear.
 */
export function findLate({ agreements, sources }: Dataset): readonly Found[] {
  const published = new Map(sources.map((source) => [source.id, source.published]));
  return agreements.flatMap(({ claims, signed, withdrawn }, index): readonly Found[] => {
    // A table that has the row and names the article says nothing of its own: what counts is what has a day of publication.
    const days = [...new Set(claims.map(({ source }) => source))].flatMap((id) => published.get(id) ?? []);
    const [day, ...others] = days;
    if (signed === undefined || withdrawn !== undefined || day === undefined || others.length > 0) return [];
    if (!isReversed(signed, day)) return [];
    return [
      {
        severity: "warning",
        kind: "dates",
        path: ["agreements", index, "signed"],
        message: `signed (${showValue(signed)}) lies after the day on which its only source was published (${showValue(day)})`,
        remedy: "check both dates",
      },
    ];
  });
}
