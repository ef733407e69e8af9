import type { DatasetIndex } from "../dataset/createIndex.ts";
import type { Agreement, AgreementId } from "../dataset/types.ts";

export interface StartEntry {
  readonly id: AgreementId;
  readonly why: "mostParties" | "mostSourced" | "busiest";
}

const most = (agreements: readonly Agreement[], weigh: (agreement: Agreement) => number): Agreement | undefined =>
  agreements.reduce<Agreement | undefined>(
    (best, agreement) => (best === undefined || weigh(agreement) > weigh(best) ? agreement : best),
    undefined,
  );

/**
 * Up to three agreements to start with, chosen by the data alone: the one with most parties, then the one with most
 * that was agreed, then the one with most said of it. Each once; ties go to the earlier one.
 */
export function startEntries({ dataset }: DatasetIndex): readonly StartEntry[] {
  const weights = [
    ["mostParties", (agreement: Agreement) => agreement.participants.length],
    ["mostSourced", (agreement: Agreement) => agreement.claims.filter(({ quote }) => quote !== undefined).length],
    ["busiest", (agreement: Agreement) => agreement.scope?.length ?? 0],
  ] as const;
  const entries: StartEntry[] = [];
  for (const [why, weigh] of weights) {
    const left = dataset.agreements.filter(
      ({ id, withdrawn }) => withdrawn === undefined && !entries.some((entry) => entry.id === id),
    );
    const best = most(left, weigh);
    if (best !== undefined) entries.push({ id: best.id, why });
  }
  return entries;
}
