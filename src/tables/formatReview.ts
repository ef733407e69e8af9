import { textAt, type LooseRecord } from "../dataset/isRecord.ts";
import type { AlikePair } from "./findAlike.ts";
import { formatCells } from "./formatCells.ts";
import { REVIEW_COLUMNS, type Review } from "./readReview.ts";

const cellsOf = (party: LooseRecord): readonly string[] =>
  ["id", "name", "country"].map((field) => textAt(party, field) ?? "");

const [A, B] = [REVIEW_COLUMNS.indexOf("a_id"), REVIEW_COLUMNS.indexOf("b_id")];
const keysOf = (row: readonly string[]): readonly string[] => [`${row[A]} ${row[B]}`, `${row[B]} ${row[A]}`];

/**
 * The review file as CSV: what is decided first, then the pairs that wait for a decision, `open` of them, each with what a person
 * has written beside it; last such remarks on pairs that are no longer asked for.
 */
export function formatReview(
  { own, decided, remarked }: Pick<Review, "own" | "decided" | "remarked">,
  pairs: readonly AlikePair[],
): { readonly text: string; readonly open: readonly AlikePair[] } {
  const known = new Set(decided.flatMap(keysOf));
  const remarks = new Map(remarked.flatMap((row) => keysOf(row).map((key) => [key, row])));
  const open = pairs.filter(({ a, b }) => !known.has(`${String(a["id"])} ${String(b["id"])}`));
  const asked = open.map(({ a, b, score, why }) => {
    const remark = remarks.get(`${String(a["id"])} ${String(b["id"])}`);
    const rest = remark?.slice(REVIEW_COLUMNS.length) ?? own.map(() => "");
    return { remark, row: [remark?.[0] ?? "", score.toFixed(2), why, ...cellsOf(a), ...cellsOf(b), ...rest] };
  });
  const used = new Set(asked.map(({ remark }) => remark));
  const left = remarked.filter((row) => !used.has(row));
  return {
    text: formatCells([[...REVIEW_COLUMNS, ...own], ...decided, ...asked.map(({ row }) => row), ...left]),
    open,
  };
}
