import type { Page } from "@playwright/test";
import { expect } from "./fixtures.ts";

/** Key of the card that has the focus; empty where no card has it. */
export function focusedKey(page: Page): Promise<string> {
  return page.evaluate(() =>
    document.activeElement instanceof HTMLElement ? (document.activeElement.dataset["key"] ?? "") : "",
  );
}

/** What has the focus, in words for a failing test: a card's key, an id, or a tag with its text. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement: holder } = document;
    if (!(holder instanceof HTMLElement || holder instanceof SVGElement)) return "NOTHING";
    const text = (holder.getAttribute("aria-label") ?? holder.textContent ?? "").trim().slice(0, 60);
    return holder.dataset["key"] ?? (holder.id === "" ? `${holder.localName.toUpperCase()} ${text}` : holder.id);
  });
}

/** Puts the focus on the one stop of the Tab key in the picture. */
export async function enterPicture(page: Page): Promise<void> {
  await page.locator("[data-key][tabindex='0']").focus();
}

const ARROWS = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"] as const;

/** Where each arrow leads from each card, by pressing all of them; waits until the picture has been drawn. */
async function arrowsOf(page: Page): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const cards = page.locator("button[data-key]");
  const keys = await cards.evaluateAll((all) => all.map((card) => card.getAttribute("data-key") ?? ""));
  const ways = new Map<string, Set<string>>();
  for (const [position, key] of keys.entries()) {
    const reached = new Set<string>();
    for (const arrow of ARROWS) {
      await cards.nth(position).evaluate((card) => (card instanceof HTMLElement ? card.focus() : undefined));
      await page.keyboard.press(arrow);
      reached.add(await focusedKey(page));
    }
    ways.set(key, reached);
  }
  return ways;
}

/** Pairs of cards of which one cannot be reached from the other by arrows alone. */
export async function unreachable(page: Page): Promise<readonly string[]> {
  const ways = await arrowsOf(page);
  expect(ways.size).toBeGreaterThan(2);
  return [...ways.keys()].flatMap((start) => {
    const found = new Set([start]);
    for (const key of found) for (const next of ways.get(key) ?? []) found.add(next);
    return [...ways.keys()].filter((key) => !found.has(key)).map((key) => `${start} -> ${key}`);
  });
}

/** Begins to note every text that the page's live regions say. */
export async function noteStatus(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    let before = new Map<Node, string>();
    const texts = (): readonly HTMLElement[] =>
      [...document.querySelectorAll<HTMLElement>("[role=status], [role=alert], [aria-live]")].flatMap((region) =>
        region.childElementCount === 0 && region.textContent !== "" ? [region] : [...region.querySelectorAll("span")],
      );
    new MutationObserver(() => {
      const now = texts();
      for (const one of now) if (before.get(one) !== one.textContent) said.push(one.textContent);
      before = new Map(now.map((one) => [one, one.textContent]));
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
    before = new Map(texts().map((one) => [one, one.textContent]));
  });
  return () =>
    page.evaluate(() => {
      const said: unknown = Reflect.get(globalThis, "said");
      return Array.isArray(said) ? said.splice(0).map(String) : [];
    });
}

/** What lies over the middle of the focused element, if anything does; and how far it is outside of the screen. Empty when all is well. */
export function hiddenFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const holder = document.activeElement;
    if (holder === null || holder === document.body) return "nothing has the focus";
    const { left, top, right, bottom } = holder.getBoundingClientRect();
    // Of a link that is broken over lines the first: its middle may lie beside it.
    const line = holder.getClientRects()[0] ?? holder.getBoundingClientRect();
    const [x, y] = [line.left + line.width / 2, line.top + line.height / 2];
    if (left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1)
      return `outside of the screen: ${[left, top, right, bottom].map(Math.round).join(" ")}`;
    // The pointer passes through the help on keys, so that it must be asked for itself.
    const help = document.querySelector(".keys p")?.getBoundingClientRect();
    if (help !== undefined && help.height > 0 && help.top < bottom && help.bottom > top) return "covered by the help";
    const over = document.elementFromPoint(x, y);
    return over !== null && holder.contains(over) ? "" : `covered by ${over?.className ?? "nothing"}`;
  });
}
