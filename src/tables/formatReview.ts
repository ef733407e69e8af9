import { textAt, type LooseRecord } from "../dataset/isRecord.ts";
import type { AlikePair } from "./findAlike.ts";
import { formatCells } from "./formatCells.ts";
import { REVIEW_COLUMNS } from "./readReview.ts";

const cellsOf = (party: LooseRecord): readonly string[] =>
  ["id", "name", "country"].map((field) => textAt(party, field) ?? "");

/** The review file as CSV: what is decided first, then the pairs that wait for a decision. */
export function formatReview(
  decided: readonly (readonly string[])[],
  pairs: readonly AlikePair[],
): { readonly text: string; readonly open: number } {
  const [a, b] = [REVIEW_COLUMNS.indexOf("a_id"), REVIEW_COLUMNS.indexOf("b_id")];
  const known = new Set(decided.flatMap((row) => [`${row[a]} ${row[b]}`, `${row[b]} ${row[a]}`]));
  const open = pairs
    .map((pair) => ["", pair.score.toFixed(2), pair.why, ...cellsOf(pair.a), ...cellsOf(pair.b)])
    .filter((row) => !known.has(`${row[a]} ${row[b]}`));
  return { text: formatCells([[...REVIEW_COLUMNS], ...decided, ...open]), open: open.length };
}
