// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from "vitest";
import { addSheet } from "../../src/browser/addSheet.ts";
import { pageLanguage } from "../../src/browser/pageLanguage.ts";
import { readMediaState, watchMediaState } from "../../src/browser/readMediaState.ts";
import { setPageHead } from "../../src/browser/setPageHead.ts";

afterEach(() => vi.unstubAllGlobals());

it("the tab's title is plain text", () => {
  setPageHead({ title: "Mill & <b>Bank</b>", description: "One mill.", path: "en/" });
  expect(document.title).toBe("Mill & <b>Bank</b>");
  expect(document.querySelector("title")?.children).toHaveLength(0);
});

it.each([
  ["en", "en"],
  ["uz", "uz"],
  ["ru", "ru"],
  ["de", "en"],
  ["", "en"],
])("a page written in “%s” speaks %s", (written, spoken) => {
  document.documentElement.lang = written;
  expect(pageLanguage()).toBe(spoken);
});

it("a style sheet is added once, at the end of the head", () => {
  addSheet("../assets/live-1.css");
  const { lastElementChild: link } = document.head;
  expect([link?.localName, link?.getAttribute("rel"), link?.getAttribute("href")]).toEqual([
    "link",
    "stylesheet",
    "../assets/live-1.css",
  ]);
});

/** A system with these wishes; `change` tells everybody who listens. */
function withSystem(wishes: readonly string[]): { change(): void; listeners(): number } {
  const heard = new Set<() => void>();
  vi.stubGlobal("matchMedia", (query: string) => ({
    matches: wishes.includes(query),
    addEventListener: (_type: string, listener: () => void) => heard.add(listener),
    removeEventListener: (_type: string, listener: () => void) => heard.delete(listener),
  }));
  return { change: () => heard.forEach((listener) => listener()), listeners: () => heard.size };
}

describe("the wishes of the reader's system", () => {
  const NONE = { dark: false, reducedMotion: false, forcedColors: false, moreContrast: false };
  it.each([
    [[], NONE],
    [["(prefers-color-scheme: dark)"], { ...NONE, dark: true }],
    [["(prefers-reduced-motion: reduce)"], { ...NONE, reducedMotion: true }],
    [["(forced-colors: active)", "(prefers-contrast: more)"], { ...NONE, forcedColors: true, moreContrast: true }],
  ])("%j are read as they are", (wishes, state) => {
    withSystem(wishes);
    expect(readMediaState()).toEqual(state);
  });

  it("are followed unless the page was given a theme of its own, which is followed too", async () => {
    const root = document.documentElement;
    for (const [theme, wishes, dark] of [
      ["dark", [], true],
      ["light", ["(prefers-color-scheme: dark)"], false],
    ] as const) {
      withSystem(wishes);
      let changes = 0;
      const unwatch = watchMediaState(() => (changes += 1));
      expect(readMediaState().dark).toBe(!dark);
      root.dataset["theme"] = theme;
      await vi.waitFor(() => expect(changes).toBe(1));
      expect(readMediaState().dark).toBe(dark);
      unwatch();
      delete root.dataset["theme"];
      await new Promise((resolve) => setTimeout(resolve, 0));
      expect(changes).toBe(1);
    }
  });

  it("are followed until they are let go", () => {
    const system = withSystem([]);
    let changes = 0;
    const unwatch = watchMediaState(() => (changes += 1));
    system.change();
    expect(changes).toBe(1);
    unwatch();
    expect(system.listeners()).toBe(0);
  });
});
