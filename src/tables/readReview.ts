import { foldCell } from "./foldCell.ts";
import { showValue } from "../dataset/showValue.ts";
import { cleanText } from "./cleanText.ts";
import { isBlankRow } from "./isBlankRow.ts";
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
  /** Headers of the columns that a person added; their cells stand behind ours in every row. */
  readonly own: readonly string[];
  /** Rows with a decision, as they stand: they are kept. */
  readonly decided: readonly (readonly string[])[];
  /** Rows without one in which a person has written something all the same. */
  readonly remarked: readonly (readonly string[])[];
  readonly same: readonly SamePair[];
  /** Ids of parties that a person has called different. */
  readonly different: readonly (readonly [string, string])[];
  /** Names whose id a person has seen and confirmed; several ids where several parties have the name. */
  readonly confirmed: ReadonlyMap<string, readonly string[]>;
  /** Columns without which no decision can be read, that are not there: what stands in the file must then not be written over. */
  readonly missing: readonly string[];
  /** What cannot be understood, in words. */
  readonly doubts: readonly string[];
}

const NEEDED: readonly string[] = ["decision", "a_id", "b_id"];

const SAME = new Set(["same", "yes", "то же", "одно", "bir xil", "ha"].map(foldCell));
const DIFFERENT = new Set(["different", "no", "разные", "нет", "boshqa", "har xil", "yoʻq"].map(foldCell));

/** The decisions in the rows of a review file; its columns may stand in any order, and further ones may stand among them. */
export function readReview(rows: readonly (readonly Cell[])[]): Review {
  const [head = [], ...rest] = rows.map((row) =>
    row.map((cell) => cleanText(typeof cell === "string" ? cell : cell.text)),
  );
  const places = placesOf(head);
  const width = Math.max(head.length, ...rest.map((row) => row.length));
  const added = Array.from({ length: width }, (_, at) => at).filter(
    (at) => !places.includes(at) && [head, ...rest].some((row) => (row[at] ?? "") !== ""),
  );
  const decided: string[][] = [];
  const remarked: string[][] = [];
  const same: SamePair[] = [];
  const different: (readonly [string, string])[] = [];
  const confirmed = new Map<string, string[]>();
  const missing = rows.every((row) => isBlankRow(row)) ? [] : REVIEW_COLUMNS.filter((_, at) => places[at] === -1);
  const doubts = missing.map((column) => doubtOf(column));
  for (const [place, row] of rest.entries()) {
    const cell = (column: (typeof REVIEW_COLUMNS)[number]): string =>
      row[places[REVIEW_COLUMNS.indexOf(column)] ?? -1] ?? "";
    const own = added.map((at) => row[at] ?? "");
    const whole = [...REVIEW_COLUMNS.map(cell), ...own];
    const decision = foldCell(cell("decision"));
    const isClear = SAME.has(decision) || DIFFERENT.has(decision);
    if (!isClear) {
      if (cell("decision") !== "")
        doubts.push(
          `row ${place + 2}: the decision ${showValue(cell("decision"))} is neither "same" nor "different"; it counts as none`,
        );
      if (cell("decision") !== "" || own.some((text) => text !== "")) remarked.push(whole);
      continue;
    }
    decided.push(whole);
    if (!SAME.has(decision)) {
      different.push([cell("a_id"), cell("b_id")]);
      continue;
    }
    same.push({ keep: cell("a_id"), drop: cell("b_id") });
    confirm(confirmed, cell("b_name"), [...(cell("a_name") === cell("b_name") ? [cell("a_id")] : []), cell("b_id")]);
  }
  return {
    own: added.map((at) => head[at] ?? ""),
    decided,
    remarked,
    same,
    different,
    confirmed,
    missing: missing.filter((column) => NEEDED.includes(column)),
    doubts,
  };
}

/** Where our columns stand, by their headers in whatever case; -1 for one that is not there. */
function placesOf(head: readonly string[]): readonly number[] {
  const folded = head.map(foldCell);
  return REVIEW_COLUMNS.map((column) =>
    head.includes(column) ? head.indexOf(column) : folded.indexOf(foldCell(column)),
  );
}

const doubtOf = (column: string): string =>
  NEEDED.includes(column)
    ? `there is no column "${column}", so its decisions count as none and it is left as it is; call the column "${column}" again`
    : `there is no column "${column}"; it is added when the file is written`;

/** Of two parties of one name the first must keep the first id, so both are confirmed, in their order. */
function confirm(confirmed: Map<string, string[]>, name: string, ids: readonly string[]): void {
  confirmed.set(name, [...new Set([...(confirmed.get(name) ?? []), ...ids])]);
}
