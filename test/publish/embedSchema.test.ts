import { expect, test } from "vitest";
import { isRecord } from "../../src/dataset/isRecord.ts";
import { buildEmbedSchema } from "../../src/publish/buildEmbedSchema.ts";
import type { EmbedEvent } from "../../src/share/embedMessages.ts";
import { parseEmbedCommand } from "../../src/share/parseEmbedCommand.ts";
import { createRandom, type Random } from "../fixtures/createRandom.ts";
import { matchesSchema } from "../fixtures/matchesSchema.ts";

const schema = buildEmbedSchema();
const definitions = isRecord(schema["$defs"]) ? schema["$defs"] : {};
const fits = (value: unknown, name: string): boolean =>
  matchesSchema(value, { $ref: `#/$defs/${name}` }, { $defs: definitions });

/** Right and nearly right values for any field, so that about half of the messages are right. */
const TEXTS = [
  "a",
  "uz",
  "energy-1",
  "A",
  "a-",
  "a".repeat(64),
  "a".repeat(65),
  "",
  "<b>",
  "constructor",
  "dark",
  "en",
];
const LISTS = [
  [],
  ["a"],
  ["company", "city"],
  ["UZ"],
  ["uz"],
  ["contract"],
  ["a", 1],
  new Array(101).fill("a"),
  "a",
  {},
];
const YEARS = [2024, 1000, 999, 9999, 10_000, 2024.5, "2024", null, true];
const TYPES = ["hello", "select", "filter", "theme", "language", "reset", "height", "__proto__", null];

function makeFilter(random: Random): unknown {
  if (random.below(12) === 0) return random.pick([null, [], "q", 3]);
  const filter: Record<string, unknown> = {};
  for (const field of ["kind", "side", "country", "sector", "type"])
    if (random.below(4) === 0) filter[field] = random.pick(LISTS);
  for (const field of ["from", "to"]) if (random.below(4) === 0) filter[field] = random.pick(YEARS);
  if (random.below(3) === 0) filter["q"] = random.pick([...TEXTS, "я".repeat(200), "я".repeat(201), 7, null]);
  if (random.below(4) === 0) filter["later"] = random.pick(TEXTS);
  return filter;
}

function makeMessage(random: Random): unknown {
  if (random.below(40) === 0) return random.pick([null, [], "hello", 1, {}, true]);
  return {
    accord: random.below(15) === 0 ? random.pick([2, "1", null, 0]) : 1,
    type: random.pick(TYPES),
    ...(random.below(4) === 0 ? {} : { kind: random.pick(["agreement", "party", "source", 1]) }),
    ...(random.below(4) === 0 ? {} : { id: random.pick([...TEXTS, 1, null]) }),
    ...(random.below(4) === 0 ? {} : { filter: makeFilter(random) }),
    ...(random.below(4) === 0 ? {} : { theme: random.pick(["light", "dark", "auto", "Dark", 1]) }),
    ...(random.below(4) === 0 ? {} : { language: random.pick(["en", "uz", "ru", "de", "EN", null]) }),
  };
}

test("the published schema and the frame accept and refuse the same commands", () => {
  const random = createRandom(4);
  const counts = { taken: 0, refused: 0 };
  for (let round = 0; round < 4000; round += 1) {
    const message = makeMessage(random);
    const isTaken = parseEmbedCommand(message) !== null;
    counts[isTaken ? "taken" : "refused"] += 1;
    expect([message, fits(message, "command")]).toEqual([message, isTaken]);
  }
  expect(Math.min(counts.taken, counts.refused)).toBeGreaterThan(1000);
});

const EVENTS: readonly EmbedEvent[] = [
  { accord: 1, type: "height", heightPx: 640 },
  {
    accord: 1,
    type: "ready",
    open: null,
    title: "T",
    language: "en",
    languages: ["en"],
    url: "https://example.org/en/",
  },
  { accord: 1, type: "select", open: null, title: "T", url: "https://example.org/en/" },
  {
    accord: 1,
    type: "filter",
    filter: { q: "", kind: ["company"], side: [], country: ["UZ"], sector: [], type: [], from: null, to: 2025 },
    shown: 3,
    total: 10,
  },
  { accord: 1, type: "navigate", url: "https://example.org/" },
  { accord: 1, type: "error", code: "unknown-id", message: "party x" },
];

test("every event is published, and none lacks a field", () => {
  expect(EVENTS.map(({ type }) => `event-${type}`).sort()).toEqual(
    Object.keys(definitions)
      .filter((name) => name.startsWith("event-"))
      .sort(),
  );
  for (const event of EVENTS) {
    // What a frame tells of its filter can be sent to another.
    expect([event, fits(event, "event"), fits(event, "command")]).toEqual([event, true, event.type === "filter"]);
    for (const field of Object.keys(event)) {
      const { [field]: _left, ...rest } = { ...event } as Record<string, unknown>;
      expect([rest, fits(rest, "event")]).toEqual([rest, false]);
    }
  }
});
