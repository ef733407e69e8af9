import type { Frame, Page } from "@playwright/test";
import { formatEmbedPath } from "../../src/address/formatEmbedPath.ts";
import type { Lang } from "../../src/dataset/types.ts";
import { LANGS } from "../../src/dataset/vocabulary.ts";
import { dataset, first, parties, titleOf, wordsOf } from "./atlas.ts";
import { canvasReady, searchField } from "./explorer.ts";
import { AXE, findBreaches } from "./findBreaches.ts";
import { expect, openLive, test } from "./fixtures.ts";
import { HOST_REQUEST, openHost } from "./hostPage.ts";

const isFull = process.env["FULL"] !== undefined;
const agreement = first(dataset.agreements);
const party = first(parties);

/** How a state is reached from the one before it; a frame where that is what is judged. */
type Reach = (page: Page, lang: Lang, base: string) => Promise<Frame | void>;

/** Opens a page; on a wide one with a picture, waits until it is drawn. */
const at =
  (path: string, hasPicture = true): Reach =>
  async (page, lang) => {
    await openLive(page, `${lang}/${path}`);
    if (hasPicture && (page.viewportSize()?.width ?? 0) > 600) await canvasReady(page, lang);
  };

const press =
  (message: "share.more" | "publish.short"): Reach =>
  async (page, lang) => {
    await page
      .getByRole("complementary")
      .getByRole("button", { name: wordsOf(lang).t(message) })
      .click();
    await expect(page.getByRole("dialog")).toBeVisible();
  };

const closeDialog: Reach = async (page) => {
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
};

const embedPath = (lang: Lang, isRecord: boolean): string =>
  formatEmbedPath({ lang, open: isRecord ? { kind: "agreement", id: agreement.id } : { kind: "start" } }) ?? "";

/** The embed of the whole in a closed frame of somebody else's page, where the reader has opened an agreement. */
const openInFrame: Reach = async (page, lang, base) => {
  const widthPx = (page.viewportSize()?.width ?? 0) > 600 ? 900 : 340;
  const attributes = `sandbox="allow-scripts" width="${String(widthPx)}" height="700" title="Atlas"`;
  await openHost(page, base, `<iframe src="${base}${embedPath(lang, false)}" ${attributes}></iframe>`);
  const frame = first(page.frames().slice(1));
  const card = frame.locator(`button[data-key="agreement:${agreement.id}"]`);
  await expect(async () => {
    // A mouse that was there before the frame is not seen to come.
    await page.mouse.move(0, 0);
    await frame.getByRole("heading", { level: 1 }).hover();
    await expect(card).toBeAttached({ timeout: 1000 });
  }).toPass();
  await card.click();
  await expect(frame.getByRole("heading", { level: 1 })).toHaveText(titleOf(agreement, lang));
  return frame;
};

