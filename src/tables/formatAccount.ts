import { showText } from "../dataset/showValue.ts";
import { formatCell, formatPlace } from "./formatPlace.ts";
import type { ImportResult } from "./importTables.ts";
import type { Place, RowFinding, TableAccount } from "./types.ts";

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

/** `place  what is wrong  what to do`, on one line, nothing in it that a terminal would obey. */
export function formatFinding({ severity, place, message, remedy }: RowFinding): string {
  const what = severity === "warning" ? `warning: ${message}` : `refused: ${message}`;
  return [formatPlace(place), what, remedy].map(showText).join("  ");
}

type Counts = Omit<TableAccount, "table" | "kind" | "why">;

function formatCounts({ rows, imported, warned, refused, left }: Counts): string {
  return `${count(rows, "row", "rows")} = ${imported} imported + ${warned} imported with a warning + ${refused} refused + ${left} left out`;
}

/** The account of an import: a line per table, and their sum. */
export function formatAccount(tables: readonly TableAccount[]): readonly string[] {
  const total = { rows: 0, imported: 0, warned: 0, refused: 0, left: 0 };
  const lines = tables.map(({ table, kind, why, ...counts }) => {
    total.rows += counts.rows;
    total.imported += counts.imported;
    total.warned += counts.warned;
    total.refused += counts.refused;
    total.left += counts.left;
    const what = kind === null ? "not read" : kind;
    const reason = why === "" ? "" : ` (${showText(why)})`;
    return `${formatPlace({ table, row: 0, column: null })} (${what}): ${formatCounts(counts)}${reason}`;
  });
  return [...lines, `total: ${formatCounts(total)}`];
}

/** Further cells that are named; the rest is counted. */
const NAMED_MAX = 5;

/** The same words about many cells of a table are said once, with the first cell, some others and how many more there are. */
function groupFindings(findings: readonly RowFinding[]): readonly string[] {
  const groups = new Map<string, { readonly first: RowFinding; readonly further: Place[] }>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.place.table.file, finding.place.table.sheet, finding.message, finding.remedy]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { first: finding, further: [] });
    else group.further.push(finding.place);
  }
  return [...groups.values()].map(({ first, further }) =>
    further.length === 0 ? formatFinding(first) : `${formatFinding(first)}  (${formatFurther(further)})`,
  );
}

function formatFurther(places: readonly Place[]): string {
  const named = places.slice(0, NAMED_MAX).map(formatCell).join(", ");
  const rest = places.length > NAMED_MAX ? " …" : "";
  return `and ${count(places.length, "more place", "more places")}: ${named}${rest}`;
}

/** What was guessed or made, and what was found, each at most `max` lines; the rest is counted. */
export function formatDetails({ findings, guesses, joined }: ImportResult, max: number): readonly string[] {
  const cut = (lines: readonly string[], what: string): readonly string[] =>
    lines.length <= max
      ? lines
      : [...lines.slice(0, max), `… and ${lines.length - max} more ${what}; --report <file> writes all`];
  const of = (severity: RowFinding["severity"]): readonly string[] =>
    max === Infinity
      ? findings.filter((finding) => finding.severity === severity).map(formatFinding)
      : groupFindings(findings.filter((finding) => finding.severity === severity));
  const guessed = guesses.map(({ what, count: times }) =>
    showText(times === 1 ? `made: ${what}` : `made: ${what} (${times} rows)`),
  );
  return [
    ...cut(guessed, "that were made or guessed"),
    ...cut(
      joined.map((line) => showText(`joined: ${line}`)),
      "that were joined",
    ),
    ...cut(of("warning"), "warnings"),
    ...cut(of("refused"), "refusals"),
  ];
}
