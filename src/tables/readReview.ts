import { foldCell } from "./foldCell.ts";
import { showValue } from "../dataset/showValue.ts";
import { cleanText } from "./cleanText.ts";
import type { SamePair } from "./mergeSame.ts";
import type { Cell } from "./types.ts";

/** Columns of the file in which a person decides which parties are the same. */
export const REVIEW_COLUMNS = [
  "decision",
  "score",
  "why",
  "a_id",
  "a_name",
  "a_country",
  "b_id",
  "b_name",
  "b_country",
] as const;

export interface Review {
  /** Rows with a decision, as they stand: they are kept. */
  readonly decided: readonly (readonly string[])[];
  readonly same: readonly SamePair[];
  /** Names whose id a person has seen and confirmed. */
  readonly confirmed: ReadonlyMap<string, string>;
  /** What cannot be understood, in words. */
  readonly doubts: readonly string[];
}

const SAME = new Set(["same", "yes", "то же", "одно", "bir xil", "ha"].map(foldCell));
const DIFFERENT = new Set(["different", "no", "разные", "нет", "boshqa", "har xil", "yoʻq"].map(foldCell));

/** The decisions in the rows of a review file; its columns may stand in any order. */
export function readReview(rows: readonly (readonly Cell[])[]): Review {
  const [head = [], ...rest] = rows.map((row) =>
    row.map((cell) => cleanText(typeof cell === "string" ? cell : cell.text)),
  );
  const at = (column: (typeof REVIEW_COLUMNS)[number]): number => head.indexOf(column);
  const decided: string[][] = [];
  const same: SamePair[] = [];
  const confirmed = new Map<string, string>();
  const doubts: string[] = [];
  for (const [place, row] of rest.entries()) {
    const cell = (column: (typeof REVIEW_COLUMNS)[number]): string => row[at(column)] ?? "";
    const decision = foldCell(cell("decision"));
    if (decision === "") continue;
    if (!SAME.has(decision) && !DIFFERENT.has(decision)) {
      doubts.push(
        `row ${place + 2}: the decision ${showValue(cell("decision"))} is neither "same" nor "different"; it counts as none`,
      );
      continue;
    }
    decided.push(REVIEW_COLUMNS.map(cell));
    if (!SAME.has(decision)) continue;
    same.push({ keep: cell("a_id"), drop: cell("b_id") });
    confirmed.set(cell("b_name"), cell("b_id"));
  }
  return { decided, same, confirmed, doubts };
}
