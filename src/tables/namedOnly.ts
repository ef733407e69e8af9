import { isRecord, listAt, type LooseRecord } from "../dataset/isRecord.ts";
import type { ImportState } from "./createState.ts";
import { putField } from "./draftRows.ts";
import { rowLocator } from "./rowLocator.ts";
import type { Draft } from "./types.ts";

/** Beside a draft under this key: the claims that only name their source. */
const NAMED = ":named";
const namedOf = ({ beside }: Draft): readonly unknown[] => {
  const named = beside.get(NAMED);
  return Array.isArray(named) ? named : [];
};

/**
 * The claim of a source that a row of `owner` names but does not quote. Nobody has its words, so it is not said to state or record
 * anything: what stands for a note is the row (`isNamedOnly`), the owner's own or one of the sheet of claims.
 */
export function namedOnly(owner: Draft, row: Draft, source: string, more: LooseRecord): LooseRecord {
  const claim = { source, basis: "inferred", confidence: "low", ...more, locator: rowLocator(row) };
  owner.beside.set(NAMED, [...namedOf(owner), claim]);
  return claim;
}

/** Leaves each source named once, and none whose words another row gives: to be called when all claims are known. */
export function dropNeedless(state: ImportState): void {
  for (const draft of [...state.drafts.values()].flat()) {
    const named = new Set(namedOf(draft));
    if (named.size === 0) continue;
    const claims = listAt(draft.record, "claims").filter(isRecord);
    const done = new Set(claims.filter((claim) => "quote" in claim).map(({ source }) => source));
    const left = claims.filter((claim) => {
      if (!named.has(claim)) return true;
      const isNeeded = !done.has(claim["source"]);
      done.add(claim["source"]);
      return isNeeded;
    });
    putField(draft.record, "claims", left);
  }
}

/** What the person is told of such a row. */
export const NO_QUOTATION = {
  message: "no quotation: readers see that this row has it, not that its source says so",
  remedy:
    'write words of the source into the column quote, or "recorded" into basis if it is a register that holds this',
} as const;
