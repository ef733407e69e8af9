import { reservePadding } from "../../src/share/reservePadding.ts";
import { expect, test } from "./fixtures.ts";
import { HOST_REQUEST, codeOf, heightsOf, openHost, scriptOf, settle, standIn, tell, watchActs } from "./hostPage.ts";
import { watchShifts } from "./watchShifts.ts";

const RESERVED = reservePadding({ 320: 812, 640: 640, 1200: 520 });

test.beforeEach(({ watch }) => {
  watch.allow(HOST_REQUEST);
  // Not every platform can share natively, and this one says so.
  watch.allow(/Unrecognized feature: .web-share/);
});

test("a frame grows at once, and shrinks by much only, when the reader acts or does not see it", async ({
  page,
  site: { url },
}) => {
  await watchActs(page);
  await openHost(page, url, codeOf(url, "a") + scriptOf(url));
  await page.frameLocator("iframe").getByText("stand-in").waitFor();
  const after = async (heightPx: unknown): Promise<number | undefined> => {
    await tell(page, "/a/", { accord: 1, type: "height", heightPx });
    await settle(page);
    return (await heightsOf(page))[0];
  };
  expect(await after(700)).toBe(700);
  expect(await after(690)).toBe(700);
  expect(await after(300)).toBe(700);
  // A click elsewhere on the page is no act inside the frame.
  await page.evaluate(() => (document.documentElement.dataset["acted"] = ""));
  expect(await after(300)).toBe(700);
  await page.locator("iframe").focus();
  expect(await after(300)).toBe(300);
  expect(await after(290)).toBe(300);
  expect(await after(1e9)).toBe(10_000);
  expect(await after(1)).toBe(100);
  expect(await after(900)).toBe(900);
  await page.evaluate(() => delete document.documentElement.dataset["acted"]);
  // What lies below the window goes; nothing that is seen moves.
  const roomPx = await page.locator("iframe").evaluate((frame) => innerHeight - frame.getBoundingClientRect().top);
  expect(roomPx).toBeLessThan(900);
  expect(await after(400)).toBe(Math.ceil(roomPx));
  // Below the window nobody sees it shrink.
  await page.locator("figure").evaluate((figure) => (figure.style.marginTop = "3000px"));
  expect(await after(400)).toBe(400);
  await page.setViewportSize({ width: 500, height: 700 });
  await settle(page);
  expect(await after(95)).toBe(100);
  expect(await after(180)).toBe(180);
  await page.setViewportSize({ width: 520, height: 700 });
  await settle(page);
  expect(await after(175)).toBe(175);
});

/** Messages that are none of ours, or ours with an absurd height. */
const NO_HEIGHTS: readonly unknown[] = [
  null,
  "height",
  '{"accord":1,"type":"height","heightPx":900}',
  [1, "height", 900],
  {},
  { type: "height", heightPx: 900 },
  { accord: 2, type: "height", heightPx: 900 },
  { accord: "1", type: "height", heightPx: 900 },
  { accord: true, type: "height", heightPx: 900 },
  { accord: [1], type: "height", heightPx: 900 },
  { accord: 1, heightPx: 900 },
  { accord: 1, type: "Height", heightPx: 900 },
  { accord: 1, type: ["height"], heightPx: 900 },
  { accord: 1, type: "ready", heightPx: 900 },
  { accord: 1, type: "height" },
  { accord: 1, type: "height", heightPx: "900" },
  { accord: 1, type: "height", heightPx: 900.5 },
  { accord: 1, type: "height", heightPx: Number.NaN },
  { accord: 1, type: "height", heightPx: Number.POSITIVE_INFINITY },
  { accord: 1, type: "height", heightPx: [900] },
  { accord: 1, type: "height", heightPx: { valueOf: 900 } },
  { accord: 1, type: "height", height: 900 },
  { "datawrapper-height": { x: 900 } },
  { sentinel: "amp", type: "embed-size", height: 900 },
  { message: "height", value: 900, secret: "x" },
  "pymxPYMx0xPYMxheightxPYMx900",
];
const GOOD_HEIGHT = { accord: 1, type: "height", heightPx: 900 };

