import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { HOST_REQUEST, codeOf, openHost, scriptOf, settle } from "./hostPage.ts";

test.beforeEach(({ watch }) => {
  watch.allow(HOST_REQUEST);
  // Not every platform can share natively, and this one says so.
  watch.allow(/Unrecognized feature: .web-share/);
});

const framesIn = (page: Page): Promise<number> => page.locator("iframe").count();

test("an embed takes the colours of the ground it stands on, unless its code names some", async ({
  page,
  site: { url },
}) => {
  await openHost(
    page,
    url,
    `<div class="night">${codeOf(url, "a")}</div><div class="day"><div class="tint">${codeOf(url, "b")}</div></div>` +
      `<div class="night">${codeOf(url, "c").replace('/c/"', '/c/?theme=light"')}</div>${codeOf(url, "d")}` +
      `<style>.night { background: #111; } .day { background: #fff1e5; } .tint { background: #0001; }</style>` +
      scriptOf(url),
  );
  await expect(page.locator("iframe")).toHaveCount(4);
  const themes = await page
    .locator("iframe")
    .evaluateAll((frames) => frames.map((frame) => new URL(frame.getAttribute("src") ?? "").searchParams.get("theme")));
  expect(themes).toEqual(["dark", "light", "light", null]);
});

test("a dark ground is dark however its colour is written, and what lies behind it is of no matter", async ({
  page,
  site: { url },
}) => {
  const grounds = ["oklch(0.2 0.02 250)", "color-mix(in oklab, black 80%, white)", "hsl(220 30% 10%)", "lab(95 0 0)"];
  const codes = grounds.map((colour, at) => `<div style="background:${colour}">${codeOf(url, `g${at}`)}</div>`);
  const body = `<style>body { background: white; }</style>${codes.join("")}`;
  await openHost(page, url, body + scriptOf(url));
  await expect(page.locator("iframe")).toHaveCount(grounds.length);
  const themes = await page
    .locator("iframe")
    .evaluateAll((frames) => frames.map((frame) => new URL(frame.getAttribute("src") ?? "").searchParams.get("theme")));
  expect(themes).toEqual(["dark", "dark", "dark", "light"]);
});

test("where the loader is refused or missing, link and picture stay", async ({ page, watch, site: { url } }) => {
  watch.allow(/policy broken|Content Security Policy|status of 404/);
  const code = codeOf(url, "a").replace("</a>", `<img alt="Picture" src="${url}icon.svg" width="20" height="20"></a>`);
  const check = async (): Promise<void> => {
    await expect(page.getByRole("link", { name: "Link a" })).toBeVisible();
    await expect(page.getByRole("img", { name: "Picture" })).toBeVisible();
    expect(await framesIn(page)).toBe(0);
  };
  await openHost(page, url, code + scriptOf(url), { headers: { "content-security-policy": "script-src 'none'" } });
  await check();
  await openHost(page, url, code + scriptOf(url, "gone.js"));
  await check();
});

test("where the host's policy refuses the frame alone, link and picture come back; where it only reports, the frame stays", async ({
  page,
  watch,
  site: { url },
}) => {
  watch.allow(/policy broken|Content Security Policy|frame-src/);
  const { origin } = new URL(url);
  const policy = `script-src ${origin}; frame-src 'none'`;
  const body = codeOf(url, "a") + codeOf(url, "b") + scriptOf(url);
  await openHost(page, url, body, { headers: { "content-security-policy": policy } });
  for (const name of ["a", "b"]) await expect(page.getByRole("link", { name: `Link ${name}` })).toBeVisible();
  await settle(page);
  expect(await framesIn(page)).toBe(0);
  await openHost(page, url, body, { headers: { "content-security-policy-report-only": policy } });
  await expect(page.frameLocator("iframe").first().getByText("stand-in")).toBeVisible();
  await settle(page);
  expect(await framesIn(page)).toBe(2);
});

test("a frame that is taken out and put in again has its title, also where the code gave none", async ({
  page,
  site: { url },
}) => {
  await openHost(page, url, codeOf(url, "a").replace(/ data-title="[^"]*"/, "") + scriptOf(url));
  const frame = page.locator("iframe");
  await expect(frame).toHaveAttribute("title", "Link a");
  await page.evaluate(async () => {
    const figure = document.querySelector("figure");
    figure?.remove();
    await new Promise((resolve) => setTimeout(resolve, 50));
    if (figure !== null) document.body.append(figure);
  });
  await expect(frame).toHaveAttribute("title", "Link a");
});
