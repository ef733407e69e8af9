import type { LooseRecord } from "./isRecord.ts";
import type { ObjectShape } from "./parseShape.ts";
import type { WarningKind } from "./warningKinds.ts";

/** Steps from the top of the dataset to a value. */
export type Path = readonly (string | number)[];

/** Something wrong at a path; its line and column are found later, and only if somebody reads them. */
export interface Found {
  readonly severity: "error" | "warning";
  /** What a warning is about, so that many of one kind can be told together. Errors have none. */
  readonly kind?: WarningKind;
  /** How many records a warning speaks of; 1 when left out. */
  readonly count?: number;
  readonly path: Path;
  /** Points at the name of the field instead of its value. */
  readonly atKey?: boolean;
  /** The value is wrong as a whole: the schema need not judge it again. */
  readonly isWhole?: boolean;
  readonly message: string;
  readonly remedy: string;
}

export interface Findings {
  /** In the order found; at most `KEPT_MAX` errors and as many warnings. */
  readonly kept: readonly Found[];
  readonly errors: number;
  readonly total: number;
  add(found: Found): void;
  error(path: Path, message: string, remedy: string): void;
  /** How many warnings of each kind there are, kept or not. */
  readonly counts: ReadonlyMap<WarningKind, number>;
  warn(kind: WarningKind, path: Path, message: string, remedy: string): void;
  /** Whether the value at the path, or anything that holds it, has been reported as wrong as a whole. */
  covers(path: Path): boolean;
}

/** What a rule about one kind of record is given. `owner` holds the record; `path` is only valid during the call. */
export interface RecordCheck {
  readonly record: LooseRecord;
  readonly path: Path;
  readonly owner: ObjectShape;
  readonly findings: Findings;
  /** Ids of sources seen only in excerpts, which may not be quoted. */
  readonly excerpts: ReadonlySet<string>;
}

/** Beyond this, problems are only counted: nobody reads them, and a broken file of millions of rows must not fill the memory. */
const KEPT_MAX = 10_000;

const keyOf = (path: Path): string => JSON.stringify(path);

/** An empty collection of findings. Paths are copied, so that a walker may reuse its own. */
export function createFindings(): Findings {
  const kept: Found[] = [];
  const places = new Set<string>();
  const counts = new Map<WarningKind, number>();
  let errors = 0;
  let total = 0;
  const add = (found: Found): void => {
    total++;
    if (found.severity === "error") errors++;
    if (found.kind !== undefined) counts.set(found.kind, (counts.get(found.kind) ?? 0) + (found.count ?? 1));
    // Apart, so that a flood of warnings never hides the error behind it.
    if ((found.severity === "error" ? errors : total - errors) > KEPT_MAX) return;
    kept.push({ ...found, path: [...found.path] });
    if (found.isWhole === true) places.add(keyOf(found.path));
  };
  return {
    kept,
    counts,
    get errors() {
      return errors;
    },
    get total() {
      return total;
    },
    add,
    error: (path, message, remedy) => add({ severity: "error", path, message, remedy }),
    warn: (kind, path, message, remedy) => add({ severity: "warning", kind, path, message, remedy }),
    covers: (path) => places.size > 0 && path.some((_, depth) => places.has(keyOf(path.slice(0, depth + 1)))),
  };
}
