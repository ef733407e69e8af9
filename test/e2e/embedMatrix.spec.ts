import type { Frame, Page } from "@playwright/test";
import { formatEmbedPath } from "../../src/address/formatEmbedPath.ts";
import { agreementHeading, dataset, first, wordsOf } from "./atlas.ts";
import { articlePage } from "./parents/article.ts";
import { embedFrame } from "./parents/framed.ts";
import { expect, test } from "./parents/hostTest.ts";

const isFull = process.env["FULL"] !== undefined;
const words = wordsOf("en");
const agreement = first(dataset.agreements);
const WHOLE = formatEmbedPath({ lang: "en", open: { kind: "start" } }) ?? "";
const ITEM = formatEmbedPath({ lang: "en", open: { kind: "agreement", id: agreement.id } }) ?? "";

/** What a host lets its frames do; null: everything. `""` lets them do nothing at all. */
const SANDBOXES = [null, "allow-scripts", "allow-scripts allow-same-origin", ""] as const;
type Sandbox = (typeof SANDBOXES)[number];
const ISOLATED = { "cross-origin-embedder-policy": "require-corp", "cross-origin-opener-policy": "same-origin" };

const frameTag = (url: string, sandbox: Sandbox, attributes = `width="640" height="700"`): string =>
  `<iframe src="${url}" title="Embed" ${attributes}${sandbox === null ? "" : ` sandbox="${sandbox}"`}></iframe>`;

/** Makes every kind of storage throw in all documents, as some browsers' settings do. */
async function forbidStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches", "cookieStore"]) {
      Object.defineProperty(globalThis, name, {
        get: () => {
          throw new DOMException("storage is off", "SecurityError");
        },
      });
    }
    Object.defineProperty(Document.prototype, "cookie", {
      get: () => {
        throw new DOMException("storage is off", "SecurityError");
      },
      set: () => {
        throw new DOMException("storage is off", "SecurityError");
      },
    });
  });
}

/** Requests that failed or were refused, from now on. */
function watchFailures(page: Page): readonly string[] {
  const failures: string[] = [];
  page.on("requestfailed", (request) => failures.push(`${request.url()} ${request.failure()?.errorText ?? ""}`));
  page.on("response", (response) => {
    if (response.status() >= 400) failures.push(`${response.url()} ${response.status()}`);
  });
  return failures;
}

