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

/** Where in its source a claim looks; whatever of it only one row knows is kept. */
const PLACE = ["paragraph", "url"] as const;
const adds = (claim: LooseRecord, other: LooseRecord): boolean =>
  PLACE.some((field) => claim[field] !== undefined && claim[field] !== other[field]);

/**
 * Leaves each place of a source named once, and none whose words another row gives: to be called when all claims are known. Of two
 * that name the same, the more exact one stays, else the first.
 */
export function dropNeedless(state: ImportState): void {
  for (const draft of [...state.drafts.values()].flat()) {
    const named = new Set(namedOf(draft));
    if (named.size === 0) continue;
    const claims = listAt(draft.record, "claims").filter(isRecord);
    const isNeedless = (claim: LooseRecord, at: number): boolean =>
      claims.some(
        (other, place) =>
          other !== claim &&
          other["source"] === claim["source"] &&
          !adds(claim, other) &&
          (named.has(other) ? place < at || adds(other, claim) : "quote" in other),
      );
    putField(
      draft.record,
      "claims",
      claims.filter((claim, at) => !named.has(claim) || !isNeedless(claim, at)),
    );
  }
}

/** What the person is told of such a row. */
export const NO_QUOTATION = {
  message: "no quotation: readers see that this row has it, not that its source says so",
  remedy:
    'write words of the source into the column quote, or "recorded" into basis if it is a register that holds this',
} as const;
