import type { Advice, Place, RowFinding, SheetKind, Table, TableAccount } from "./types.ts";

type Status = "imported" | "warned" | "refused" | "left";

/** Keeps account of every row: each is imported, imported with a warning, refused or left out, and counted once. */
export interface Account {
  readonly findings: readonly RowFinding[];
  /** A table and those of its rows that hold anything. */
  open(table: Table, kind: SheetKind | null, rows: readonly number[]): void;
  /** Refuses a row; `cause` is the cell that is wrong, where that is a cell of another row. */
  refuse(place: Place, advice: Advice, cause?: Place): void;
  warn(place: Place, advice: Advice): void;
  /** Leaves a row out, for a reason that is said once per table. */
  leave(place: Place, why: string): void;
  /** Refuses or leaves every row of a table, and says once why. */
  refuseAll(table: Table, advice: Advice): void;
  leaveAll(table: Table, why: string): void;
  /** Whether a row is refused or left out. */
  isOut(place: Place): boolean;
  /** The cell for which a row was refused first: in another row, when that one was refused before. */
  causeOf(place: Place): Place;
  /** The account so far, in the order in which tables were opened. */
  close(): readonly TableAccount[];
}

interface Rows {
  readonly kind: SheetKind | null;
  readonly status: Map<number, Status>;
  readonly causes: Map<number, Place>;
  readonly why: Set<string>;
}

/** An account without rows. A row that is refused or left out stays so, whatever else is said of it. */
export function createAccount(): Account {
  const findings: RowFinding[] = [];
  const tables = new Map<Table, Rows>();
  const set = ({ table, row }: Place, status: Status): void => {
    const rows = tables.get(table);
    const known = rows?.status.get(row);
    if (rows === undefined || known === undefined || known === "refused" || known === "left") return;
    rows.status.set(row, status);
  };
  return {
    findings,
    open(table, kind, rows) {
      tables.set(table, {
        kind,
        status: new Map(rows.map((row) => [row, "imported"])),
        causes: new Map(),
        why: new Set(),
      });
    },
    refuse(place, advice, cause = place) {
      findings.push({ severity: "refused", place, ...advice });
      const causes = tables.get(place.table)?.causes;
      if (causes?.has(place.row) === false) causes.set(place.row, cause);
      set(place, "refused");
    },
    warn(place, advice) {
      findings.push({ severity: "warning", place, ...advice });
      set(place, "warned");
    },
    leave(place, why) {
      set(place, "left");
      tables.get(place.table)?.why.add(why);
    },
    refuseAll(table, advice) {
      findings.push({ severity: "refused", place: { table, row: 0, column: null }, ...advice });
      for (const row of tables.get(table)?.status.keys() ?? []) set({ table, row, column: null }, "refused");
    },
    leaveAll(table, why) {
      for (const row of tables.get(table)?.status.keys() ?? []) set({ table, row, column: null }, "left");
      tables.get(table)?.why.add(why);
    },
    isOut: ({ table, row }) => ["refused", "left"].includes(tables.get(table)?.status.get(row) ?? ""),
    causeOf: (place) => tables.get(place.table)?.causes.get(place.row) ?? place,
    close: () => [...tables].map(([table, rows]) => countRows(table, rows)),
  };
}

function countRows(table: Table, { kind, status, why }: Rows): TableAccount {
  const counts = { imported: 0, warned: 0, refused: 0, left: 0 };
  for (const one of status.values()) counts[one]++;
  return { table, kind, rows: status.size, ...counts, why: [...why].join("; ") };
}
