import type { Frame, Page } from "@playwright/test";
import { formatEmbedPath } from "../../src/address/formatEmbedPath.ts";
import { LANGS } from "../../src/dataset/vocabulary.ts";
import { agreementHeading, dataset, first, wordsOf } from "./atlas.ts";
import { embedFrame, expectFits, recordMessages } from "./parents/framed.ts";
import { expect, test } from "./parents/hostTest.ts";
import { RESIZERS, wordPress } from "./parents/resizers.ts";

const PATH = formatEmbedPath({ lang: "en", open: { kind: "agreement", id: first(dataset.agreements).id } }) ?? "";
const SCRIPTS = "allow-scripts";
const isFull = process.env["FULL"] !== undefined;
/** How long nothing is done, ms: ten seconds are the rule. */
const IDLE_MS = isFull ? 10_000 : 500;

for (const resizer of RESIZERS) {
  // The sandbox is the harder case, and in WordPress the only one.
  for (const sandbox of isFull && resizer !== wordPress ? [null, SCRIPTS] : [SCRIPTS]) {
    test(`${resizer.name} gives an embed the height it needs, ${sandbox ?? "without a"} sandbox, and hears little when nothing happens`, async ({
      page,
      host,
      site,
      watch,
    }) => {
      // iframe-resizer greets the frame before its document is there, too.
      watch.allow(/^console warning: Failed to execute 'postMessage' .*iframe-resizer\.js\)$/);
      await page.setViewportSize({ width: 640, height: 700 });
      const heard = await recordMessages(page);
      await page.goto(host.put("article.html", { html: resizer.page(site.url + PATH, sandbox) }));
      const frame = await embedFrame(page, site.url);
      await expectFits(frame, resizer.heightsPx);
      const all = await heard();
      await page.waitForTimeout(IDLE_MS);
      const idle = (await heard()).slice(all.length);
      expect(idle.length, JSON.stringify(idle)).toBeLessThanOrEqual(3);
      for (const { data } of await heard()) expect(data ?? "nothing", "what listeners trip over").not.toBe("nothing");
      // The reader turns the phone: the height follows.
      await page.setViewportSize({ width: 360, height: 640 });
      await expectFits(frame, resizer.heightsPx);
    });
  }
}

test("WordPress shows the frame only when it has answered with the secret, and follows a link of the embed to its full page", async ({
  page,
  host,
  site,
  watch,
}) => {
  // The browser says that the sandbox lets no link open beside the post; WordPress follows it instead.
  watch.allow(/^console error: Blocked opening/);
  await page.goto(host.put("post.html", { html: wordPress.page(site.url + PATH, SCRIPTS) }));
  const frame = await embedFrame(page, site.url);
  await expect(page.locator("#framed")).toBeVisible();
  await expect(page.locator("blockquote")).toBeHidden();
  await frame.getByRole("link", { name: wordsOf("en").t("embed.open") }).click();
  await expect(page).toHaveURL(new URL(PATH.replace("embed/", ""), site.url).href);
});

const WHOLE = formatEmbedPath({ lang: "en", open: { kind: "start" } }) ?? "";

/** How far a frame's own content can be scrolled, px, and its height. */
const insideOf = (frame: Frame): Promise<{ readonly roomPx: number; readonly heightPx: number }> =>
  frame.evaluate(() => ({
    roomPx: document.documentElement.scrollHeight - innerHeight,
    heightPx: innerHeight,
  }));

/** Waits until nothing can be scrolled inside a frame of what WordPress allows. */
const expectWhole = (frame: Frame, what: string): Promise<void> =>
  expect
    .poll(
      async () => {
        const { heightPx, roomPx } = await insideOf(frame);
        return roomPx === 0 && heightPx >= 200 && heightPx <= 1000 ? "whole" : `${heightPx} px and ${roomPx} px more`;
      },
      { message: what },
    )
    .toBe("whole");

/** One finger from the middle of the window upwards, in small steps as a hand moves. */
async function swipe(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", tops: readonly number[]) =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints: tops.map((y) => ({ x: 180, y })) });
  await touch("touchStart", [460]);
  for (let y = 450; y >= 200; y -= 10) await touch("touchMove", [y]);
  await touch("touchEnd", []);
  await session.detach();
}

test("@phone in WordPress, which keeps frames low, an embed shows what has room, and every swipe moves the article", async ({
  page,
  host,
  site,
}) => {
  await page.goto(host.put("swipe.html", { html: wordPress.page(site.url + WHOLE, SCRIPTS) }));
  const frame = await embedFrame(page, site.url);
  await expectWhole(frame, "at first");
  // Words, the list in place of the drawing, and the way to the full page.
  await expect(frame.getByRole("heading", { level: 1 })).toBeVisible();
  for (const { id } of dataset.agreements)
    await expect(frame.locator(`details a[href$="/agreement/${id}/"]`)).toBeVisible();
  await expect(frame.getByRole("link", { name: wordsOf("en").t("embed.open") })).toBeVisible();
  await page.evaluate(() => document.querySelector("iframe")?.scrollIntoView());
  const top = await page.evaluate(() => scrollY);
  // Chromium swallows the first gesture over a frame of another site that has just come on screen.
  for (let turn = 0; turn < 3; turn += 1) await swipe(page);
  await expect.poll(() => page.evaluate((before) => scrollY - before, top)).toBeGreaterThan(400);
  expect(await frame.evaluate(() => scrollY)).toBe(0);
  const agreement = first(dataset.agreements);
  await frame.locator(`details a[href$="/agreement/${agreement.id}/"]`).tap();
  await expect(frame.getByRole("heading", { level: 1 })).toHaveText(agreementHeading(agreement, "en"));
  await expectWhole(frame, "with a record open");
});

test("in WordPress nothing scrolls inside the embed of the whole, however wide, and the reader's list takes the drawing's place and gives it back", async ({
  page,
  host,
  site,
}) => {
  test.setTimeout(60_000);
  for (const lang of isFull ? LANGS : LANGS.slice(0, 1)) {
    const path = formatEmbedPath({ lang, open: { kind: "start" } }) ?? "";
    await page.setViewportSize({ width: 640, height: 800 });
    await page.goto(host.put(`low-${lang}.html`, { html: wordPress.page(site.url + path, SCRIPTS) }));
    const frame = await embedFrame(page, site.url);
    const picture = frame.locator("figure");
    await expectWhole(frame, `${lang} at 640 px`);
    await expect(picture).toBeVisible();
    const list = frame.getByText(wordsOf(lang).t("embed.asList"));
    await list.click();
    await expect(picture).toBeHidden();
    await expectWhole(frame, `${lang} at 640 px with its list`);
    await expect(list).toBeVisible();
    await list.click();
    await expect(picture).toBeVisible();
    await expectWhole(frame, `${lang} at 640 px without its list`);
    for (const width of [280, 360, 600, 700, 900, 1100]) {
      await page.setViewportSize({ width, height: 800 });
      await expectWhole(frame, `${lang} at ${width} px`);
    }
  }
});
