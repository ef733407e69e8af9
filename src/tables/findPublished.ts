import { textAt } from "../dataset/isRecord.ts";
import { recordsOf, type ImportState } from "./createState.ts";
import { foldCell } from "./foldCell.ts";

/** Sources by publisher, of each import once: thousands of rows may name one. */
const known = new WeakMap<ImportState, ReadonlyMap<string, ReadonlySet<string>>>();

function byPublisher(state: ImportState): ReadonlyMap<string, ReadonlySet<string>> {
  const ids = new Map<string, Set<string>>();
  const rows = (state.drafts.get("sources") ?? []).map(({ record }) => record);
  for (const record of [...recordsOf(state.known, "sources"), ...rows]) {
    const [key, id] = [foldCell(textAt(record, "publisher") ?? ""), textAt(record, "id")];
    if (key === "" || id === undefined) continue;
    ids.set(key, (ids.get(key) ?? new Set()).add(id));
  }
  return ids;
}

/**
 * Ids of the sources of a publisher, in any spelling: who says "The Gazette" may mean the article that it printed. To be asked when
 * the rows of all sources have their ids.
 */
export function findPublished(state: ImportState, text: string): readonly string[] {
  const ids = known.get(state) ?? byPublisher(state);
  known.set(state, ids);
  return [...(ids.get(foldCell(text)) ?? [])];
}