test("no message but a frame's own changes its height, whoever sends it", async ({ page, context, site: { url } }) => {
  const sibling = `<iframe id="sibling" src="${standIn(url, "sibling")}" height="50"></iframe>`;
  await openHost(page, url, codeOf(url, "own") + codeOf(url, "other") + sibling + scriptOf(url));
  await expect(page.locator("iframe")).toHaveCount(3);
  for (const frame of await page.locator("iframe").all()) await frame.contentFrame().getByText("stand-in").waitFor();
  const before = await heightsOf(page);

  for (const message of NO_HEIGHTS) await tell(page, "/own/", message);
  // The page itself, a frame beside, one inside, and a window of its own.
  await page.evaluate((message) => window.postMessage(message, "*"), GOOD_HEIGHT);
  await tell(page, "/sibling/", GOOD_HEIGHT);
  const own = page.frames().find((frame) => frame.url().includes("/own/"));
  await own?.evaluate(async (message) => {
    const nested = document.createElement("iframe");
    nested.src = location.href;
    document.body.append(nested);
    await new Promise((resolve) => nested.addEventListener("load", resolve));
    nested.contentWindow?.postMessage({ tell: message }, "*");
    const script = `top.postMessage(${JSON.stringify(message)}, "*")`;
    nested.contentWindow?.postMessage({ tell: message }, "*");
    nested.contentDocument?.body.append(Object.assign(document.createElement("script"), { textContent: script }));
  }, GOOD_HEIGHT);
  const popup = context.waitForEvent("page");
  await page.evaluate(() => {
    window.open("/popup", "popup");
  });
  await (await popup).evaluate((message) => window.opener.postMessage(message, "*"), GOOD_HEIGHT);
  await settle(page);
  expect(await heightsOf(page)).toEqual(before);

  await tell(page, "/own/", GOOD_HEIGHT);
  await settle(page);
  expect(await heightsOf(page)).toEqual([900, ...before.slice(1)]);
});

/** Widths of the window and of the column in it, px. */
const COLUMNS = [
  [320, 320],
  [640, 640],
  [640, 600],
  [1200, 1200],
  [1200, 600],
] as const;

for (const [widthPx, columnPx] of COLUMNS) {
  test(`the article does not jump in a window of ${widthPx} px and a column of ${columnPx} px`, async ({
    page,
    site: { url },
  }) => {
    await page.setViewportSize({ width: widthPx, height: 1200 });
    await watchActs(page);
    const sumOf = await watchShifts(page);
    // The loader comes when all has long been painted.
    await page.route(`${url}embed.js`, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    const text = `<p>${"What the article says before and after. ".repeat(5)}</p>`;
    const style = ` style="height:0;padding-bottom:${RESERVED};margin:0"`;
    await openHost(page, url, `<main>${text}${codeOf(url, "a", style)}${text}</main>${scriptOf(url)}`, {
      head: `<style>body{margin:0}main{max-width:${columnPx}px;margin:auto}</style>`,
    });
    await page.frameLocator("iframe").getByText("stand-in").waitFor();
    const [keptPx = 0] = await heightsOf(page);
    for (const lessPx of [10, 60, 300])
      await tell(page, "/a/", { accord: 1, type: "height", heightPx: keptPx - lessPx });
    await settle(page);
    expect(await sumOf()).toBeLessThanOrEqual(0.01);
  });
}

test("an embed in a folded part of the page has its height when it is unfolded", async ({ page, site: { url } }) => {
  await openHost(page, url, `<div hidden>${codeOf(url, "a")}</div>${scriptOf(url)}`);
  await page.locator("iframe").waitFor({ state: "attached" });
  await page.locator("div").evaluate((part) => part.removeAttribute("hidden"));
  await settle(page);
  const [heightPx = 0] = await heightsOf(page);
  expect(heightPx).toBeGreaterThanOrEqual(520);
  expect(heightPx).toBeLessThanOrEqual(640);
});
