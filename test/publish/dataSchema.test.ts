import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { buildJsonSchema } from "../../src/publish/buildJsonSchema.ts";
import { FIELD_NOTES } from "../../src/publish/fieldNotes.ts";
import { editJson, GONE } from "../fixtures/editJson.ts";
import { matchesSchema } from "../fixtures/matchesSchema.ts";
import { readFixture } from "../fixtures/readFixture.ts";

const schema = buildJsonSchema();
const full: unknown = JSON.parse(readFixture("full.json"));

interface Found {
  readonly place: string;
  readonly schema: Readonly<Record<string, unknown>>;
}

/** Every schema inside the schema, by where it stands. */
function schemasIn(value: unknown, place: string): readonly Found[] {
  if (typeof value !== "object" || value === null) return [];
  const own = Object.entries(value).flatMap(([name, inner]) => schemasIn(inner, `${place}.${name}`));
  return "type" in value && typeof value.type === "string" ? [{ place, schema: { ...value } }, ...own] : own;
}

describe("the JSON Schema of a dataset", () => {
  it("is of draft 2020-12", () => {
    expect(schema["$schema"]).toBe("https://json-schema.org/draft/2020-12/schema");
  });

  it.each(["small.json", "full.json", "hostile.json"])("fits %s", (name) => {
    expect(matchesSchema(JSON.parse(readFixture(name)), schema)).toBe(true);
  });

  it("fits every dataset of the project", () => {
    const text = readFileSync(new URL("../../data/forum-2023.json", import.meta.url), "utf8");
    expect(matchesSchema(JSON.parse(text), schema)).toBe(true);
  });

  it.each([
    ["another format", ["format"], "accord-atlas/2"],
    ["a missing field", ["agreements", 0, "type"], GONE],
    ["an unknown type", ["agreements", 0, "type"], "pact"],
    ["an unknown field", ["agreements", 0, "titel"], "x"],
    ["an unknown field inside", ["agreements", 0, "claims", 0, "qoute"], "x"],
    ["an id with capitals", ["parties", 0, "id"], "Upland"],
    ["a date of another form", ["agreements", 0, "signed"], "19.01.2024"],
    ["an address without a scheme", ["sources", 0, "url"], "//example.org"],
    ["a language that is a word", ["parties", 0, "names", "Russian"], "x"],
    ["no participants", ["agreements", 0, "participants"], []],
    ["a title that is too long", ["agreements", 0, "shortTitle"], "x".repeat(43)],
    ["a latitude beyond the pole", ["events", 0, "location", "lat"], 91],
    ["half a count", ["tallies", 0, "count"], 1.5],
  ])("underlines %s", (_, path, value) => {
    expect(matchesSchema(editJson(full, path, value), schema)).toBe(false);
  });

  it("leaves x- fields free at every level", () => {
    const objects = schemasIn(schema, "").filter((found) => found.schema["type"] === "object");
    expect(objects.length).toBeGreaterThan(20);
    for (const { place, schema: own } of objects) expect(own["patternProperties"], place).toEqual({ "^x-": {} });
    const edited = editJson(
      editJson(full, ["parties", 0, "names", "x-old"], 7),
      ["agreements", 0, "claims", 0, "x-a"],
      {},
    );
    expect(matchesSchema(edited, schema)).toBe(true);
  });

  it("describes every field", () => {
    const fields = schemasIn(schema, "").filter(({ place }) => /\.properties\.[^.]+$/.test(place));
    expect(fields.length).toBeGreaterThan(100);
    for (const { place, schema: own } of fields) expect(own["description"], place).toEqual(expect.any(String));
  });

  it("has no note on a field that does not exist", () => {
    const written = JSON.stringify(schema);
    for (const note of FIELD_NOTES.values()) expect(written).toContain(JSON.stringify(note).slice(1, -1));
  });
});
