import { dataset, first, wordsOf } from "./atlas.ts";
import { boxOf, canvasReady, cardsOf, openWithCanvas, panelTitle, searchField, stillBoxOf } from "./explorer.ts";
import { expect, test } from "./fixtures.ts";
import { enterPicture, focused, noteStatus } from "./keyboard.ts";

const agreement = first(dataset.agreements);
const words = wordsOf("en");

test("K8 keys act in the picture and nowhere else, but / leads to the search and Esc closes from the record", async ({
  page,
}) => {
  await openWithCanvas(page, `en/agreement/${agreement.id}/`, "en");
  const read = () =>
    page.evaluate(() => [
      location.href,
      document.querySelector("#panel-title")?.textContent,
      document.querySelector<HTMLElement>(".layer")?.style.transform,
      document.activeElement?.textContent,
    ]);
  const places = [
    page.getByRole("link", { name: words.t("view.table") }),
    page.getByRole("button", { name: words.t("zoom.in") }),
    page.locator("#list").getByRole("link").first(),
    page.getByRole("contentinfo").getByRole("link").first(),
    searchField(page, "en"),
  ];
  for (const place of places) {
    await place.focus();
    const before = await read();
    for (const pressed of ["Escape", "ArrowDown", "ArrowRight", "Home", "+", "-", "0", "x"]) {
      await page.keyboard.press(pressed);
      if (place !== places.at(-1)) expect(await read(), pressed).toEqual(before);
    }
    expect((await read()).slice(0, 3)).toEqual(before.slice(0, 3));
    if (place === places.at(-1)) continue;
    await page.keyboard.press("/");
    await expect(searchField(page, "en")).toBeFocused();
    await expect(searchField(page, "en")).toHaveValue("");
  }
  await page.evaluate(() =>
    document.activeElement instanceof HTMLElement ? document.activeElement.blur() : undefined,
  );
  await page.keyboard.press("/");
  expect(await focused(page)).toMatch(/^BODY/);
});

test("K9 each act says one thing in the page's language, and moving the focus says nothing", async ({ page }) => {
  const lang = "uz";
  const { t } = wordsOf(lang);
  await openWithCanvas(page, `${lang}/`, lang);
  const said = await noteStatus(page);
  const total = dataset.agreements.length;
  const says = async (act: () => Promise<unknown>, expected: readonly (string | RegExp)[]): Promise<void> => {
    await act();
    await expect
      .poll(async () => (await page.evaluate(() => Reflect.get(globalThis, "said"))) as unknown)
      .toHaveLength(expected.length);
    const texts = await said();
    for (const [at, one] of expected.entries()) expect(texts[at]).toMatch(one);
  };
  const link = (name: string) => () => page.getByRole("link", { name, exact: true }).first().click();
  const button = (name: string) => () => page.getByRole("button", { name, exact: true }).click();
  await says(link(t("view.network")), [new RegExp(t("view.network"))]);
  await canvasReady(page, lang);
  await says(link(t("view.sides")), [new RegExp(t("view.sides"))]);
  await says(button(t("zoom.fit")), [t("status.fitted")]);
  await says(() => page.getByText(t("filter.kind"), { exact: true }).first().click(), []);
  await says(() => page.locator("details[open] a").first().click(), [/^\d+\D+\d+/]);
  await says(link(t("filter.clear")), [t("filter.shown", { shown: total, total })]);
  await enterPicture(page);
  for (const pressed of ["ArrowDown", "ArrowRight", "Tab", "Shift+Tab", "Enter"]) await page.keyboard.press(pressed);
  // What was opened is read as the heading that takes the focus.
  await expect(panelTitle(page)).toBeFocused();
  expect(await said()).toEqual([]);
  await says(button(t("zoom.centre")), [t("status.centred")]);
  await panelTitle(page).focus();
  await says(() => page.keyboard.press("Escape"), [t("status.cleared", { n: total })]);
  await says(link(t("view.table")), [new RegExp(t("view.table"))]);
  await says(link(t("sort.type")), [t("status.sorted", { column: t("sort.type") })]);
});

test("K12 zoom, fit and centre are buttons, and a press on each does it; without an open record there is nothing to centre", async ({
  page,
}) => {
  await openWithCanvas(page, "en/", "en");
  const button = (name: "zoom.in" | "zoom.out" | "zoom.fit" | "zoom.centre") =>
    page.getByRole("button", { name: words.t(name), exact: true });
  await expect(button("zoom.centre")).toHaveCount(0);
  const stageBox = () => boxOf(page.locator("section canvas").first());
  /** Where the button is above the picture: the page itself may have been scrolled. */
  const place = async (): Promise<readonly number[]> => {
    const [{ x, y }, stage] = [await boxOf(button("zoom.fit")), await stageBox()];
    return [x - stage.x, y - stage.y];
  };
  const before = await place();
  const last = first(dataset.agreements.slice(-1));
  const card = cardsOf(page, "en").and(page.locator(`[data-key="agreement:${last.id}"]`));
  await card.click();
  await expect(panelTitle(page)).toBeFocused();
  expect(await place()).toEqual(before);
  const offset = async (): Promise<number> => {
    const [{ x, y, width, height }, stage] = [await boxOf(card), await stageBox()];
    return Math.round(
      Math.hypot(x + width / 2 - stage.x - stage.width / 2, y + height / 2 - stage.y - stage.height / 2),
    );
  };
  const whole = await stillBoxOf(card);
  expect(await offset()).toBeGreaterThan(50);
  await button("zoom.in").click();
  await expect.poll(async () => (await boxOf(card)).width).toBeGreaterThan(whole.width * 1.2);
  await button("zoom.centre").click();
  await expect.poll(offset).toBeLessThan(3);
  await button("zoom.fit").click();
  await expect.poll(async () => (await boxOf(card)).width).toBe(whole.width);
  await button("zoom.out").click();
  await expect.poll(async () => (await boxOf(card)).width).toBeLessThan(whole.width);
  for (const name of ["zoom.in", "zoom.out", "zoom.fit", "zoom.centre"] as const) {
    const { width, height } = await boxOf(button(name));
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  }
});
