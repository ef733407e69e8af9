import type { Frame, Page } from "@playwright/test";
import { formatEmbedPath } from "../../src/address/formatEmbedPath.ts";
import { dataset, first, titleOf, wordsOf } from "./atlas.ts";
import { expect, takenOver, test } from "./fixtures.ts";
import { HOST_REQUEST, openHost } from "./hostPage.ts";
import { enterPicture, focused, focusedKey, hiddenFocus, noteStatus, unreachable } from "./keyboard.ts";

const agreement = first(dataset.agreements.slice(1));
const START = formatEmbedPath({ lang: "en", open: { kind: "start" } }) ?? "";
const RECORD = formatEmbedPath({ lang: "en", open: { kind: "agreement", id: agreement.id } }) ?? "";
const words = wordsOf("en");
const picture = (page: Page | Frame) => page.getByRole("application", { name: words.t("diagram.label") });
const heading = (page: Page | Frame) => page.getByRole("heading", { level: 1 });

/** Opens an embed and touches a key in it, as somebody does who comes by Tab. */
async function openAwake(page: Page, path: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 700 });
  await page.goto(path);
  await page.keyboard.press("Tab");
  await takenOver(page);
  await expect(picture(page).getByRole("button").first()).toBeAttached();
}

for (const [path, width] of [
  [START, 640],
  [START, 340],
  [RECORD, 640],
] as const) {
  test(`K3 K4 K5 in an embed the picture is one stop, and arrows alone lead to every card: ${path} at ${width}`, async ({
    page,
  }) => {
    await openAwake(page, path, width);
    await expect(picture(page)).toHaveAttribute("aria-roledescription", words.t("diagram.role"));
    await expect(picture(page)).toHaveAccessibleDescription(words.t("diagram.keys"));
    expect(await picture(page).locator("[tabindex='0']").count()).toBe(1);
    await enterPicture(page);
    await expect(page.getByText(words.t("diagram.keys"))).toBeVisible();
    for (const pressed of ["End", "Home", "ArrowDown"]) {
      await page.keyboard.press(pressed);
      await expect.poll(() => hiddenFocus(page), pressed).toBe("");
    }
    await page.keyboard.press("Tab");
    expect(await focusedKey(page)).toBe("");
    expect(await unreachable(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}

test("K6 K8 K9 in an embed Enter opens, Esc closes from the picture, each says one thing, and no key acts elsewhere", async ({
  page,
}) => {
  await openAwake(page, START, 640);
  const start = await heading(page).innerText();
  const said = await noteStatus(page);
  await enterPicture(page);
  await page.locator(`[data-key="agreement:${agreement.id}"]`).focus();
  expect(await said()).toEqual([]);
  await page.keyboard.press("Enter");
  await expect(heading(page)).toHaveText(titleOf(agreement, "en"));
  expect(await focusedKey(page)).toBe(`agreement:${agreement.id}`);
  expect(await said()).toEqual([titleOf(agreement, "en")]);
  await page.getByRole("button", { name: words.t("zoom.centre") }).press("Enter");
  expect(await said()).toEqual([words.t("status.centred")]);
  const places = [
    page.getByRole("button", { name: words.t("embed.back") }),
    page.getByRole("button", { name: words.t("zoom.in") }),
    page.getByRole("link", { name: words.t("embed.open") }),
  ];
  for (const place of places) {
    await place.focus();
    const before = await focused(page);
    for (const pressed of ["Escape", "/", ".", "0", "ArrowRight", "End"]) await page.keyboard.press(pressed);
    expect(await focused(page)).toBe(before);
    await expect(heading(page)).toHaveText(titleOf(agreement, "en"));
  }
  expect(await said()).toEqual([]);
  await enterPicture(page);
  await page.keyboard.press("Escape");
  await expect(heading(page)).toHaveText(start);
  expect(await focusedKey(page)).toBe(`agreement:${agreement.id}`);
  expect(await said()).toEqual([start]);
  await expect(page.getByRole("button", { name: words.t("zoom.centre") })).toHaveCount(0);
});

test("K4 K7 by keyboard alone a reader of an article goes into an embed, through it and on", async ({
  page,
  baseURL,
  watch,
}) => {
  watch.allow(HOST_REQUEST);
  const site = baseURL ?? "";
  await openHost(
    page,
    site,
    `<a href="#before">before</a><iframe title="Atlas" sandbox="allow-scripts allow-popups" src="${site}${START}" style="width:100%;height:900px;border:0"></iframe><a href="#after">after</a>`,
  );
  const frame = page.frame({ url: /\/embed\// });
  if (frame === null) throw new Error("The frame has not been loaded.");
  await page.getByRole("link", { name: "before" }).focus();
  const steps = await page.evaluate(() => history.length);
  const inFrame = () => frame.evaluate(() => document.hasFocus() && document.activeElement?.getAttribute("data-key"));
  await page.keyboard.press("Tab");
  await expect(picture(frame).getByRole("button").first()).toBeAttached();
  for (let presses = 0; typeof (await inFrame()) !== "string" && presses < 30; presses += 1)
    await page.keyboard.press("Tab");
  expect(await inFrame()).toMatch(/^(party|agreement):/);
  const start = await heading(frame).innerText();
  for (const pressed of ["ArrowRight", "End", "Home", "Enter"]) await page.keyboard.press(pressed);
  await expect(heading(frame)).not.toHaveText(start);
  expect(await inFrame()).toMatch(/^agreement:/);
  await page.keyboard.press("Escape");
  await expect(heading(frame)).toHaveText(start);
  const isOut = () => page.getByRole("link", { name: "after" }).evaluate((link) => link === document.activeElement);
  for (let presses = 0; !(await isOut()) && presses < 30; presses += 1) await page.keyboard.press("Tab");
  expect(await isOut()).toBe(true);
  expect(await page.evaluate(() => history.length)).toBe(steps);
});
