// @vitest-environment jsdom
import { screen } from "@testing-library/dom";
import { afterEach, describe, expect, it } from "vitest";
import { copyText } from "../../src/browser/copyText.ts";
import { markupOf, showMarkup } from "../fixtures/showMarkup.ts";

const TEXT = "https://atlas.example/ru/agreement/plan/?q=Фергана";

afterEach(() => {
  Reflect.deleteProperty(navigator, "clipboard");
  Reflect.deleteProperty(document, "execCommand");
  showMarkup("");
});

/** A browser whose clipboard takes or refuses text; gives what it was given. */
function withClipboard(takes: boolean): readonly string[] {
  const given: string[] = [];
  const writeText = (text: string): Promise<void> => {
    if (!takes) return Promise.reject(new DOMException("Write permission denied.", "NotAllowedError"));
    given.push(text);
    return Promise.resolve();
  };
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText } });
  return given;
}

/** A browser with the older command; gives what was selected when it was called. */
function withCommand(answer: () => boolean): readonly string[] {
  const selected: string[] = [];
  Object.defineProperty(document, "execCommand", {
    configurable: true,
    value: (command: string): boolean => {
      const field = document.querySelector("textarea");
      if (command === "copy" && field !== null)
        selected.push(field.value.slice(field.selectionStart, field.selectionEnd));
      return answer();
    },
  });
  return selected;
}

describe("copying", () => {
  it("uses the clipboard", async () => {
    const given = withClipboard(true);
    const selected = withCommand(() => true);
    expect(await copyText(TEXT)).toBe(true);
    expect([given, selected]).toEqual([[TEXT], []]);
  });

  it.each([
    ["refuses", () => void withClipboard(false)],
    ["is not there, as in a page over http", () => undefined],
  ])("falls back to the older command when the clipboard %s", async (_what, prepare) => {
    prepare();
    const selected = withCommand(() => true);
    expect(await copyText(TEXT)).toBe(true);
    expect(selected).toEqual([TEXT]);
  });

  it.each([
    ["says no", () => withCommand(() => false)],
    [
      "throws",
      () =>
        withCommand(() => {
          throw new Error("denied");
        }),
    ],
    ["is not there", () => undefined],
  ])("says that it failed when the older command %s too", async (_what, prepare) => {
    withClipboard(false);
    prepare();
    expect(await copyText(TEXT)).toBe(false);
    expect(document.querySelector("textarea")).toBeNull();
  });

  it("leaves nothing on the page and the focus where it was", async () => {
    showMarkup("<button>Copy link</button>");
    const button = screen.getByRole("button");
    button.focus();
    withCommand(() => true);
    await copyText(TEXT);
    expect(document.activeElement).toBe(button);
    expect(markupOf(document.body)).toBe("<body><button>Copy link</button></body>");
  });
});
