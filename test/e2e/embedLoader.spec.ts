import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { SITE_DIR } from "./atlas.ts";
import { expect, test } from "./fixtures.ts";
import {
  HOST_REQUEST,
  TABLE,
  codeOf,
  heightsOf,
  openHost,
  scriptOf,
  settle,
  standIn,
  strictPolicy,
} from "./hostPage.ts";

const hashedLoader = readdirSync(join(SITE_DIR, "assets")).find((name) => name.startsWith("embed-loader-")) ?? "";

test.beforeEach(({ watch }) => {
  watch.allow(HOST_REQUEST);
  // Not every platform can share natively, and this one says so.
  watch.allow(/Unrecognized feature: .web-share/);
});

const framesIn = (page: Page): Promise<number> => page.locator("iframe").count();

test("the loader weighs at most 2 kB, and its two names hold the same", () => {
  const loader = readFileSync(join(SITE_DIR, "embed.js"));
  expect(gzipSync(loader, { level: 9 }).length).toBeLessThanOrEqual(2048);
  expect(readFileSync(join(SITE_DIR, "assets", hashedLoader))).toEqual(loader);
});

test("five embeds and three copies of the loader make five frames and one global, under a strict policy", async ({
  page,
  site: { url },
}) => {
  const element = `<accord-embed src="${standIn(url, "d")}" heights="${TABLE}" title="Title d"><a href="${url}">Link d</a></accord-embed>`;
  const codes = ["a", "b", "c"].map((name) => codeOf(url, name)).join("") + element + element;
  const headers = { "content-security-policy": strictPolicy(url) };
  await openHost(page, url, codes, { headers });
  const before = await page.evaluate(() => Object.getOwnPropertyNames(window));
  expect(await framesIn(page)).toBe(0);
  const scripts = scriptOf(url) + scriptOf(url) + scriptOf(url, `assets/${hashedLoader}`);
  await openHost(page, url, scripts + codes + scriptOf(url), { headers });
  await expect(page.locator("iframe")).toHaveCount(5);
  await settle(page);
  expect(await framesIn(page)).toBe(5);
  // Chromium numbers the frames of a page among its global names.
  const after = await page.evaluate(() => Object.getOwnPropertyNames(window).filter((name) => !/^\d+$/.test(name)));
  expect(after.filter((name) => !before.includes(name))).toEqual(["AccordEmbed"]);
  await expect(page.getByRole("link")).toHaveCount(0);
  const frame = page.locator("iframe").first();
  await expect(frame).toHaveAttribute("title", "Title a");
  await expect(frame).toHaveAttribute("loading", "lazy");
  await expect(frame).toHaveAttribute("allow", "fullscreen; clipboard-write; web-share");
  // What the host's policy says of referrers, perhaps less than the usual, holds for the frame too.
  await expect(frame).not.toHaveAttribute("referrerpolicy");
  await expect(frame).toHaveCSS("border-top-width", "0px");
  const widthPx = (await frame.boundingBox())?.width ?? 0;
  const [heightPx] = await heightsOf(page);
  expect(widthPx).toBeGreaterThan(640);
  expect(heightPx).toBe(Math.round(640 - (120 * (widthPx - 640)) / 560));
});

test("codes without a web address stay as they stand", async ({ page, site: { url } }) => {
  const addresses = ["", "javascript:alert(1)", "data:text/html,x", "//x", "/en/embed/", "not an address", "file:///x"];
  const codes = addresses.map((address) => codeOf(url, "x").replace(standIn(url, "x"), address)).join("");
  await openHost(page, url, `${codes}<figure class="accord-embed"><a href="${url}">Link</a></figure>${scriptOf(url)}`);
  await page.waitForFunction(() => "AccordEmbed" in window);
  await settle(page);
  expect(await framesIn(page)).toBe(0);
  await expect(page.getByRole("link")).toHaveCount(addresses.length + 1);
});