async function expectReadable(frame: Frame): Promise<void> {
  await expect(frame.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(frame.locator("svg:visible, canvas:visible").first()).toBeVisible();
  await expect(frame.getByRole("link", { name: words.t("embed.open") })).toBeVisible();
}

/** A tap on the card of an agreement opens it inside the frame. */
async function expectLive(frame: Frame): Promise<void> {
  await frame.locator(`svg:visible a[href$="/agreement/${agreement.id}/"]`).click();
  await expect(frame.locator("html")).toHaveAttribute("data-live", /.*/);
  await expect(frame.getByRole("heading", { level: 1 })).toHaveText(agreementHeading(agreement, "en"));
}

interface Case {
  readonly name: string;
  readonly isHeaded: boolean;
  readonly isIsolated: boolean;
  readonly canStore: boolean;
  /** Left to the long run. */
  readonly isLong: boolean;
}

/** A host that isolates itself shows only what says that it may be shown, which takes headers. */
const CASES: readonly Case[] = [
  { name: "a host without any header", isHeaded: false, isIsolated: false, canStore: false, isLong: false },
  { name: "an isolated page and our headers", isHeaded: true, isIsolated: true, canStore: false, isLong: false },
  { name: "our headers", isHeaded: true, isIsolated: false, canStore: false, isLong: true },
  { name: "a host without any header, and storage", isHeaded: false, isIsolated: false, canStore: true, isLong: true },
  { name: "our headers, and storage", isHeaded: true, isIsolated: false, canStore: true, isLong: true },
  {
    name: "an isolated page, our headers, and storage",
    isHeaded: true,
    isIsolated: true,
    canStore: true,
    isLong: true,
  },
];

for (const { canStore, isHeaded, isIsolated, isLong, name } of CASES) {
  test(`in every sandbox an embed is read, and lives where scripts may run: ${name}`, async ({
    page,
    host,
    site,
    headed,
    watch,
  }) => {
    test.skip(isLong && !isFull, "a few seconds each");
    test.setTimeout(60_000);
    // Chromium warns that such a sandbox holds nothing back; hosts write it all the same.
    watch.allow(/both allow-scripts and allow-same-origin/);
    // The browser's own words where the host lets no script run; what is refused is refused by the host.
    watch.allow(/Blocked script execution in .* because the document's frame is sandboxed/);
    if (!canStore) await forbidStorage(page);
    const failures = watchFailures(page);
    const { url } = isHeaded ? headed : site;
    const frames = SANDBOXES.map((sandbox) => frameTag(url + WHOLE, sandbox)).join("");
    const headers = isIsolated ? ISOLATED : {};
    await page.goto(host.put("matrix.html", { html: articlePage(frames, { after: 3 }), headers }));
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(isIsolated);
    for (const [nth, sandbox] of SANDBOXES.entries()) {
      const frame = await embedFrame(page, url, nth);
      await test.step(`sandbox ${sandbox ?? "none"}`, async () => {
        await expectReadable(frame);
        if (sandbox !== "") await expectLive(frame);
      });
    }
    expect(failures).toEqual([]);
    if (!canStore) await page.goto("about:blank");
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("M10 an embed is read in its frame, and leads to the full page", async ({ page, host, site }) => {
    await page.goto(host.put("plain.html", { html: articlePage(frameTag(site.url + ITEM, null)) }));
    await expectReadable(await embedFrame(page, site.url));
  });
});

test("on paper an embed shows its picture and the addresses of its sources", async ({ page, host, site }) => {
  await page.goto(
    host.put("print.html", { html: articlePage(frameTag(site.url + ITEM, null, `width="640" height="1200"`)) }),
  );
  const frame = await embedFrame(page, site.url);
  await page.emulateMedia({ media: "print" });
  await expectReadable(frame);
  const source = frame.locator("main a[href^=http]:not(svg a)").first();
  const address = (await source.getAttribute("href")) ?? "";
  expect(address).toMatch(/^https?:/);
  expect(await source.evaluate((link) => getComputedStyle(link, "::after").content)).toContain(address);
  await page.emulateMedia({ media: null });
});

test("an embed takes the colours of a dark host, unless its address names others", async ({ page, host, site }) => {
  // Else Playwright's own wish stands in the place of what the host's page asks for.
  await page.emulateMedia({ colorScheme: null });
  const style = `<style>:root{color-scheme:dark;background:#1b1b1b;color:#eee}</style>`;
  const frames = ["", "?theme=light", "?theme=dark"].map((query) => frameTag(site.url + ITEM + query, null)).join("");
  await page.goto(host.put("dark.html", { html: articlePage(frames, { head: style }) }));
  const lightness = async (nth: number): Promise<number> => {
    const frame = await embedFrame(page, site.url, nth);
    return frame.evaluate(() => {
      const [red = 0] = (getComputedStyle(document.body).color.match(/\d+/g) ?? []).map(Number);
      return red;
    });
  };
  expect(await lightness(0)).toBeGreaterThan(200);
  expect(await lightness(1)).toBeLessThan(60);
  expect(await lightness(2)).toBeGreaterThan(200);
});

test("from 240 to 1,200 px no embed scrolls sideways, before or after it lives", async ({ page, host, site }) => {
  test.setTimeout(60_000);
  await page.setViewportSize({ width: 1280, height: 900 });
  const widths = isFull ? [240, 280, 320, 360, 414, 480, 600, 640, 760, 900, 1000, 1200] : [240, 360, 640, 1200];
  const frames = widths.map((width) => frameTag(site.url + WHOLE, null, `width="${width}" height="600"`)).join("");
  await page.goto(host.put("widths.html", { html: articlePage(frames, { after: 1 }) }));
  for (const [nth, width] of widths.entries()) {
    const frame = await embedFrame(page, site.url, nth);
    const room = () =>
      frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await room(), `${width} px, at first`).toBe(0);
    if (!isFull && width !== 240) continue;
    await frame.locator("summary").first().click();
    await expect(frame.locator("html")).toHaveAttribute("data-live", /.*/);
    expect(await room(), `${width} px, live`).toBe(0);
  }
});

test("twenty embeds on a page are all read, and one of them lives without waking the others", async ({
  page,
  host,
  site,
}) => {
  test.skip(!isFull, "the loader's own tests hold five");
  test.setTimeout(60_000);
  const frames = Array.from({ length: 20 }, (_, nth) => frameTag(`${site.url}${nth % 2 === 0 ? WHOLE : ITEM}`, null));
  await page.goto(host.put("twenty.html", { html: articlePage(frames.join("")) }));
  for (let nth = 0; nth < 20; nth += 1) await expectReadable(await embedFrame(page, site.url, nth));
  await expectLive(await embedFrame(page, site.url, 4));
  const living = await Promise.all(
    Array.from({ length: 20 }, async (_, nth) =>
      (await embedFrame(page, site.url, nth)).locator("html[data-live]").count(),
    ),
  );
  expect(living.filter((count) => count > 0)).toHaveLength(1);
});
