import type { Page } from "@playwright/test";
import { LANGS } from "../../src/dataset/vocabulary.ts";
import { dataset, first, parties, wordsOf } from "./atlas.ts";
import { canvasReady, searchField } from "./explorer.ts";
import { AXE, findBreaches } from "./findBreaches.ts";
import { expect, openLive, test } from "./fixtures.ts";
import type { Lang } from "../../src/dataset/types.ts";

const isFull = process.env["FULL"] !== undefined;

/** What a reader may have before them, and how they got there. */
const STATES: Readonly<Record<string, (page: Page, lang: Lang) => Promise<unknown>>> = {
  start: (page, lang) => openLive(page, `${lang}/`),
  agreement: (page, lang) => openLive(page, `${lang}/agreement/${first(dataset.agreements).id}/`),
  party: (page, lang) => openLive(page, `${lang}/party/${first(parties).id}/`),
  source: (page, lang) => openLive(page, `${lang}/source/${first(dataset.sources).id}/`),
  network: (page, lang) => openLive(page, `${lang}/?view=network`),
  table: (page, lang) => openLive(page, `${lang}/?sort=-date&view=table`),
  line: (page, lang) => openLive(page, `${lang}/agreement/${first(dataset.agreements).id}/#p-${first(parties).id}`),
  citing: async (page, lang) => {
    await openLive(page, `${lang}/party/${first(parties).id}/`);
    await page.getByText(wordsOf(lang).t("cite.title")).click();
    await expect(page.getByRole("button", { name: wordsOf(lang).t("cite.copy") })).toBeVisible();
  },
  sharing: async (page, lang) => {
    await openLive(page, `${lang}/agreement/${first(dataset.agreements).id}/`);
    await page.getByRole("button", { name: wordsOf(lang).t("share.more") }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
  },
  about: (page, lang) => openLive(page, `${lang}/about/`),
  missing: (page) => openLive(page, "no/such/page/"),
  hits: async (page, lang) => {
    await openLive(page, `${lang}/`);
    await searchField(page, lang).fill("a");
    await expect(page.getByRole("option").first()).toBeVisible();
  },
  "no hits": async (page, lang) => {
    await openLive(page, `${lang}/`);
    await searchField(page, lang).fill("zzzzqqqq");
    await expect(page).toHaveURL(/q=zzzzqqqq/);
  },
};

for (const [state, open] of Object.entries(STATES)) {
  for (const width of [1280, 360]) {
    for (const colorScheme of ["light", "dark"] as const) {
      const langs = isFull
        ? LANGS
        : [LANGS[(Object.keys(STATES).indexOf(state) + (width > 600 ? 0 : 1)) % LANGS.length] ?? "en"];
      // Half of the states in dark without FULL: colours are the same sheet everywhere.
      const isCore = isFull || colorScheme === "light" || ["start", "agreement", "table"].includes(state);
      if (!isCore) continue;
      for (const lang of langs) {
        test(`no breach of accessibility rules: ${state}, ${lang}, ${width} px, ${colorScheme}`, async ({
          page,
          watch,
        }) => {
          watch.allow(/Failed to load resource.*404/);
          await page.addInitScript(AXE);
          await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
          await page.setViewportSize({ width, height: 800 });
          await open(page, lang);
          const shown = LANGS.find((one) => (state !== "missing" ? one === lang : one === dataset.language)) ?? "en";
          if (width > 600 && !["about", "table", "no hits", "sharing"].includes(state)) await canvasReady(page, shown);
          expect(await findBreaches(page)).toEqual([]);
        });
      }
    }
  }
}
