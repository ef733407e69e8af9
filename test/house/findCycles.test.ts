import { expect, test } from "vitest";
import { findCycles } from "../../scripts/findCycles.mjs";

const graphOf = (edges: Readonly<Record<string, readonly string[]>>) => new Map(Object.entries(edges));

test.each([
  ["a chain has no cycle", { a: ["b"], b: ["c"], c: [] }, []],
  ["two ways to the same module are no cycle", { a: ["b", "c"], b: ["d"], c: ["d"], d: [] }, []],
  ["two modules that name each other are one", { a: ["b"], b: ["a"] }, [["a", "b"]]],
  ["a module that names itself is one", { a: ["a"] }, [["a"]]],
  ["a module that only leads into a cycle is not in it", { z: ["a"], a: ["b"], b: ["a"] }, [["a", "b"]]],
  [
    "cycles apart are told apart",
    { a: ["b"], b: ["a"], x: ["y"], y: ["x"] },
    [
      ["a", "b"],
      ["x", "y"],
    ],
  ],
  ["files outside the graph, such as styles, end the walk", { a: ["a.module.css"] }, []],
] as const)("%s", (_, edges, cycles) => {
  expect(findCycles(graphOf(edges))).toEqual(cycles);
});
