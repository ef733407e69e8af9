import { readFileSync } from "node:fs";
import { formatEmbedPath } from "../../src/address/formatEmbedPath.ts";
import { listEmbeds } from "../../src/address/listEmbeds.ts";
import type { Open } from "../../src/address/types.ts";
import type { Lang } from "../../src/dataset/types.ts";
import { LANGS } from "../../src/dataset/vocabulary.ts";
import { dataset, first, parties, wordsOf } from "./atlas.ts";
import { readEmbedTable } from "./embedTable.ts";
import { AXE, findBreaches } from "./findBreaches.ts";
import { expect, takenOver, test } from "./fixtures.ts";

const settings: unknown = JSON.parse(readFileSync("data/site.json", "utf8"));
const siteName = String(Reflect.get(Object(settings), "siteName"));

const OPENS: readonly Open[] = [
  { kind: "start" },
  { kind: "agreement", id: first(dataset.agreements).id },
  { kind: "party", id: first(parties).id },
];
/** Every embed in every language with FULL; else each item in one of them, in turn. */
const inTurn = <T>(all: readonly T[]): readonly T[] =>
  process.env["FULL"] === undefined
    ? all.filter((_, at) => at % LANGS.length === Math.floor((at * LANGS.length) / all.length))
    : all;
/** Machines have other fonts, which break lines elsewhere: so much too little or too much is no fault of the estimate. */
const [RATIO_MIN, RATIO_MAX] = [0.8, 1.5];
const pathOf = (lang: Lang, open: Open): string => formatEmbedPath({ lang, open }) ?? "";

test("the heights kept free for embeds are those that they need, at every width and in every language", async ({
  page,
}) => {
  test.setTimeout(180_000);
  const table = await readEmbedTable(siteName);
  expect(table).toHaveLength(listEmbeds(dataset, LANGS).length);
  const ratios: number[] = [];
  for (const { path, heightsPx } of inTurn(table)) {
    await page.goto(path);
    for (const width of [320, 640, 759, 1200] as const) {
      await page.setViewportSize({ width, height: 300 });
      const needed = await page.evaluate(() => document.body.getBoundingClientRect().height);
      const ratio = heightsPx[width] / needed;
      ratios.push(ratio);
      expect(heightsPx[width], `${path} at ${width} px`).toBeGreaterThanOrEqual(200);
      expect(ratio, `${path} at ${width} px needs ${needed} px`).toBeGreaterThanOrEqual(RATIO_MIN);
      // The least height is the host's rule, not an estimate.
      if (heightsPx[width] > 200)
        expect(ratio, `${path} at ${width} px needs ${needed} px`).toBeLessThanOrEqual(RATIO_MAX);
    }
  }
  const sorted = ratios.toSorted((a, b) => a - b);
  process.stdout.write(
    `height kept free / needed: least ${sorted[0]?.toFixed(2)}, middle ${sorted[sorted.length >> 1]?.toFixed(2)}, most ${sorted.at(-1)?.toFixed(2)}\n`,
  );
});

test("no embed is wider than its frame, and one drawing is shown in each", async ({ page }) => {
  test.setTimeout(120_000);
  for (const place of inTurn(listEmbeds(dataset, LANGS))) {
    const path = pathOf(place.lang, place.open);
    await page.goto(path);
    const drawings = await page.locator("svg").count();
    for (const width of [240, 320, 640, 1200]) {
      await page.setViewportSize({ width, height: 300 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, `${path} at ${width} px`).toBeLessThanOrEqual(width);
      expect(await page.locator("svg:visible").count(), `${path} at ${width} px`).toBe(drawings === 0 ? 0 : 1);
    }
  }
});

/** Grounds of a host's page: the checker takes what is seen through for white. */
const HOSTS = { light: "#fff1e5", dark: "#1b1b1b" } as const;
function standOn(colour: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`html { background: ${colour}; }`);
  document.adoptedStyleSheets = [sheet];
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`no embed breaks a rule of accessibility, folded or not: ${colorScheme}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.addInitScript(AXE);
    await page.emulateMedia({ colorScheme });
    for (const [position, lang] of LANGS.entries()) {
      for (const open of OPENS) {
        await page.setViewportSize({ width: [320, 640, 1200][position] ?? 640, height: 800 });
        await page.goto(pathOf(lang, open));
        await page.evaluate(standOn, HOSTS[colorScheme]);
        expect(await findBreaches(page), `${lang} ${open.kind}`).toEqual([]);
        await page.getByText(wordsOf(lang).t("embed.asList")).click();
        // The press has woken the embed: what it shows then is judged, not a drawing that is on its way out.
        await takenOver(page);
        await expect(page.locator(".canvas canvas").first()).toBeAttached();
        expect(await findBreaches(page), `${lang} ${open.kind}, unfolded`).toEqual([]);
      }
    }
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("an embed lists its parties and opens the full page beside the host's", async ({ page, context }) => {
    const agreement = first(dataset.agreements);
    await page.goto(pathOf("en", { kind: "agreement", id: agreement.id }));
    const words = wordsOf("en");
    await page.getByText(words.t("embed.asList")).click();
    const member = page.locator("details").getByRole("link");
    await expect(member).toHaveCount(agreement.participants.length);
    await expect(member.first()).toBeVisible();
    const opened = context.waitForEvent("page");
    await page.getByRole("link", { name: words.t("embed.open") }).click();
    await expect(await opened).toHaveURL(new RegExp(`/en/agreement/${agreement.id}/$`));
    await expect(page).toHaveURL(/\/embed\//);
  });
});

test("on paper the list is unfolded and the ground is light", async ({ page }) => {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.goto(pathOf("en", { kind: "start" }));
  for (const { id } of dataset.agreements)
    expect(
      await page.locator(`details a[href$="/agreement/${id}/"]`).evaluate((link) => link.checkVisibility()),
      id,
    ).toBe(true);
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe("rgb(24, 24, 27)");
});

test("the frame's ground is the host's own, unless their colours differ", async ({ page }) => {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(pathOf("ru", { kind: "start" }));
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe("rgba(0, 0, 0, 0)");
  }
});
