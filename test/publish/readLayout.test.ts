import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bakeLayout } from "../../src/publish/bakeLayout.ts";
import { readLayout } from "../../src/publish/readLayout.ts";
import { pagePolicy } from "../../src/publish/pagePolicy.ts";
import { small } from "../fixtures/knownDatasets.ts";
import { createProject, type Project } from "../fixtures/runCommand.ts";

let project: Project;
let told: string[];
beforeEach(() => {
  told = [];
  project = createProject();
});
afterEach(() => project.remove());

const read = () =>
  readLayout(
    { cwd: project.folder, env: {}, stdout: () => undefined, stderr: (line) => told.push(line) },
    "data/small.layout.json",
    small,
  );

describe("baked positions", () => {
  it("are those of the file, without a word", () => {
    const kept = {
      format: "accord-atlas-layout/1",
      widths: { "908": { heightPx: 10, nodes: { "party:north": [1, 2] } } },
    };
    project.write("data/small.layout.json", JSON.stringify(kept));
    expect(read()).toEqual(kept);
    expect(told).toEqual([]);
  });

  it("are computed where there is no file, and the builder is told how to keep them", () => {
    expect(read()).toEqual(bakeLayout(small));
    expect(told).toEqual([
      "data/small.layout.json is missing; positions were computed for this build. Run: npm run data -- layout",
    ]);
  });

  it.each([
    "",
    "{",
    "null",
    "[]",
    '{"format": "accord-atlas-layout/2", "widths": {}}',
    '{"format": "accord-atlas-layout/1"}',
  ])("are computed where the file holds %j, which is no layout", (content) => {
    project.write("data/small.layout.json", content);
    expect(read()).toEqual(bakeLayout(small));
    expect(told).toEqual([expect.stringContaining("data/small.layout.json is no layout")]);
  });
});

describe("the policy", () => {
  it("names the sheet by its SHA-256, as browsers compute it", () => {
    // The digest of the empty text, as any other tool gives it.
    expect(pagePolicy("")).toContain("'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
    expect(pagePolicy("a{}")).not.toBe(pagePolicy("b{}"));
    expect(pagePolicy("ʻ")).toContain("'sha256-");
  });

  it("lets nothing in that is not the site's own", () => {
    const policy = new Map(
      pagePolicy("")
        .split("; ")
        .map((part) => [part.split(" ")[0], part.split(" ").slice(1).join(" ")]),
    );
    expect(policy.get("default-src")).toBe("'none'");
    expect([policy.get("script-src"), policy.get("connect-src"), policy.get("img-src")]).toEqual([
      "'self'",
      "'self'",
      "'self'",
    ]);
    expect([policy.get("base-uri"), policy.get("require-trusted-types-for")]).toEqual(["'none'", "'script'"]);
    expect(pagePolicy("")).not.toMatch(/unsafe|\*|https?:|data:/);
  });
});
