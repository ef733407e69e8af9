import { describe, expect, test } from "vitest";
import { listPages } from "../../src/address/listPages.ts";
import type { Open } from "../../src/address/types.ts";
import { textWidthPx } from "../../src/cards/wrapText.ts";
import type { CardText, Drawing } from "../../src/cards/types.ts";
import type { Dataset } from "../../src/dataset/types.ts";
import { LANGS } from "../../src/dataset/vocabulary.ts";
import { pageHead } from "../../src/pages/pageHead.ts";
import { forum, full, small } from "../fixtures/knownDatasets.ts";
import { makeDataset } from "../fixtures/makeDataset.ts";
import { pageModel } from "../fixtures/pageModel.ts";
import { cardsAt, drawingsOf, hostile, planOf } from "./planOf.ts";

const DATASETS: readonly (readonly [string, Dataset])[] = [
  ["the bundled dataset", forum],
  ["a dataset that uses every field", full],
  ["a dataset with next to nothing in it", small],
  ["hostile names", hostile],
  ["busy parties and agreements of many", makeDataset({ seed: 5, agreements: 60, parties: 12 })],
  ["no sides", makeDataset({ seed: 6, agreements: 20, sides: 0 })],
  ["four sides", makeDataset({ seed: 7, agreements: 20, sides: 4 })],
];

const changed = (dataset: Dataset, title: string): Dataset => ({
  ...dataset,
  agreements: dataset.agreements.map((agreement, position) => (position === 0 ? { ...agreement, title } : agreement)),
});

const hasOwnCard = ({ kind }: Open): boolean => kind === "start" || kind === "agreement" || kind === "party";

describe("the name of a card", () => {
  test("is made of 16 hex digits and is the same for the same data", () => {
    const [first, second] = [planOf(forum), planOf(forum)];
    expect([...first.wanted.keys()]).toEqual([...second.wanted.keys()]);
    for (const path of first.wanted.keys()) expect(path).toMatch(/^og\/[0-9a-f]{16}\.png$/);
  });

  test("belongs to one page: no two agreements, parties or languages share a card", () => {
    const plan = planOf(forum);
    const pages = listPages(forum, LANGS).filter(({ open }) => hasOwnCard(open));
    const paths = pages.flatMap((page) => {
      const { landscape, portrait } = cardsAt(plan, page);
      return [landscape.path, ...(portrait === null ? [] : [portrait.path])];
    });
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.toSorted()).toEqual([...plan.wanted.keys()].toSorted());
  });

  test("changes with the title of its agreement, and no other agreement's does", () => {
    const [before, after] = [planOf(forum), planOf(changed(forum, "Another title"))];
    const pathsOf = (plan: typeof before): readonly string[] =>
      forum.agreements.map(({ id }) => cardsAt(plan, { lang: "en", open: { kind: "agreement", id } }).landscape.path);
    const same = pathsOf(after).map((path, position) => path === pathsOf(before)[position]);
    expect(same).toEqual([false, ...forum.agreements.slice(1).map(() => true)]);
  });
});

describe("the text for those who cannot see a card", () => {
  test.each(DATASETS)("is the description of its page: %s", (_name, dataset) => {
    const plan = planOf(dataset);
    const { length } = listPages(dataset, LANGS).filter(({ lang, open }) => {
      if (!hasOwnCard(open)) return false;
      const { landscape, portrait } = cardsAt(plan, { lang, open });
      const { description } = pageHead(pageModel(dataset, { lang, open }));
      expect(landscape.alt).toBe(description);
      expect(portrait?.alt ?? description).toBe(description);
      return true;
    });
    expect(length).toBeGreaterThan(2);
  });
});

