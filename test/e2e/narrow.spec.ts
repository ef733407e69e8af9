import type { Page } from "@playwright/test";
import { LANGS } from "../../src/dataset/vocabulary.ts";
import { buildPath } from "../../src/dataset/buildPath.ts";
import { dataset, first, index, pagesOf, parties, shortTitleOf, wordsOf, type BuiltPage } from "./atlas.ts";
import { panelTitle } from "./explorer.ts";
import { expect, takenOver, test } from "./fixtures.ts";

const isFull = process.env["FULL"] !== undefined;
const MIN_TARGET_PX = 44;
const MIN_TEXT_PX = 14;

/** Query of the longest path between two parties of agreements from the first one on. */
function pathQuery(): string {
  const start = first(parties);
  const lengthTo = (to: (typeof parties)[number]): number => {
    const { found } = buildPath(index, start.id, to.id);
    return found.kind === "found" ? found.steps.length : 0;
  };
  const [end] = parties.toSorted((a, b) => lengthTo(b) - lengthTo(a));
  return `?path=${start.id}~${end?.id ?? ""}`;
}

/** The first page of every kind, a path between two parties, and the sheet about accessibility, which has no explorer. */
function kindsOf(lang: (typeof LANGS)[number]): readonly (Pick<BuiltPage, "path"> & { readonly isLive: boolean })[] {
  const seen = new Map(pagesOf(lang).map(({ kind, path }) => [kind, path]));
  return [
    ...[...seen.values()].map((path) => ({ path, isLive: true })),
    { path: `${lang}/${pathQuery()}`, isLive: true },
    { path: `${lang}/about/accessibility/`, isLive: false },
  ];
}

/**
 * Faults of the page at its present width: what makes it scroll sideways, small text in the ring and the chain, and targets that a finger misses. A
 * link within a sentence is as high as its line, which WCAG 2.5.5 allows; a target may be larger than it looks.
 */
function findFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    ({ minTarget, minText }) => {
      const faults: string[] = [];
      const widest = document.documentElement.scrollWidth;
      if (widest > innerWidth) faults.push(`scrolls sideways: ${String(widest)} px`);
      for (const text of document.querySelectorAll("svg.scene-ring text")) {
        if (!text.checkVisibility()) continue;
        const svg = text.closest("svg");
        const scale = (svg?.getBoundingClientRect().width ?? 0) / (svg?.viewBox.baseVal.width ?? 1);
        const px = Number.parseFloat(getComputedStyle(text).fontSize) * scale;
        if (px < minText) faults.push(`text of ${px.toFixed(1)} px: ${text.textContent}`);
      }
      const isInSentence = (element: Element): boolean =>
        getComputedStyle(element).display === "inline" &&
        [...(element.parentElement?.childNodes ?? [])].some(
          (node) => node.nodeType === Node.TEXT_NODE && /\p{L}/u.test(node.textContent ?? ""),
        );
      const all = document.querySelectorAll<HTMLElement>(
        "a[href], button, summary, label, select, input:not([type=radio])",
      );
      for (const target of all) {
        const box = target.getBoundingClientRect();
        const isThere = target.checkVisibility({ visibilityProperty: true }) && box.width > 2 && box.right > 0;
        if (!isThere || isInSentence(target)) continue;
        const after = getComputedStyle(target, "::after");
        const larger = after.position === "absolute" ? target.offsetParent?.getBoundingClientRect() : undefined;
        const { width, height } = larger ?? box;
        if (Math.round(Math.min(width, height)) < minTarget)
          faults.push(
            `target of ${width.toFixed(0)} x ${height.toFixed(0)} px: ${target.localName} ${target.textContent.slice(0, 60)}`,
          );
      }
      return faults;
    },
    { minTarget: MIN_TARGET_PX, minText: MIN_TEXT_PX },
  );
}

for (const lang of LANGS) {
  test(`@phone M4 ${lang}: 360 and 320 px wide no page scrolls sideways, ring and path have text of 14 px and every target 44 px`, async ({
    page,
  }) => {
    for (const { path, isLive } of kindsOf(lang)) {
      await page.setViewportSize({ width: 360, height: 640 });
      await page.goto(path);
      if (isLive) await takenOver(page);
      if (path.includes("?path=")) await expect(page.locator("svg.scene-ring text:visible")).not.toHaveCount(0);
      expect(await findFaults(page), `${path} at 360 px`).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      await page.waitForTimeout(200);
      expect(await findFaults(page), `${path} at 320 px`).toEqual([]);
    }
  });

  test(`@phone M8 ${lang}: a link opens its record cold on a phone, read in the page, and an address that names nothing says so above the list`, async ({
    page,
    watch,
  }) => {
    watch.allow(/Failed to load resource.*404/);
    const records = pagesOf(lang).filter(({ kind }) => kind === "agreement" || kind === "party");
    // Seven agreements or so, and a party; all of them with FULL.
    for (const { heading, path } of isFull ? records : records.slice(0, dataset.agreements.length + 1)) {
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1, name: heading, exact: true }), path).toBeVisible();
      await expect(page.locator("html")).toHaveAttribute("lang", lang);
    }
    await takenOver(page);
    await expect(page.locator("aside")).not.toHaveAttribute("data-sheet");
    const missing = await page.goto(`${lang}/agreement/nothing-of-the-kind/`);
    expect(missing?.status()).toBe(404);
    await takenOver(page);
    // One file stands for all addresses that name nothing, in the language of the data.
    const own = LANGS.find((one) => one === dataset.language) ?? "en";
    await expect(panelTitle(page)).toHaveText(wordsOf(own).t("missing.title"));
    await expect(
      page.locator("#list").getByRole("link", { name: shortTitleOf(first(dataset.agreements), own), exact: true }),
    ).toBeVisible();
  });
}
