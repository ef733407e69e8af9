import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseDataset } from "../../src/dataset/parseDataset.ts";
import { buildJsonSchema } from "../../src/publish/buildJsonSchema.ts";
import { AGREEMENT_TYPES, BASES, PARTY_KINDS, PRESENCES, ROLES, STATUSES } from "../../src/dataset/vocabulary.ts";

const readme = readFileSync(new URL("../../data/README.md", import.meta.url), "utf8");

/** Names of all fields anywhere in a schema. */
function fieldsIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const own = name === "properties" && typeof inner === "object" && inner !== null ? Object.keys(inner) : [];
    return [...own, ...fieldsIn(inner)];
  });
}

describe("data/README.md", () => {
  it("names every field", () => {
    for (const field of new Set(fieldsIn(buildJsonSchema())))
      expect(readme).toMatch(new RegExp(`["\`]${field.replace("$", "\\$")}["\`]`));
  });

  it("names every word that a field may hold", () => {
    for (const word of [...AGREEMENT_TYPES, ...BASES, ...PARTY_KINDS, ...PRESENCES, ...ROLES, ...STATUSES])
      expect(readme).toContain(`\`${word}\``);
  });

  it("shows a dataset that is good", () => {
    const example = /```json\n([^`]+)```/.exec(readme)?.[1] ?? "";
    expect(parseDataset(example, "x.json")).toMatchObject({ kind: "ok", warnings: [] });
  });
});
