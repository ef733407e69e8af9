import { describe, expect, it } from "vitest";
import type { Table } from "../../src/tables/types.ts";
import { makeTable, runImport } from "../fixtures/importedText.ts";

const range = <T>(length: number, make: (place: number) => T): readonly T[] =>
  Array.from({ length }, (_, place) => make(place));

const BASE = [
  makeTable("Parties", [["id", "name", "kind"], ...range(1000, (place) => [`p${place}`, `Person ${place}`, "person"])]),
  makeTable("Sources", [
    ["id", "title"],
    ["paper", "Paper"],
  ]),
  makeTable("Agreements", [
    ["id", "title", "type", "parties"],
    ["forum", "Forum", "event", ""],
    ...range(1000, (place) => [`a${place}`, `Agreement ${place}`, "contract", `p${place}`]),
  ]),
];
const HEAD = ["record", "field", "source", "quote"];

const CASES: readonly (readonly [name: string, table: (rows: number) => Table])[] = [
  [
    "claims with wrong ids",
    (rows) => makeTable("Claims", [HEAD, ...range(rows, (place) => [`b${place}x`, "", "paper", `words ${place}`])]),
  ],
  [
    "claims of wrong sources",
    (rows) => makeTable("Claims", [HEAD, ...range(rows, (place) => ["a1", "", `papr${place}`, `words ${place}`])]),
  ],
  [
    "faulty claims of one record",
    (rows) => makeTable("Claims", [HEAD, ...range(rows, (place) => ["a1", "sined", "paper", `words ${place}`])]),
  ],
  [
    "rows of attendance",
    (rows) =>
      makeTable("Attendance", [
        ["event", "person", "presence", "position"],
        ...range(rows, (place) => ["forum", `p${place % 1000}`, "attended", `Post ${place}`]),
      ]),
  ],
  [
    "rows of attendance with wrong ids",
    (rows) =>
      makeTable("Attendance", [
        ["event", "person", "presence"],
        ...range(rows, (place) => ["forum", `q${place}`, "attended"]),
      ]),
  ],
];

const ROUNDS = 3;

function timeMs(tables: readonly Table[]): number {
  const start = performance.now();
  runImport(tables);
  return performance.now() - start;
}

/**
 * The shortest time of each, measured in turn: what else the machine does only ever makes one longer, and what it does for a while
 * meets both.
 */
function shortestMs(some: readonly Table[], twice: readonly Table[]): readonly [some: number, twice: number] {
  const rounds = range(ROUNDS, () => [timeMs(some), timeMs(twice)] as const);
  return [Math.min(...rounds.map(([one]) => one)), Math.min(...rounds.map(([, two]) => two))];
}

describe("thousands of rows", () => {
  it.each(CASES)("take at most three times as long when there are twice as many: %s", (_, table) => {
    const [some, twice] = [
      [...BASE, table(3000)],
      [...BASE, table(6000)],
    ];
    const result = runImport(some);
    expect(result.faults).toEqual([]);
    expect(result.tables.at(-1)?.rows).toBe(3000);
    const [someMs, twiceMs] = shortestMs(some, twice);
    expect(twiceMs).toBeLessThan(3 * someMs);
  });
});
