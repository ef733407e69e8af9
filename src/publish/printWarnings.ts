import { formatProblem, type Problem } from "../dataset/formatProblem.ts";
import { listIds } from "../dataset/listIds.ts";
import { showText } from "../dataset/showValue.ts";
import { WARNING_KINDS, type WarningKind } from "../dataset/warningKinds.ts";

/** Warnings of one kind that are printed each on a line of its own; the rest are told together. */
const PRINTED_PER_KIND = 5;
/** Of these a warning already speaks of many records, so each is printed. */
const TOLD_TOGETHER: ReadonlySet<WarningKind> = new Set<WarningKind>(["untranslated"]);
const SHOWN_IDS = 12;

/** The kinds, the most important first. */
const KINDS = Object.keys(WARNING_KINDS).filter((kind): kind is WarningKind => Object.hasOwn(WARNING_KINDS, kind));

/** The id of a problem's record, or its place in its list where it has none. */
const idOf = ({ record }: Problem): string => record.split(" ").at(-1) ?? record;

/**
 * Prints warnings kind by kind, the most important kind first: some of each in full, the others in one line, so that a thousand of
 * a kind never hide one of another.
 */
export function printWarnings(
  warnings: readonly Problem[],
  counts: ReadonlyMap<WarningKind, number>,
  print: Print,
): void {
  for (const kind of KINDS) {
    const own = warnings.filter((warning) => warning.kind === kind);
    const most = TOLD_TOGETHER.has(kind) ? own.length : PRINTED_PER_KIND;
    for (const warning of own.slice(0, most)) print(formatProblem(warning));
    const rest = own.slice(most);
    if (rest.length === 0) continue;
    const more = Math.max(rest.length, (counts.get(kind) ?? 0) - PRINTED_PER_KIND);
    print(`… and ${more} more ${showText(`${WARNING_KINDS[kind].about}: ${listIds(rest.map(idOf), SHOWN_IDS)}`)}`);
  }
}

type Print = (line: string) => void;

/** Prints how many warnings of each kind there are and what to do about them, the most important first; nothing without warnings. */
export function printAdvice(counts: ReadonlyMap<WarningKind, number>, print: Print): void {
  const kinds = KINDS.filter((kind) => (counts.get(kind) ?? 0) > 0);
  if (kinds.length === 0) return;
  print(
    kinds.length === 1 ? "What to do about the warnings:" : "What to do about the warnings, the most important first:",
  );
  const widest = Math.max(...kinds.map((kind) => String(counts.get(kind) ?? 0).length));
  for (const kind of kinds) {
    const { about, remedy } = WARNING_KINDS[kind];
    print(`  ${String(counts.get(kind) ?? 0).padStart(widest)}  ${about}: ${remedy}`);
  }
}
