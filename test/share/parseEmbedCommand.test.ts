import fc from "fast-check";
import { expect, test } from "vitest";
import { NO_FILTER } from "../../src/address/parseAddress.ts";
import { parseEmbedCommand } from "../../src/share/parseEmbedCommand.ts";

const parse = (message: object): unknown => parseEmbedCommand({ accord: 1, ...message });

test("each command of version 1 is understood", () => {
  expect(parse({ type: "hello" })).toEqual({ type: "hello" });
  expect(parse({ type: "reset" })).toEqual({ type: "reset" });
  for (const theme of ["light", "dark", "auto"])
    expect(parse({ type: "theme", theme })).toEqual({ type: "theme", theme });
  for (const language of ["en", "uz", "ru"])
    expect(parse({ type: "language", language })).toEqual({ type: "language", language });
  for (const kind of ["agreement", "party"])
    expect(parse({ type: "select", kind, id: "a-1" })).toEqual({ type: "select", open: { kind, id: "a-1" } });
});

test("a filter is made whole, trimmed and rid of repeats, so that it replaces the one before", () => {
  expect(parse({ type: "filter", filter: {} })).toEqual({ type: "filter", filter: NO_FILTER });
  const filter = {
    q: " metro ",
    kind: ["company", "company"],
    side: ["a"],
    country: ["UZ", "RU"],
    sector: ["energy"],
    type: ["contract"],
    from: 2024,
    to: null,
  };
  expect(parse({ type: "filter", filter })).toEqual({
    type: "filter",
    filter: { ...filter, q: "metro", kind: ["company"] },
  });
});

test("fields that nothing here knows are ignored, since hosts may be written for later versions", () => {
  expect(parse({ type: "reset", id: 7, __proto__: { a: 1 } })).toEqual({ type: "reset" });
  expect(parse({ type: "filter", filter: { colour: "red" }, more: {} })).toEqual({ type: "filter", filter: NO_FILTER });
});

const long = "x".repeat(201);
const WRONG: readonly unknown[] = [
  undefined,
  null,
  1,
  "reset",
  '{"accord":1,"type":"reset"}',
  [],
  [{ accord: 1, type: "reset" }],
  {},
  { type: "reset" },
  { accord: 2, type: "reset" },
  { accord: "1", type: "reset" },
  { accord: 1 },
  { accord: 1, type: "Reset" },
  { accord: 1, type: ["reset"] },
  { accord: 1, type: "constructor" },
  { accord: 1, type: "height", heightPx: 400 },
  { accord: 1, type: "select" },
  { accord: 1, type: "select", kind: "source", id: "a" },
  { accord: 1, type: "select", kind: "agreement" },
  { accord: 1, type: "select", kind: "agreement", id: ["a"] },
  { accord: 1, type: "select", kind: "agreement", id: "<img src=x onerror=alert(1)>" },
  { accord: 1, type: "select", kind: "agreement", id: "../../x" },
  { accord: 1, type: "select", kind: "agreement", id: "a".repeat(65) },
  { accord: 1, type: "theme" },
  { accord: 1, type: "theme", theme: "blue" },
  { accord: 1, type: "language", language: "de" },
  { accord: 1, type: "filter" },
  { accord: 1, type: "filter", filter: [] },
  { accord: 1, type: "filter", filter: { q: 1 } },
  { accord: 1, type: "filter", filter: { q: long } },
  { accord: 1, type: "filter", filter: { kind: "company" } },
  { accord: 1, type: "filter", filter: { kind: ["company", "robot"] } },
  { accord: 1, type: "filter", filter: { side: new Array(101).fill("a") } },
  { accord: 1, type: "filter", filter: { side: new Array(3) } },
  { accord: 1, type: "filter", filter: { country: ["uz"] } },
  { accord: 1, type: "filter", filter: { sector: [null] } },
  { accord: 1, type: "filter", filter: { from: "2024" } },
  { accord: 1, type: "filter", filter: { from: 2024.5 } },
  { accord: 1, type: "filter", filter: { to: Number.NaN } },
  { accord: 1, type: "filter", filter: { to: 99999 } },
];

test("whatever is not wholly right is refused", () => {
  for (const value of WRONG) expect([value, parseEmbedCommand(value)]).toEqual([value, null]);
});

test("the length of a search text counts characters, not halves of them", () => {
  expect(parse({ type: "filter", filter: { q: "𝕏".repeat(200) } })).not.toBeNull();
  expect(parse({ type: "filter", filter: { q: "𝕏".repeat(201) } })).toBeNull();
});

test("no value makes it throw", () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      parseEmbedCommand(value);
      parseEmbedCommand({ accord: 1, type: "filter", filter: value });
      parseEmbedCommand({ accord: 1, type: "filter", filter: { q: value, kind: value, side: [value], from: value } });
      parseEmbedCommand({ accord: 1, type: "select", kind: "agreement", id: value });
    }),
    { seed: 4, numRuns: 300 },
  );
});