test("embeds that come later are shown too, and those that go leave nothing behind", async ({
  page,
  site: { url },
}) => {
  await page.addInitScript(() => {
    const kept = { listeners: 0 };
    Object.assign(globalThis, { kept });
    const { addEventListener, removeEventListener } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (...args) {
      kept.listeners += 1;
      addEventListener.apply(this, args);
    };
    EventTarget.prototype.removeEventListener = function (...args) {
      kept.listeners -= 1;
      removeEventListener.apply(this, args);
    };
  });
  await openHost(
    page,
    url,
    `<main></main><div id="shadow"></div><template>${codeOf(url, "late").repeat(5)}</template>${scriptOf(url)}`,
  );
  await page.waitForFunction(() => "AccordEmbed" in window);
  const listeners = (): Promise<unknown> =>
    page.evaluate(() => Reflect.get(Reflect.get(globalThis, "kept"), "listeners"));
  const before = await listeners();
  for (let round = 0; round < 3; round += 1) {
    await page.evaluate(() => {
      const template = document.querySelector("template");
      if (template !== null) document.querySelector("main")?.append(template.content.cloneNode(true));
    });
    await expect(page.locator("iframe")).toHaveCount(5);
    await page.locator("main").evaluate((main) => main.replaceChildren());
    await expect(page.locator("iframe")).toHaveCount(0);
  }
  expect(await listeners()).toBe(before);
  const isShown = await page.locator("#shadow").evaluate(
    (host, src) => {
      const root = host.attachShadow({ mode: "open" });
      const element = document.createElement("accord-embed");
      element.setAttribute("src", src);
      root.append(element);
      return root.querySelector("iframe") !== null;
    },
    standIn(url, "shadow"),
  );
  expect(isShown).toBe(true);
});

test("a host that is isolated from all others shows the frame too", async ({ page, site: { url } }) => {
  await openHost(page, url, codeOf(url, "a") + scriptOf(url), {
    headers: {
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-embedder-policy": "credentialless",
    },
  });
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  await expect(page.frameLocator("iframe").getByText("stand-in")).toBeVisible();
});

test("a host talks with each of its embeds over a line of its own, also after one loads anew", async ({
  page,
  site: { url },
}) => {
  await page.addInitScript(() => {
    let loads = 0;
    const count = ({ target }: Event): void => {
      if (target instanceof HTMLIFrameElement) loads += 1;
      Reflect.set(window, "frameLoads", loads);
    };
    document.addEventListener("load", count, true);
  });
  await openHost(page, url, codeOf(url, "a") + codeOf(url, "b") + scriptOf(url));
  await page.waitForFunction(() => "AccordEmbed" in window);
  const seen = await page.evaluate(async () => {
    const { connect } = Reflect.get(window, "AccordEmbed");
    const events: string[] = [];
    const lines = [...document.querySelectorAll("figure")].map((figure, at) => {
      const line = connect(figure);
      line.on("ready", ({ title }: { title: string }) => events.push(`${at} ready ${title}`));
      line.on("select", ({ got, title }: { got: object; title: string }) =>
        events.push(`${at} ${title} got ${JSON.stringify(got)}`),
      );
      return line;
    });
    lines[0].send({ type: "reset" });
    lines[1].send({ type: "theme", theme: "dark" });
    const until = async (test: () => boolean): Promise<void> => {
      while (!test()) await new Promise((resolve) => setTimeout(resolve, 20));
    };
    await until(() => events.filter((event) => event.includes("got")).length === 2);
    // A frame greeted before it has loaded is greeted again; after that nothing of the first time is still to come.
    await until(() => Number(Reflect.get(window, "frameLoads")) >= 2);
    await new Promise((resolve) => setTimeout(resolve, 200));
    const first = [...new Set(events)].toSorted();
    events.length = 0;
    const [frame] = document.querySelectorAll("iframe");
    if (frame !== undefined) frame.src += "?again";
    await until(() => events.length > 0);
    lines[0].send({ type: "hello" });
    await until(() => events.some((event) => event.includes("got")));
    const second = [...new Set(events)];
    events.length = 0;
    for (const line of lines) line.close();
    lines[0].send({ type: "reset" });
    if (frame !== undefined) frame.src += "&more";
    await new Promise((resolve) => setTimeout(resolve, 200));
    return { first, second, third: events };
  });
  expect(seen).toEqual({
    first: [
      '0 /stand-in/a/ got {"type":"reset","accord":1}',
      "0 ready /stand-in/a/",
      '1 /stand-in/b/ got {"type":"theme","theme":"dark","accord":1}',
      "1 ready /stand-in/b/",
    ],
    second: ["0 ready /stand-in/a/", '0 /stand-in/a/ got {"type":"hello","accord":1}'],
    third: [],
  });
});
