import type { Frame, Page } from "@playwright/test";
import { formatEmbedPath } from "../../src/address/formatEmbedPath.ts";
import { parseEmbedCommand } from "../../src/share/parseEmbedCommand.ts";
import { createRandom, type Random } from "../fixtures/createRandom.ts";
import { agreementHeading, dataset, first } from "./atlas.ts";
import { articlePage } from "./parents/article.ts";
import { embedFrame, recordMessages } from "./parents/framed.ts";
import { expect, test } from "./parents/hostTest.ts";

const agreement = first(dataset.agreements);
const WHOLE = formatEmbedPath({ lang: "en", open: { kind: "start" } }) ?? "";
const MESSAGES = 1000;

const SCRAPS: readonly unknown[] = [
  null,
  "",
  0,
  -1,
  1e308,
  true,
  [],
  {},
  [[]],
  "<img src=x onerror=alert(1)>",
  "javascript:alert(1)",
  "__proto__",
  "constructor",
  agreement.id.toUpperCase(),
  "../../x",
  "\u202e\u0000",
  "x".repeat(5000),
];
const TYPES = ["hello", "select", "filter", "theme", "language", "reset", "height", "ready", "eval", 7, null];
const FIELDS = ["kind", "id", "filter", "theme", "language", "q", "from", "to", "message", "secret", "heightPx", "url"];

/** A message that is no command of ours, or not wholly right. */
function madeMessage(random: Random): unknown {
  const shape = random.below(4);
  if (shape === 0) return random.pick(SCRAPS);
  if (shape === 1) return `${random.pick(["pym", "[iFrameSizer]", "{", "[", "accord"])}${String(random.pick(SCRAPS))}`;
  const fields = Array.from({ length: random.below(4) }, () => [random.pick(FIELDS), random.pick(SCRAPS)] as const);
  const message = {
    ...Object.fromEntries(fields),
    accord: random.pick([1, 1, 1, 2, "1", null]),
    type: random.pick(TYPES),
  };
  const command = parseEmbedCommand(message);
  return command === null || command.type === "hello" ? message : { ...message, accord: 0 };
}

const random = createRandom(20231005);
const made = Array.from({ length: MESSAGES }, () => madeMessage(random));

/** Posts messages into the frame as its host; waits until the frame has had all of them. */
async function post(page: Page, frame: Frame, messages: readonly unknown[]): Promise<void> {
  await page.evaluate((all) => {
    for (const message of all) document.querySelector("iframe")?.contentWindow?.postMessage(message, "*");
  }, messages);
  await frame.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
}

const markup = (frame: Frame): Promise<string> => frame.evaluate(() => new XMLSerializer().serializeToString(document));

async function openAgreement(frame: Frame): Promise<void> {
  await frame.locator(`svg:visible a[href$="/agreement/${agreement.id}/"]`).click();
  await expect(frame.getByRole("heading", { level: 1 })).toHaveText(agreementHeading(agreement, "en"));
  await expect(frame.locator("canvas, svg:visible").first()).toBeVisible();
}

test("a thousand messages that are no commands change nothing and throw nothing, before and after the embed lives", async ({
  page,
  host,
  site,
}) => {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  const html = articlePage(`<iframe src="${site.url}${WHOLE}" width="640" height="700" title="Embed"></iframe>`);
  await page.goto(host.put("noise.html", { html }));
  const frame = await embedFrame(page, site.url);
  const before = await markup(frame);
  await post(page, frame, made);
  expect(await markup(frame)).toBe(before);
  await openAgreement(frame);
  // What the picture draws when idle is drawn by then.
  await frame.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  const live = await markup(frame);
  await post(page, frame, made);
  expect(await markup(frame)).toBe(live);
  expect(errors).toEqual([]);
});

test("a frame beside it cannot command an embed; its host can", async ({ page, host, site }) => {
  const command = { accord: 1, type: "theme", theme: "dark" };
  const forger = `setInterval(function () { parent.frames[0].postMessage(${JSON.stringify(command)}, "*"); }, 20);`;
  host.put("forger.html", { html: `<!doctype html><title>Forger</title><script>${forger}</script>` });
  const frames = `<iframe src="${site.url}${WHOLE}" width="640" height="700" title="Embed"></iframe><iframe src="/forger.html" title="Forger"></iframe>`;
  await page.goto(host.put("forged.html", { html: articlePage(frames) }));
  const frame = await embedFrame(page, site.url);
  await page.waitForTimeout(300);
  const theme = () => frame.evaluate(() => document.documentElement.dataset["theme"] ?? null);
  expect(await theme()).toBeNull();
  await post(page, frame, [command]);
  expect(await theme()).toBe("dark");
});

/** What a host hears that has not said hello: heights, and that a frame is there which a resizer may greet. */
function isHeight(data: unknown): boolean {
  if (data === "[iFrameResizerChild]Ready") return true;
  const said = typeof data === "string" ? JSON.parse(data) : data;
  if (said.accord === 1) return said.type === "height" && Number.isInteger(said.heightPx) && said.heightPx >= 200;
  return "datawrapper-height" in said || said.type === "embed-size" || said.context === "iframe.resize";
}

test("M10 a host that has not said hello hears heights and nothing else, whatever the reader clicks", async ({
  page,
  host,
  site,
}) => {
  const heard = await recordMessages(page);
  const html = articlePage(`<iframe src="${site.url}${WHOLE}" width="640" height="900" title="Embed"></iframe>`);
  await page.goto(host.put("silent.html", { html }));
  const frame = await embedFrame(page, site.url);
  await openAgreement(frame);
  const all = (await heard()).map(({ data }) => data);
  expect(all.length).toBeGreaterThan(0);
  expect(all.filter((data) => !isHeight(data))).toEqual([]);
});

test("an address that is no embed says so, links home and tells a height of at least 200 px", async ({
  page,
  host,
  site,
  watch,
}) => {
  // The not-found page is a page of the site: its explorer is refused where the host sends no headers, and not missed.
  watch.allow(/status of 404|assets\/main-\w+/);
  const heard = await recordMessages(page);
  const src = `${site.url}en/embed/agreement/no-such-id/`;
  const html = articlePage(
    `<iframe src="${src}" width="640" height="300" title="Embed" sandbox="allow-scripts"></iframe>`,
  );
  await page.goto(host.put("missing.html", { html }));
  const frame = await embedFrame(page, site.url);
  await expect(frame.getByRole("link").first()).toBeVisible();
  await expect(frame.getByRole("heading").first()).toBeVisible();
  await expect
    .poll(async () => {
      const heights = (await heard()).map(({ data }) => Number(Reflect.get(Object(data), "heightPx")));
      return Math.max(...heights.filter((heightPx) => heightPx > 0), 0);
    })
    .toBeGreaterThanOrEqual(200);
});
