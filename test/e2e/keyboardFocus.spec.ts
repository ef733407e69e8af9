import type { Page } from "@playwright/test";
import { dataset, first, parties, wordsOf } from "./atlas.ts";
import { canvasReady, diagramOf, openWithCanvas, panelTitle } from "./explorer.ts";
import { expect, openLive, test } from "./fixtures.ts";
import { enterPicture, focused, focusedKey, hiddenFocus } from "./keyboard.ts";

const agreement = first(dataset.agreements);
const key = `agreement:${agreement.id}`;
const words = wordsOf("en");
const start = words.t("start.howTo");

test("K7 the focus never falls to the page: Back, Forward, filters, languages, views, a press on the ground", async ({
  page,
}) => {
  await openWithCanvas(page, "en/", "en");
  const kept = async (what: string): Promise<void> => {
    // What is drawn late takes its time: the focus must be well when all has come to rest.
    await expect(async () => {
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))));
      expect(await focused(page), what).not.toMatch(/^(BODY|NOTHING)/);
    }).toPass({ timeout: 3000 });
  };
  const press = async (name: string, what = name): Promise<void> => {
    await page.getByRole("link", { name, exact: true }).first().focus();
    await page.keyboard.press("Enter");
    await kept(what);
  };
  await page.locator(`[data-key="${key}"]`).focus();
  await page.keyboard.press("Enter");
  await kept("opening");
  await page.goBack();
  await kept("Back");
  expect(await focusedKey(page)).toBe(key);
  await page.goForward();
  await expect(panelTitle(page)).toBeFocused();
  const stage = await diagramOf(page, "en").locator("canvas").first().boundingBox();
  await page.mouse.click((stage?.x ?? 0) + 3, (stage?.y ?? 0) + 3);
  await expect(panelTitle(page)).toHaveText(start);
  await kept("a press on the ground");

  await page.getByText(words.t("filter.kind"), { exact: true }).first().focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?kind=/);
  await kept("filter");
  await press(words.t("filter.clear"));
  await expect(page).toHaveURL(/\/en\/$/);
  for (const view of ["network", "table", "sides"] as const) await press(words.t(`view.${view}`));

  await canvasReady(page, "en");
  await page.locator(`[data-key="party:${first(parties).id}"]`).focus();
  await page.goto(`en/party/${first(parties).id}/`);
  await canvasReady(page, "en");
  await page.locator("a[hreflang=ru]").focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`/ru/party/${first(parties).id}/$`));
  await expect(page.locator("a[hreflang=ru]")).toBeFocused();
  await page.reload();
  await canvasReady(page, "ru");
  expect(await focused(page)).toMatch(/^BODY/);
});

/** Colour of the ring, its width and the gap between it and the card, CSS px on the screen; and the ground behind. */
function readRing(page: Page) {
  return page.evaluate(() => {
    const card = document.activeElement;
    if (!(card instanceof HTMLElement)) throw new Error("nothing has the focus");
    const { outlineWidth, outlineOffset, outlineStyle, outlineColor } = getComputedStyle(card);
    const scale = card.getBoundingClientRect().width / card.offsetWidth;
    return {
      style: outlineStyle,
      widthPx: Number.parseFloat(outlineWidth) * scale,
      gapPx: Number.parseFloat(outlineOffset) * scale,
      colour: outlineColor.match(/\d+/g)?.map(Number) ?? [],
      ground: getComputedStyle(document.body).backgroundColor.match(/\d+/g)?.map(Number) ?? [],
    };
  });
}