describe("pages without a card of their own", () => {
  const others: readonly Open[] = [
    { kind: "about" },
    { kind: "accessibility" },
    { kind: "missing", path: "nowhere/" },
    ...forum.sources.map(({ id }): Open => ({ kind: "source", id })),
  ];
  test.each(others)("share that of the start page: $kind", (open) => {
    const plan = planOf(forum);
    const start = cardsAt(plan, { lang: "uz", open: { kind: "start" } });
    expect(start.portrait).toBeNull();
    expect(cardsAt(plan, { lang: "uz", open })).toEqual(start);
    expect(start.landscape.path).not.toBe(cardsAt(plan, { lang: "ru", open }).landscape.path);
  });

  test("share it too beyond the most that may be drawn, the busiest last", () => {
    const dataset = makeDataset({ seed: 8, agreements: 40 });
    const plan = planOf(dataset, ["en", "ru"], 20);
    const start = cardsAt(plan, { lang: "en", open: { kind: "start" } }).landscape.path;
    const own = listPages(dataset, ["en"]).filter((page) => cardsAt(plan, page).landscape.path !== start);
    const counts = new Map<string, number>();
    for (const { participants } of dataset.agreements)
      for (const { party } of participants) counts.set(party ?? "", (counts.get(party ?? "") ?? 0) + 1);
    const [first, second] = [...counts].toSorted(([, a], [, b]) => b - a);
    expect(own).toHaveLength(10);
    expect(own.map(({ open }) => ("id" in open ? open.id : ""))).toEqual(
      expect.arrayContaining([first?.[0], second?.[0]]),
    );
  });
});

/** Distance from every edge that text keeps, px. */
const MARGIN_PX = 50;

/** Texts that leave the card's margins, and pairs that lie over each other. */
function faultsOf({ widthPx, heightPx, texts }: Drawing): readonly string[] {
  const boxOf = (text: CardText) => ({
    left: text.xPx,
    right: text.xPx + textWidthPx(text.text, text),
    top: text.baselinePx - 0.7 * text.sizePx,
    bottom: text.baselinePx,
  });
  const outside = texts.filter((text) => {
    const { left, right, top, bottom } = boxOf(text);
    return left < MARGIN_PX || right > widthPx - MARGIN_PX || top < MARGIN_PX || bottom > heightPx - MARGIN_PX;
  });
  const over = texts.flatMap((one, position) =>
    texts.slice(position + 1).flatMap((other) => {
      const [a, b] = [boxOf(one), boxOf(other)];
      const isOver = a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
      return isOver ? [`"${one.text}" lies over "${other.text}"`] : [];
    }),
  );
  return [...outside.map(({ text }) => `"${text}" leaves the margins`), ...over];
}

describe("the text of a card", () => {
  test.each(DATASETS)("stays inside the margins, and no text lies over another: %s", (_name, dataset) => {
    const drawings = drawingsOf(planOf(dataset));
    expect(drawings.size).toBeGreaterThan(5);
    for (const [path, drawing] of drawings) expect(faultsOf(drawing), path).toEqual([]);
  });

  test.each(DATASETS)("has a title of at least 56 px, and names its site and its source: %s", (_name, dataset) => {
    for (const [path, { texts }] of drawingsOf(planOf(dataset))) {
      expect(Math.max(...texts.map(({ sizePx }) => sizePx)), path).toBeGreaterThanOrEqual(56);
      expect(
        texts.filter(({ weight, text }) => weight === 700 && text === "Test Atlas"),
        path,
      ).toHaveLength(1);
    }
  });

  test("wraps a long title and ends it with an ellipsis where nothing shorter is known", () => {
    const dataset = changed(small, "Protocol of cooperation between the administrations ".repeat(40));
    const [agreement] = dataset.agreements;
    if (agreement === undefined) throw new Error("the fixture has an agreement");
    const plan = planOf(dataset);
    const card = cardsAt(plan, { lang: "en", open: { kind: "agreement", id: agreement.id } }).landscape;
    const texts = plan.wanted.get(card.path)?.().texts ?? [];
    const title = texts.filter(({ sizePx }) => sizePx >= 56).map(({ text }) => text);
    expect(title.length).toBeGreaterThan(1);
    expect(title.at(-1)).toMatch(/…$/u);
  });
});