/** What a reader may have before them, in the order in which one page shows it. */
const WALKS: Readonly<Record<string, Readonly<Record<string, Reach>>>> = {
  "start and search": {
    start: at(""),
    hits: async (page, lang) => {
      await searchField(page, lang).fill("a");
      await expect(page.getByRole("option").first()).toBeVisible();
      await expect(page).toHaveURL(/q=a/);
    },
    "no hits": async (page, lang) => {
      await searchField(page, lang).fill("zzzzqqqq");
      await expect(page).toHaveURL(/q=zzzzqqqq/);
    },
    network: at("?view=network"),
    "full view": async (page, lang) => {
      const { t } = wordsOf(lang);
      if ((page.viewportSize()?.width ?? 0) < 600) await page.locator("label", { hasText: t("tab.diagram") }).click();
      await page.getByRole("button", { name: t("full.enter"), exact: true }).click();
      await canvasReady(page, lang);
      await expect(page.getByRole("button", { name: t("full.leave"), exact: true })).toBeFocused();
    },
    sheet: async (page) => {
      await page.locator(`button[data-key="agreement:${agreement.id}"]`).press("Enter");
      await expect(page.locator("[data-sheet] #panel-title")).toBeFocused();
    },
    table: at("?sort=-date&view=table", false),
    "search refused": async (page, lang, base) => {
      await page.route(/\/assets\/SearchHits-/, (route) => route.abort("failed"));
      await at("")(page, lang, base);
      await searchField(page, lang).fill("a");
      await expect(page.getByRole("search").getByText(wordsOf(lang).t("status.dataFailed"))).toBeVisible();
      await expect(page).toHaveURL(/q=a/);
      await page.unroute(/\/assets\/SearchHits-/);
    },
    "explorer refused": async (page, lang) => {
      await page.route(/\/assets\/startExplorer-/, (route) => route.abort("failed"));
      await page.goto(`${lang}/`);
      await expect(page.getByText(wordsOf(lang).t("error.script"))).toBeVisible();
      await page.unroute(/\/assets\/startExplorer-/);
    },
  },
  "an agreement": {
    agreement: at(`agreement/${agreement.id}/`),
    line: async (page) => {
      await page.locator(`[href$="#p-${party.id}"]`).click();
      await expect(page.locator(`#p-${party.id} blockquote`).first()).toBeVisible();
    },
    citing: async (page, lang) => {
      await page.getByText(wordsOf(lang).t("cite.title")).click();
      await expect(page.getByRole("button", { name: wordsOf(lang).t("cite.copy") })).toBeVisible();
    },
    sharing: press("share.more"),
    publishing: async (page, lang, base) => {
      await closeDialog(page, lang, base);
      await press("publish.short")(page, lang, base);
    },
  },
  "other pages": {
    party: at(`party/${party.id}/`),
    path: at(
      `?path=${parties
        .slice(0, 2)
        .map(({ id }) => id)
        .join("~")}`,
    ),
    source: at(`source/${first(dataset.sources).id}/`),
    about: at("about/", false),
    sheet: async (page, lang) => {
      await page
        .getByRole("contentinfo")
        .getByRole("link", { name: wordsOf(lang).t("footer.access") })
        .click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(wordsOf(lang).t("access.title"));
    },
    // In the language of the data, whatever the reader's is.
    missing: async (page) => {
      await openLive(page, "no/such/page/");
      const shown = LANGS.find((one) => one === dataset.language) ?? "en";
      if ((page.viewportSize()?.width ?? 0) > 600) await canvasReady(page, shown);
    },
  },
  embeds: {
    "start, asleep": async (page, lang) => void (await page.goto(embedPath(lang, false))),
    "agreement, asleep": async (page, lang) => void (await page.goto(embedPath(lang, true))),
    "agreement opened in a frame": openInFrame,
  },
};

for (const [position, [walk, states]] of Object.entries(WALKS).entries()) {
  for (const [side, width] of [1280, 360].entries()) {
    const langs = isFull ? LANGS : [LANGS[(position + side) % LANGS.length] ?? "en"];
    for (const lang of langs) {
      test(`K1 no rule of access is broken, none undecided: ${walk}, ${lang}, ${String(width)} px`, async ({
        page,
        watch,
        baseURL,
      }) => {
        test.setTimeout(60_000);
        watch.allow(/Failed to load resource|Failed to fetch dynamically/);
        watch.allow(HOST_REQUEST);
        await page.addInitScript(AXE);
        await page.setViewportSize({ width, height: 800 });
        for (const [state, reach] of Object.entries(states)) {
          await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
          const judged = (await reach(page, lang, baseURL ?? "")) ?? page;
          expect(await findBreaches(judged), `${state}, light`).toEqual([]);
          await page.emulateMedia({ colorScheme: "dark" });
          expect(await findBreaches(judged), `${state}, dark`).toEqual([]);
        }
      });
    }
  }
}

test("@phone the way past the diagram leads to the lists, and the tabs go on to choose one", async ({ page }) => {
  const words = wordsOf("en");
  const lists = page.locator("#list");
  const [agreements, some] = [lists.getByRole("listitem").first(), lists.getByRole("heading", { level: 2 })];
  await openLive(page, "en/?view=network");
  await page.locator("label", { hasText: words.t("tab.diagram") }).click();
  await expect(agreements).toBeHidden();
  await page.getByRole("link", { name: words.t("skip.diagram") }).press("Enter");
  await expect(some).toHaveCount(2);
  await expect(agreements).toBeInViewport();
  await page.locator("label", { hasText: words.t("tab.parties") }).click();
  await expect(some).toHaveCount(1);
});
