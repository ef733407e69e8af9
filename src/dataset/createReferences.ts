import type { Findings, Path } from "./createFindings.ts";
import { isRecord, listAt, textAt, type LooseRecord } from "./isRecord.ts";
import { nearestWord } from "./nearestWord.ts";
import type { IdList } from "./parseShape.ts";
import { showValue } from "./showValue.ts";

export interface References {
  /** Reports an id that its list does not hold, with the one most likely meant. */
  check(id: unknown, list: IdList, path: Path): void;
}

const SINGULAR: Readonly<Record<IdList, string>> = {
  sources: "source",
  parties: "party",
  agreements: "agreement",
  sides: "side",
  events: "event",
  sectors: "sector",
  tallies: "tally",
};
const LISTS: readonly IdList[] = ["sources", "parties", "agreements", "sides", "events", "sectors", "tallies"];

/** Comparing one id with 26,000 others takes some milliseconds; more proposals than this are not read anyway. */
const PROPOSALS_MAX = 100;

/** Look-up of every id of the dataset. A withdrawn agreement is still an agreement; a former id is not. */
export function createReferences(dataset: LooseRecord, findings: Findings): References {
  const ids = new Map(LISTS.map((list) => [list, idsOf(dataset, list)]));
  const formers = new Map(LISTS.map((list) => [list, formerIdsOf(dataset, list)]));
  const proposals = new Map<string, string | null>();
  const propose = (id: string, list: IdList): string | null => {
    const key = `${list} ${id}`;
    const known = proposals.get(key);
    if (known !== undefined || proposals.size >= PROPOSALS_MAX) return known ?? null;
    const found = formers.get(list)?.get(id) ?? idByName(dataset, list, id) ?? nearestWord(id, ids.get(list) ?? []);
    proposals.set(key, found);
    return found;
  };
  return {
    check(id, list, path) {
      if (typeof id !== "string" || ids.get(list)?.has(id) === true) return;
      const elsewhere = LISTS.find((other) => ids.get(other)?.has(id) === true);
      const proposal = propose(id, list);
      const what = `there is no ${SINGULAR[list]} ${showValue(id)}${elsewhere === undefined ? "" : ` (it is in ${elsewhere})`}`;
      findings.error(
        path,
        what,
        proposal === null ? `add it to ${list}, or correct the id` : `write "${proposal}", or add it to ${list}`,
      );
    },
  };
}

function idsOf(dataset: LooseRecord, list: IdList): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const record of listAt(dataset, list)) {
    const id = isRecord(record) ? textAt(record, "id") : undefined;
    if (id !== undefined) ids.add(id);
  }
  return ids;
}

/** Ids that records had before, with their present ones. */
function formerIdsOf(dataset: LooseRecord, list: IdList): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const record of listAt(dataset, list)) {
    const id = isRecord(record) ? textAt(record, "id") : undefined;
    if (!isRecord(record) || id === undefined) continue;
    for (const former of listAt(record, "formerIds")) if (typeof former === "string") ids.set(former, id);
  }
  return ids;
}

/** Id of the record that has this text as its name: people write names where ids belong. */
function idByName(dataset: LooseRecord, list: IdList, name: string): string | null {
  for (const record of listAt(dataset, list)) {
    if (!isRecord(record)) continue;
    const own = textAt(record, "name") ?? textAt(record, "label") ?? textAt(record, "title");
    if (own?.toLowerCase() === name.toLowerCase()) return textAt(record, "id") ?? null;
  }
  return null;
}
