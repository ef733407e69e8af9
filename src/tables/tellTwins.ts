import { textAt } from "../dataset/isRecord.ts";
import { pairTwins } from "../dataset/pairTwins.ts";
import { showValue } from "../dataset/showValue.ts";
import type { Assembled } from "./assemble.ts";
import { recordsOf, type ImportState } from "./createState.ts";
import { formatPlace } from "./formatPlace.ts";
import type { Draft, Place } from "./types.ts";

const rowOf = ({ sheet, row }: Draft): Place => ({ table: sheet.table, row, column: null });

/**
 * Warns of rows whose agreement may be another one once more, since nothing would say that a deal counts twice. `known` is how many
 * agreements there were before; two that were there already and that no row speaks of are left to the check.
 */
export function tellTwins(state: ImportState, { dataset, owners }: Assembled, known: number): void {
  const agreements = recordsOf(dataset, "agreements");
  const rows = owners.get("agreements") ?? [];
  const told = new Set<number>();
  for (const { a, b, why } of pairTwins(agreements)) {
    const isTurned = (rows[b] ?? null) === null;
    const [own, other] = isTurned ? [a, b] : [b, a];
    const draft = rows[own] ?? null;
    const [record, like] = [agreements[own], agreements[other]];
    if (draft === null || record === undefined || like === undefined || told.has(own)) continue;
    told.add(own);
    const id = textAt(like, "id") ?? "";
    const row = rows[other] ?? null;
    const where = row === null ? "" : `, ${formatPlace(rowOf(row))}`;
    state.account.warn(rowOf(draft), {
      message: `${showValue(record["title"])} may be the agreement ${showValue(like["title"])} (${id}${where}): it has ${why}`,
      remedy: `is it the same agreement? ${remedyFor(draft, row, id, { isOld: own < known, isOtherOld: other < known })}; if not, leave both`,
    });
  }
}

function remedyFor(
  draft: Draft,
  other: Draft | null,
  id: string,
  { isOld, isOtherOld }: { readonly isOld: boolean; readonly isOtherOld: boolean },
): string {
  if (isOld && isOtherOld) return `keep one of the two in the dataset, and put the other id into its "formerIds"`;
  if (isOld || isOtherOld || other === null) return `write its id into the column id: ${id}`;
  if (draft.sheet.table.file === other.sheet.table.file) return "keep one of the two rows";
  return `import this file after the other, with --into, and write its id into the column id: ${id}`;
}
