import { listPages, type PagePlace } from "../../src/address/listPages.ts";
import { planCards } from "../../src/cards/planCards.ts";
import type { CardPlan, Drawing, PageCards } from "../../src/cards/types.ts";
import type { Dataset, Lang } from "../../src/dataset/types.ts";
import { LANGS } from "../../src/dataset/vocabulary.ts";
import { parseDataset } from "../../src/dataset/parseDataset.ts";
import { createRendering, type Rendering } from "../../src/publish/renderPage.tsx";
import { SITE } from "../fixtures/pageModel.ts";
import { readFixture } from "../fixtures/readFixture.ts";
import { WORDS } from "../i18n/words.ts";

function readHostile(): Dataset {
  const result = parseDataset(readFixture("hostile.json"), "hostile.json");
  if (result.kind === "bad") throw new Error(result.problems.map(({ message }) => message).join("\n"));
  return result.dataset;
}

/** Names with markup, quotes, other scripts, emoji and thousands of characters. */
export const hostile = readHostile();

/** What the build makes the cards of a dataset from, without baked positions. */
function sourcesOf(dataset: Dataset, languages: readonly Lang[] = LANGS): ReadonlyMap<Lang, Rendering> {
  const baked = { format: "accord-atlas-layout/1", widths: {} } as const;
  return new Map(
    languages.map((lang) => [
      lang,
      createRendering(dataset, { site: SITE, words: WORDS[lang], baked, dataPath: "", layoutPath: "" }),
    ]),
  );
}

/** The plan of a dataset in which every page has asked for its cards. */
export function planOf(dataset: Dataset, languages: readonly Lang[] = LANGS, most?: number): CardPlan {
  const plan = planCards(sourcesOf(dataset, languages), most);
  for (const { lang, open } of listPages(dataset, languages)) plan.cardsOf(lang, open);
  return plan;
}

/** Cards of a page that must have some. */
export function cardsAt(plan: CardPlan, { lang, open }: PagePlace): PageCards {
  const cards = plan.cardsOf(lang, open);
  if (cards === null) throw new Error(`no cards in ${lang}`);
  return cards;
}

/** Every drawing of a plan by its path. */
export function drawingsOf({ wanted }: CardPlan): ReadonlyMap<string, Drawing> {
  return new Map([...wanted].map(([path, draw]) => [path, draw()]));
}
