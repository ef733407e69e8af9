import { isRecord, listAt, textAt, type LooseRecord } from "../dataset/isRecord.ts";
import type { SamePair } from "./mergeSame.ts";

/** Gives the id under which a party goes on that was joined to another; any other id as it is. Pairs in a circle join once. */
export function createLive(pairs: readonly SamePair[]): (id: string) => string {
  const kept = new Map<string, string>();
  const live = (id: string): string => {
    let at = id;
    for (let next = kept.get(at); next !== undefined; next = kept.get(at)) at = next;
    return at;
  };
  for (const pair of pairs) {
    const [keep, drop] = [live(pair.keep), live(pair.drop)];
    if (keep !== drop) kept.set(drop, keep);
  }
  return live;
}

/** What was joined before in a dataset that is added to: its parties with their former ids. */
export const listFormer = (dataset: LooseRecord | null): readonly SamePair[] =>
  (dataset === null ? [] : listAt(dataset, "parties"))
    .filter(isRecord)
    .flatMap((party) =>
      listAt(party, "formerIds").map((former) => ({ keep: textAt(party, "id") ?? "", drop: String(former) })),
    );
