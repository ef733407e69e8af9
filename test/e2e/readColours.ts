import type { Page } from "@playwright/test";

/** A text or a control of the page with the colours that the browser computed. */
export interface ShownColours {
  readonly what: string;
  readonly ink: string;
  readonly ground: string;
}

/** Every visible text outside the picture, and every control's border, with the ground behind it; and the smallest text, px. */
export function readColours(page: Page): Promise<{
  readonly texts: readonly ShownColours[];
  readonly borders: readonly ShownColours[];
  readonly smallestPx: number;
}> {
  return page.evaluate(() => {
    const isSeen = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      element.getBoundingClientRect().width > 1;
    const groundOf = (element: Element | null): string => {
      for (let at = element; at !== null; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (!/^rgba\(.*, 0\)$|^transparent$/u.test(backgroundColor)) return backgroundColor;
      }
      return getComputedStyle(document.documentElement).getPropertyValue("--ground");
    };
    const ofText = (element: Element): string =>
      [...element.childNodes]
        .map((node) => (node.nodeType === 3 ? (node.textContent ?? "") : ""))
        .join("")
        .trim();
    const shown = [...document.querySelectorAll("#app *")].filter(
      (element) => element.closest("svg, script, style") === null && isSeen(element),
    );
    const texts = shown.filter((element) => ofText(element) !== "");
    const controls = shown.filter((element) =>
      element.matches("button:not(.layer *), summary, input, nav a[aria-current]"),
    );
    const named = (element: Element): string => `${element.localName} ${ofText(element).slice(0, 40)}`;
    return {
      texts: texts.map((element) => ({
        what: named(element),
        ink: getComputedStyle(element).color,
        ground: groundOf(element),
      })),
      borders: controls
        .filter((element) => Number.parseFloat(getComputedStyle(element).borderTopWidth) > 0)
        .map((element) => ({
          what: named(element),
          ink: getComputedStyle(element).borderTopColor,
          ground: groundOf(element.parentElement),
        })),
      smallestPx: Math.min(...texts.map((element) => Number.parseFloat(getComputedStyle(element).fontSize))),
    };
  });
}
