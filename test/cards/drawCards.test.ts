import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PNG } from "pngjs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { listPages } from "../../src/address/listPages.ts";
import { drawCards, type DrawnCards } from "../../src/cards/drawCards.ts";
import type { CardPlan, PreviewCard } from "../../src/cards/types.ts";
import type { Dataset } from "../../src/dataset/types.ts";
import { LANGS } from "../../src/dataset/vocabulary.ts";
import { full, small } from "../fixtures/knownDatasets.ts";
import { makeDataset } from "../fixtures/makeDataset.ts";
import { cardsAt, hostile, planOf } from "./planOf.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cards-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const draw = (plan: CardPlan, site = "site", cache = "cache"): Promise<DrawnCards> =>
  drawCards({ plan, folder: join(folder, site), cache: join(folder, cache) });
const read = (path: string, site = "site"): Buffer => readFileSync(join(folder, site, path));

/** Every card of a dataset's pages, each once. */
function cardsOf(plan: CardPlan, dataset: Dataset): readonly PreviewCard[] {
  const all = listPages(dataset, LANGS).flatMap((page) => {
    const { landscape, portrait } = cardsAt(plan, page);
    return portrait === null ? [landscape] : [landscape, portrait];
  });
  return [...new Map(all.map((card) => [card.path, card])).values()];
}

/** Distance from every edge in which nothing may be drawn, px. */
const EDGE_PX = 40;

/** Share of the pixels that are not white, and how many of them lie at the edges. */
function inkOf({ width, height, data }: PNG): { readonly share: number; readonly atEdges: number } {
  let [ink, atEdges] = [0, 0];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      if (data[at] === 255 && data[at + 1] === 255 && data[at + 2] === 255) continue;
      ink += 1;
      if (x < EDGE_PX || y < EDGE_PX || x >= width - EDGE_PX || y >= height - EDGE_PX) atEdges += 1;
    }
  }
  return { share: ink / (width * height), atEdges };
}

describe("every card", () => {
  test.each([
    ["uses every field", full],
    ["says next to nothing", small],
    ["is full of hostile names", hostile],
    ["has busy parties", makeDataset({ seed: 5, agreements: 12, parties: 4 })],
  ])("of a dataset that %s is a picture of its size, not blank, with clean margins", async (_name, dataset) => {
    const plan = planOf(dataset);
    const cards = cardsOf(plan, dataset);
    const { drawn } = await draw(plan);
    expect(drawn).toBe(cards.length);
    expect(readdirSync(join(folder, "site/og"))).toHaveLength(cards.length);
    for (const { path, widthPx, heightPx } of cards) {
      const file = read(path);
      const png = PNG.sync.read(file);
      expect([png.width, png.height], path).toEqual([widthPx, heightPx]);
      expect(file.length, path).toBeLessThanOrEqual(300_000);
      const { share, atEdges } = inkOf(png);
      expect(share, path).toBeGreaterThan(0.015);
      expect(atEdges, path).toBe(0);
    }
  });
});

describe("drawing again", () => {
  test("gives the same bytes", async () => {
    await draw(planOf(full));
    await draw(planOf(full), "again", "other-cache");
    for (const path of planOf(full).wanted.keys()) expect(read(path).equals(read(path, "again")), path).toBe(true);
  });

  test("draws nothing while nothing has changed, and gives the whole site all the same", async () => {
    const plan = planOf(full);
    const first = await draw(plan);
    const second = await draw(planOf(full), "again");
    expect([first.reused, second.drawn, second.reused]).toEqual([0, 0, first.drawn]);
    for (const path of plan.wanted.keys()) expect(existsSync(join(folder, "again", path)), path).toBe(true);
  });

  test("draws only the cards that say something else now", async () => {
    await draw(planOf(full));
    const [first, ...rest] = full.agreements;
    if (first === undefined) throw new Error("the fixture has agreements");
    const plan = planOf({
      ...full,
      agreements: [{ ...first, title: "Renamed", titles: {}, shortTitle: "Renamed" }, ...rest],
    });
    const { drawn, reused } = await draw(plan, "again");
    expect(drawn).toBeGreaterThan(0);
    expect(reused).toBeGreaterThan(drawn);
  });

  test("leaves no half-written file in the cache", async () => {
    await draw(planOf(small));
    expect(readdirSync(join(folder, "cache")).filter((file) => !/^[0-9a-f]{16}\.png$/.test(file))).toEqual([]);
  });
});
