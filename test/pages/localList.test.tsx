// @vitest-environment jsdom
import { cleanup, render } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { LocalList } from "../../src/pages/LocalList.tsx";
import { LANGS } from "../../src/dataset/vocabulary.ts";
import { WORDS } from "../i18n/words.ts";

afterEach(cleanup);

const texts = ["Енергетика", "Water, and more", "Savdo"].map((text, place) => ({
  text,
  lang: ["uk", "en", "uz"][place] ?? "",
}));

it.each(LANGS)("I8 %s: names read as one list, each in its own language where that is not the page's", (lang) => {
  for (let count = 0; count <= texts.length; count++) {
    const shown = texts.slice(0, count);
    const { container } = render(<LocalList model={{ words: WORDS[lang] }} texts={shown} />);
    expect(container.textContent).toBe(WORDS[lang].list(shown.map(({ text }) => text)));
    expect(
      [...container.querySelectorAll("[lang]")].map((part) => [part.getAttribute("lang"), part.textContent]),
    ).toEqual(shown.filter((text) => text.lang !== lang).map((text) => [text.lang, text.text]));
    cleanup();
  }
});
