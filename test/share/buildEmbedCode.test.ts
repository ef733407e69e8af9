// @vitest-environment jsdom
import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import { buildEmbedCode, EMBED_FORMS } from "../../src/share/buildEmbedCode.ts";
import { reservePadding } from "../../src/share/reservePadding.ts";
import { reserveHeight } from "../../src/share/reserveHeight.ts";
import type { EmbedCodeParts } from "../../src/share/types.ts";

const PLAIN: EmbedCodeParts = {
  title: "Plan of two regions",
  siteName: "Test Atlas",
  embedUrl: "https://atlas.example/deep/en/embed/agreement/plan/?theme=dark&labels=0",
  pageUrl: "https://atlas.example/deep/en/agreement/plan/",
  loaderUrl: "https://atlas.example/deep/embed.js",
  heightsPx: { 320: 812, 640: 560, 1200: 620 },
  picture: {
    url: "https://atlas.example/deep/og/0123456789abcdef.png",
    widthPx: 1200,
    heightPx: 630,
    alt: "Two regions agreed a plan.",
  },
};

const TITLES = [
  ["a plain title", PLAIN.title],
  ["markup", "</iframe><script>alert(1)</script>"],
  ["a double quote", '" onload="alert(1)'],
  ["a single quote", "' onload='alert(1)"],
  ["a command of a content system", "[gallery ids=1] & {{7*7}}"],
  ["the end of a comment", "<!-- --> ]]>"],
  ["Hebrew", "שלום (עולם)"],
  ["2,000 characters", "🌊".repeat(1000)],
] as const;

const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // The few styles keep hosts from drawing borders and indents; titles are as long as the records'.
    "no-inline-style": "off",
    "long-title": "off",
    "no-trailing-whitespace": "off",
    // The loader keeps its address while it is mended; a hash would stop it in every article there is.
    "require-sri": "off",
  },
});

/** A width in percent is not in the standard, but every browser takes it, and content systems keep it where they drop styles. */
function faultsOf(code: string): readonly string[] {
  const messages = validator.validateStringSync(code).results.flatMap((result) => result.messages);
  return messages
    .map(({ ruleId, message }) => `${ruleId}: ${message}`)
    .filter((fault) => !fault.includes('Attribute "width" has invalid value "100%"'));
}

const parse = (code: string): HTMLElement => new DOMParser().parseFromString(code, "text/html").body;
const attributesOf = (element: Element | null): Readonly<Record<string, string>> =>
  Object.fromEntries([...(element?.attributes ?? [])].map(({ name, value }) => [name, value]));

describe("the code of a frame", () => {
  it("M9 has everything that a good frame needs, and no script", () => {
    const code = buildEmbedCode("frame", PLAIN);
    const body = parse(code);
    expect(attributesOf(body.querySelector("figure > iframe"))).toEqual({
      src: PLAIN.embedUrl,
      title: "Plan of two regions (Test Atlas)",
      width: "100%",
      height: "560",
      loading: "lazy",
      style: `border:0;min-height:${reserveHeight(PLAIN.heightsPx)}`,
      allow: "fullscreen; clipboard-write; web-share",
      referrerpolicy: "strict-origin-when-cross-origin",
    });
    expect(body.querySelector("script")).toBeNull();
    expect(code).toMatch(/><\/iframe>/);
  });

  it("links to the full page, with a small picture where there is one", () => {
    const link = parse(buildEmbedCode("frame", PLAIN)).querySelector("figure > figcaption > a");
    expect([link?.getAttribute("href"), link?.textContent.trim()]).toEqual([PLAIN.pageUrl, PLAIN.title]);
    const picture = link?.querySelector("img");
    expect(["src", "alt", "width", "height"].map((name) => picture?.getAttribute(name))).toEqual([
      PLAIN.picture?.url,
      "",
      "120",
      "63",
    ]);
    expect(parse(buildEmbedCode("frame", { ...PLAIN, picture: null })).querySelector("img")).toBeNull();
  });
});

describe("the code of the loader", () => {
  const body = parse(buildEmbedCode("loader", PLAIN));

  it("names the embed, its heights and its title, and keeps its place free", () => {
    expect(attributesOf(body.querySelector("figure"))).toEqual({
      class: "accord-embed",
      "data-accord": PLAIN.embedUrl,
      "data-heights": "320:812,640:560,1200:620",
      "data-title": "Plan of two regions (Test Atlas)",
      style: `margin:1em 0;height:0;padding-bottom:${reservePadding(PLAIN.heightsPx)}`,
    });
  });

  it("runs one script of the site, which waits for nothing, and holds no script itself", () => {
    const scripts = [...body.querySelectorAll("script")];
    expect(scripts.map(attributesOf)).toEqual([{ async: "", src: PLAIN.loaderUrl }]);
    expect(scripts[0]?.textContent).toBe("");
    expect(buildEmbedCode("loader", PLAIN)).not.toMatch(/ on\w+=/);
  });

  it("shows until then a picture that says in words what it shows, and a link with the title", () => {
    const [first, second, ...rest] = [...body.querySelectorAll("a")];
    expect(rest).toEqual([]);
    expect([first?.getAttribute("href"), second?.getAttribute("href")]).toEqual([PLAIN.pageUrl, PLAIN.pageUrl]);
    expect(attributesOf(first?.querySelector("img") ?? null)).toEqual({
      src: PLAIN.picture?.url,
      alt: PLAIN.picture?.alt,
      width: "600",
      height: "315",
      loading: "lazy",
      style: "max-width:100%;height:auto",
    });
    expect(second?.textContent).toBe(PLAIN.title);
    expect(body.querySelector("figcaption")?.textContent).toBe("Plan of two regions (Test Atlas)");
    const bare = parse(buildEmbedCode("loader", { ...PLAIN, picture: null }));
    expect([bare.querySelectorAll("img").length, bare.querySelectorAll("a").length]).toEqual([0, 1]);
  });
});

describe.each([
  ["frame", ["figure", "iframe", "figcaption", "a", "img"]],
  ["loader", ["figure", "a", "img", "figcaption", "a", "script"]],
] as const)("the code of the %s", (form, elements) => {
  it.each(TITLES)("is valid HTML on one line in which %s is text and nothing else", (_name, title) => {
    const picture = PLAIN.picture === null ? null : { ...PLAIN.picture, alt: title };
    const code = buildEmbedCode(form, { ...PLAIN, title, siteName: title, picture });
    expect(faultsOf(code)).toEqual([]);
    const body = parse(code);
    expect([...body.querySelectorAll("*")].map(({ localName }) => localName)).toEqual(elements);
    const named = body.querySelector("iframe")?.title ?? body.querySelector("figure")?.dataset["title"];
    expect(named).toBe(`${title} (${title})`);
    expect(body.querySelector("figcaption a")?.textContent.trimStart()).toBe(title);
    expect(code).not.toMatch(/[[\]\n]/);
  });
});

it("the third form is the address of the page, and there is no fourth", () => {
  expect(EMBED_FORMS.map((form) => buildEmbedCode(form, PLAIN).slice(0, 7))).toEqual(["<figure", "<figure", "https:/"]);
  expect(buildEmbedCode("address", PLAIN)).toBe(PLAIN.pageUrl);
});
