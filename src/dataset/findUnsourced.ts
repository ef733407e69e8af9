import type { Found } from "./createFindings.ts";
import { isReport } from "./isReport.ts";
import type { Dataset } from "./types.ts";

/** Agreements that rest on inference or general knowledge alone; what is withdrawn rests on nothing by its own words. Linear. */
export function findUnsourced({ agreements }: Dataset): readonly Found[] {
  return agreements.flatMap(({ claims, withdrawn }, index): readonly Found[] =>
    withdrawn !== undefined || claims.some(isReport)
      ? []
      : [
          {
            severity: "warning",
            kind: "unsourced",
            path: ["agreements", index, "claims"],
            message: "no quote and no record says that this was agreed",
            remedy: 'add a claim with a "quote", or with the "url" or "locator" of a record',
          },
        ],
  );
}
