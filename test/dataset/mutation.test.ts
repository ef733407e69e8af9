import { describe, expect, it } from "vitest";
import { decodeDataset } from "../../src/dataset/decodeDataset.ts";
import { formatProblem } from "../../src/dataset/formatProblem.ts";
import { parseDataset, type ParseResult } from "../../src/dataset/parseDataset.ts";
import type { Dataset } from "../../src/dataset/types.ts";
import { createRandom, type Random } from "../fixtures/createRandom.ts";
import { makeDataset } from "../fixtures/makeDataset.ts";
import { createSeedling, mutateBytes, mutateText, type Seedling } from "../fixtures/mutateText.ts";
import { readFixture } from "../fixtures/readFixture.ts";
import { renderAccepted, renderPages } from "./renderAccepted.ts";

const MUTATIONS = 50_000;
/** Whole pages are slow: so many of the accepted, evenly spread. */
const RENDERED = 25;
const PARTIES_RENDERED = 20;

const small = createSeedling(readFixture("small.json"));
const full = createSeedling(readFixture("full.json"));
const hostile = createSeedling(readFixture("hostile.json"));
const made = createSeedling(JSON.stringify(makeDataset({ seed: 7, agreements: 3 })));

/** The small set most often: it is quick, and each of its parts matters. */
const SEEDLINGS: readonly Seedling[] = [small, small, small, small, small, small, small, small, full, made];
const LARGE_EVERY = 100;

interface Outcome {
  readonly accepted: readonly Dataset[];
  readonly refused: number;
}

function check(result: ParseResult, what: string): Dataset | null {
  if (result.kind === "ok") return result.dataset;
  const errors = result.problems.filter(({ severity }) => severity === "error");
  if (errors.length === 0) throw new Error(`refused without an error: ${what}`);
  for (const problem of result.problems) {
    const isPlaced = problem.line >= 1 && problem.column >= 1 && problem.message !== "" && problem.remedy !== "";
    if (!isPlaced || /\n/.test(formatProblem(problem))) throw new Error(`a problem without place or words: ${what}`);
  }
  return null;
}

function run(count: number, seed: number, mutate: (seedling: Seedling, random: Random) => ParseResult): Outcome {
  const random = createRandom(seed);
  const accepted: Dataset[] = [];
  for (let turn = 0; turn < count; turn++) {
    const seedling = turn % LARGE_EVERY === 0 ? hostile : random.pick(SEEDLINGS);
    const dataset = check(mutate(seedling, random), `seed ${seed}, turn ${turn}`);
    if (dataset === null) continue;
    renderAccepted(dataset);
    accepted.push(dataset);
  }
  return { accepted, refused: count - accepted.length };
}

describe("a dataset of hostile texts and ids", () => {
  it("is rendered, page by page", { timeout: 60_000 }, () => {
    const dataset = check(parseDataset(hostile.text, "hostile.json"), "hostile");
    expect(dataset && renderPages(dataset)).toBeGreaterThan(100);
  });
});

describe("a dataset broken at random", () => {
  it("is accepted and can be shown, or is refused with its problems, but never crashes", { timeout: 240_000 }, () => {
    const texts = run(MUTATIONS * 0.8, 20231005, (seedling, random) =>
      parseDataset(mutateText(seedling, random), "x.json"),
    );
    const bytes = run(MUTATIONS * 0.2, 20231004, (seedling, random) =>
      decodeDataset(mutateBytes(seedling, random), "x.json"),
    );
    const accepted = [...texts.accepted, ...bytes.accepted];
    // Both must happen often, or the test looks at nothing.
    expect(accepted.length).toBeGreaterThan(MUTATIONS * 0.05);
    expect(texts.refused + bytes.refused).toBeGreaterThan(MUTATIONS * 0.5);
    const modest = accepted.filter(({ parties }) => parties.length < PARTIES_RENDERED);
    for (let turn = 0; turn < RENDERED; turn++) {
      const dataset = modest[Math.floor((turn * modest.length) / RENDERED)];
      expect(dataset && renderPages(dataset)).toBeGreaterThan(0);
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