/** WCAG's contrast of two colours, from 1 to 21. */
function contrast(a: readonly number[], b: readonly number[]): number {
  const light = (colour: readonly number[]): number =>
    colour.slice(0, 3).reduce((sum, channel, at) => {
      const part = channel / 255;
      const linear = part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      return sum + linear * ([0.2126, 0.7152, 0.0722][at] ?? 0);
    }, 0);
  const [high = 0, low = 0] = [light(a), light(b)].toSorted((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const LOOKS = [
  { name: "light", media: { colorScheme: "light" } },
  { name: "dark", media: { colorScheme: "dark" } },
  { name: "more contrast", media: { colorScheme: "light", contrast: "more" } },
  { name: "forced colours", media: { colorScheme: "dark", forcedColors: "active" } },
] as const;

for (const { name, media } of LOOKS) {
  test(`K10 the focused card has a ring of 2 px and more, with a gap of 2 px and a contrast of 4.5 to 1, at any zoom: ${name}`, async ({
    page,
  }) => {
    await page.emulateMedia(media);
    await openWithCanvas(page, `en/agreement/${agreement.id}/`, "en");
    // Half of the card's own outline lies in the gap.
    const outlinePx = name === "more contrast" || name === "forced colours" ? 5 : 3;
    for (const one of [key, `party:${agreement.participants[0]?.party ?? ""}`]) {
      await page.locator(`[data-key="${one}"]`).focus();
      for (const zoom of ["", "-", "-", "0", "+", "+", "+", "+"]) {
        if (zoom !== "") await page.keyboard.press(zoom);
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
        const { style, widthPx, gapPx, colour, ground } = await readRing(page);
        expect(style).toBe("solid");
        expect(widthPx, zoom).toBeGreaterThanOrEqual(2);
        if (zoom === "") expect(gapPx - (one === key ? outlinePx : outlinePx - 1) / 2).toBeGreaterThanOrEqual(2);
        expect(contrast(colour, ground)).toBeGreaterThanOrEqual(4.5);
      }
      await page.keyboard.press("0");
    }
  });
}

for (const [name, path, size] of [
  ["sides", "en/", { width: 1280, height: 720 }],
  ["the network", "ru/?view=network", { width: 1280, height: 720 }],
  ["a low window", "ru/", { width: 800, height: 420 }],
  ["the rows of a phone", "uz/", { width: 360, height: 640 }],
] as const) {
  test(`K10 wherever arrows lead, also in a picture that is zoomed, the focused card is on the screen and nothing lies over it: ${name}`, async ({
    page,
  }) => {
    const lang = path.startsWith("ru") ? "ru" : path.startsWith("uz") ? "uz" : "en";
    await page.setViewportSize(size);
    await openLive(page, path);
    if (size.width < 600) {
      await page.locator("label", { hasText: wordsOf(lang).t("tab.diagram") }).click();
      await diagramOf(page, lang).locator("svg:visible").dispatchEvent("pointerdown");
    }
    await canvasReady(page, lang);
    await enterPicture(page);
    const walk = ["End", "ArrowRight", "Home", "ArrowRight", "End", "ArrowLeft", "ArrowUp", "Shift+ArrowDown"];
    const zooms = size.width < 600 ? [""] : ["", "+", "+", "+"];
    for (const zoom of zooms) {
      if (zoom !== "") await page.keyboard.press(zoom);
      for (const pressed of walk) {
        await page.keyboard.press(pressed);
        await expect.poll(() => hiddenFocus(page), `${zoom} ${pressed}`).toBe("");
      }
    }
    // Also when it is come to by Tab, or from the record that it opened.
    await page.evaluate(() => scrollTo({ top: 0 }));
    await page.keyboard.press("Tab");
    await page.evaluate(() => scrollTo({ top: 0 }));
    await page.keyboard.press("Shift+Tab");
    await expect.poll(() => hiddenFocus(page)).toBe("");
    await page.keyboard.press("Home");
    const opener = await focusedKey(page);
    await page.keyboard.press("Enter");
    await expect(panelTitle(page)).toBeFocused();
    await page.keyboard.press("Escape");
    await expect.poll(() => focusedKey(page)).toBe(opener);
    await expect.poll(() => hiddenFocus(page)).toBe("");
  });
}
