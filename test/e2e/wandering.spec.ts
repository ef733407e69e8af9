import type { Page } from "@playwright/test";
import { formatAddress } from "../../src/address/formatAddress.ts";
import { parseAddress } from "../../src/address/parseAddress.ts";
import type { Lang } from "../../src/dataset/types.ts";
import { LANGS } from "../../src/dataset/vocabulary.ts";
import { pagesOf, wordsOf } from "./atlas.ts";
import { noteDocument } from "./explorer.ts";
import { expect, openLive, test } from "./fixtures.ts";
import { createRandom } from "../fixtures/createRandom.ts";

const STEPS = process.env["FULL"] === undefined ? 80 : 400;

/**
 * Follows one of the page's own links, presses a card or a button of the picture, unfolds a menu, or goes Back, Forward or Esc. Every
 * other time it takes something new, if there is any. Says what it did.
 */
async function wander(
  page: Page,
  lang: Lang,
  roll: (below: number) => number,
  walked: readonly string[],
): Promise<string> {
  const kind = roll(10);
  if (kind === 0) {
    await page.evaluate(() => history.back());
    return "back";
  }
  if (kind === 1) {
    await page.evaluate(() => history.forward());
    return "forward";
  }
  if (kind === 2) {
    await page.keyboard.press("Escape");
    return "Esc";
  }
  return page.evaluate(
    ({ place, language, seen }) => {
      const nameOf = (element: HTMLElement): string => element.getAttribute("aria-label") ?? element.textContent;
      const base = new URL(document.documentElement.dataset["root"] ?? "./", document.baseURI);
      const targets = [
        ...document.querySelectorAll<HTMLElement>(
          "#app a[href], #app [data-key], #app summary, #app .controls-zoom button",
        ),
      ].filter((element) => {
        if (!element.checkVisibility()) return false;
        if (["button", "summary"].includes(element.localName)) return true;
        const url = new URL(element.getAttribute("href") ?? "", location.href);
        return (
          url.origin === base.origin &&
          url.pathname.includes(`/${language}/`) &&
          url.pathname.endsWith("/") &&
          // A document of its own, not the explorer's.
          !url.pathname.endsWith("/about/accessibility/") &&
          url.hash === ""
        );
      });
      const fresh = targets.filter((element) => !seen.includes(nameOf(element)));
      const choice = fresh.length > 0 && place % 2 === 0 ? fresh : targets;
      const target = choice[Math.floor(place / 2) % choice.length];
      // As a press does; whether the focus is well kept from there is looked at after every step.
      target?.focus({ preventScroll: true });
      target?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
      return target === undefined ? "nothing" : nameOf(target);
    },
    { place: roll(10_000), language: lang, seen: walked },
  );
}

/** What the page says in its several places, to be compared with its address. */
function readPlaces(page: Page) {
  return page.evaluate(() => ({
    path: location.pathname,
    query: location.search,
    title: document.title,
    heading: document.querySelector("#panel-title")?.textContent ?? "",
    current: [...document.querySelectorAll("[data-row] a[aria-current], [data-key][aria-current]")].map((element) =>
      element instanceof HTMLAnchorElement ? new URL(element.href).pathname : (element.getAttribute("data-key") ?? ""),
    ),
    drawings: document.querySelectorAll("#app svg.scene[viewBox]").length,
    tables: document.querySelectorAll("#app table").length,
    marked: [...document.querySelectorAll("[data-row] a[href], [data-key]")].map((element) => ({
      at:
        element instanceof HTMLAnchorElement
          ? new URL(element.href).pathname
          : (element.getAttribute("data-key") ?? ""),
      isCurrent: element.hasAttribute("aria-current"),
    })),
    isLost: document.activeElement === document.body,
  }));
}

for (const [position, lang] of LANGS.entries()) {
  test(`K7 K13 ${lang}: wherever a reader wanders, address, panel, title, lists and picture agree`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const roll = createRandom(2023 + position).below;
    const headings = new Map(pagesOf(lang).map(({ path, heading }) => [path, heading]));
    await openLive(page, `${lang}/`);
    const check = await noteDocument(page);
    // A page before the first one is not ours; Back never goes there.
    await page.evaluate(() => history.pushState(null, "", location.href));
    const walked: string[] = [];
    let hasPressed = false;
    for (let step = 0; step < STEPS; step += 1) {
      walked.push(await wander(page, lang, roll, walked));
      hasPressed ||= !["back", "forward", "Esc"].includes(walked.at(-1) ?? "");
      const trail = walked.slice(-4).join(" > ");
      await expect(async () => {
        const { path, query, title, heading, current, marked, drawings, tables, isLost } = await readPlaces(page);
        const view = parseAddress(path.slice(1), query, lang);
        const { open } = view;
        expect(formatAddress(view), "the address is in its one form").toBe(path.slice(1) + query);
        expect(heading).toBe(headings.get(path.slice(1)));
        // The title of a tab tells after a name what kind of party it is, or in which language; the heading does so elsewhere.
        const name = title.replace(/(?: \([^()]*\))? · [^·]*$/, "");
        if (open.kind !== "start") expect(heading.startsWith(name)).toBe(true);
        const key = "id" in open ? `${open.kind}:${open.id}` : "";
        for (const one of current) expect([path, key, `${key}@`]).toContainEqual(one.replace(/@.*/, ""));
        // And wherever the record can be opened from, it is marked as the one that is open.
        for (const { at, isCurrent } of marked) if (at === path || at === key) expect(isCurrent, at).toBe(true);
        if (hasPressed) expect(isLost, "the focus fell to the page").toBe(false);
        const hasPicture = open.kind !== "about" && view.view !== "table";
        expect(drawings).toBe(hasPicture ? 1 : 0);
        expect(tables).toBe(open.kind !== "about" && view.view === "table" ? 2 : 0);
      }, trail).toPass({ timeout: 4000, intervals: [20, 50, 100, 250] });
    }
    expect(new Set(walked).size).toBeGreaterThan(STEPS / 4);
    expect(wordsOf(lang).lang).toBe(lang);
    await check();
  });
}
