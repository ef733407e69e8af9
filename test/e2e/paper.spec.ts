import type { Page } from "@playwright/test";
import { LANGS } from "../../src/dataset/vocabulary.ts";
import { dataset, first, nameOf, parties, wordsOf } from "./atlas.ts";
import { diagramOf, openWithCanvas } from "./explorer.ts";
import { expect, test } from "./fixtures.ts";

const isFull = process.env["FULL"] !== undefined;
const byClaims = dataset.agreements.toSorted((a, b) => b.claims.length - a.claims.length);

interface Paper {
  readonly pages: number;
  readonly fonts: number;
  /** Fonts whose letters can be copied out as text: each says which letters its shapes are. */
  readonly readableFonts: number;
}

/** The page on A4 paper, as the browser prints it. */
async function print(page: Page): Promise<Paper> {
  const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
  const count = (pattern: RegExp): number => pdf.match(pattern)?.length ?? 0;
  return {
    pages: count(/\/Type\s*\/Page\b/g),
    fonts: count(/\/Subtype\s*\/(?:Type0|Type3)\b/g),
    readableFonts: count(/\/ToUnicode\b/g),
  };
}

const flat = (text: string): string => text.replace(/\s+/g, " ");

/** What is to be read on the paper, which names its own address. */
async function textOf(page: Page): Promise<string> {
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText(page.url(), { exact: true })).toBeVisible();
  return flat(await page.locator("body").innerText());
}

// The longest of the data in two languages; all of them in every language with the long matrices.
const RECORDS = isFull
  ? LANGS.flatMap((lang) => dataset.agreements.map((agreement) => ({ lang, agreement })))
  : (["ru", "uz"] as const).map((lang, at) => ({ lang, agreement: byClaims[at] ?? first(byClaims) }));

for (const { lang, agreement } of RECORDS) {
  test(`V10 ${lang}: ${agreement.id} is one A4 page of text, with its neighbours drawn, its sources' addresses, dates and its own address`, async ({
    page,
  }) => {
    await openWithCanvas(page, `${lang}/agreement/${agreement.id}/`, lang);
    const { pages, fonts, readableFonts } = await print(page);
    expect(pages).toBe(1);
    expect(fonts).toBeGreaterThan(0);
    expect(readableFonts).toBe(fonts);
    const shown = await textOf(page);
    const words = wordsOf(lang);
    const cited = dataset.sources.filter(({ id }) => agreement.claims.some(({ source }) => source === id));
    for (const { url, title, published } of cited) {
      for (const text of [url ?? "", title, published === undefined ? "" : words.date(published)])
        expect(shown).toContain(flat(text));
    }
    expect(shown).toContain(flat(words.date(dataset.updated ?? "")));
    const cards = diagramOf(page, lang).locator("svg:visible .n");
    await expect(cards).toHaveCount(1 + agreement.participants.length);
    for (const control of ["zoom.in", "share.copy"] as const)
      await expect(page.getByRole("button", { name: words.t(control) })).toBeHidden();
  });
}

test("V10 a party is one A4 page, and the whole names each source with its address and date", async ({ page }) => {
  const party = first(parties);
  await openWithCanvas(page, `en/party/${party.id}/`, "en");
  expect((await print(page)).pages).toBe(1);
  expect(await textOf(page)).toContain(nameOf(party, "en"));
  await page.emulateMedia({ media: "screen" });
  await openWithCanvas(page, "en/", "en");
  const shown = await textOf(page);
  for (const { url, published } of dataset.sources) {
    expect(shown).toContain(url ?? "");
    if (published !== undefined) expect(shown).toContain(wordsOf("en").date(published));
  }
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("V10 paper holds the same: one page for an agreement, two for the whole", async ({ page }) => {
    await page.goto(`en/agreement/${first(byClaims).id}/`);
    expect((await print(page)).pages).toBe(1);
    await page.goto("ru/");
    expect((await print(page)).pages).toBeLessThanOrEqual(2);
  });

  test("V3 every line of every card lies inside its card, in the browser's own letters", async ({ page }) => {
    for (const lang of LANGS) {
      for (const width of [1280, 768, 360]) {
        await page.setViewportSize({ width, height: 720 });
        for (const path of [`${lang}/`, `${lang}/agreement/${first(byClaims).id}/`]) {
          await page.goto(path);
          const wide = await page.locator("svg:visible .n").evaluateAll((cards) =>
            cards.flatMap((card) => {
              const frame = card.querySelector("path")?.getBBox();
              return [...card.querySelectorAll("text")].flatMap((line) => {
                const { x, width: own } = line.getBBox();
                return x + own > (frame?.width ?? 0) - 2 ? [`${line.textContent ?? ""} ${String(x + own)}`] : [];
              });
            }),
          );
          expect(wide, `${path} at ${String(width)}`).toEqual([]);
        }
      }
    }
  });
});
