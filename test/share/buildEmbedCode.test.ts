// @vitest-environment jsdom
import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import { buildEmbedCode, type EmbedCodeParts } from "../../src/share/buildEmbedCode.ts";

const PLAIN: EmbedCodeParts = {
  title: "Plan of two regions",
  siteName: "Test Atlas",
  embedUrl: "https://atlas.example/deep/en/embed/agreement/plan/",
  pageUrl: "https://atlas.example/deep/en/agreement/plan/",
  heightPx: 560,
  picture: { url: "https://atlas.example/deep/og/0123456789abcdef.png", widthPx: 1200, heightPx: 630 },
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
  // The frame's one style keeps hosts from drawing a border round it; its title is as long as the record's.
  rules: { "no-inline-style": "off", "long-title": "off", "no-trailing-whitespace": "off" },
});

/** A width in percent is not in the standard, but every browser takes it, and content systems keep it where they drop styles. */
function faultsOf(code: string): readonly string[] {
  const messages = validator.validateStringSync(code).results.flatMap((result) => result.messages);
  return messages
    .map(({ ruleId, message }) => `${ruleId}: ${message}`)
    .filter((fault) => !fault.includes('Attribute "width" has invalid value "100%"'));
}

const parse = (code: string): HTMLElement => new DOMParser().parseFromString(code, "text/html").body;

/**
 * What WordPress leaves of pasted code for authors (publishing facts 3.4.9): frames, scripts and unknown elements go,
 * what is inside them stays.
 */
function filtered(code: string): HTMLElement {
  const kept = /^(?:figure|figcaption|a|img|div|blockquote)$/;
  return parse(code.replace(/<\/?([a-z][a-z0-9-]*)[^>]*>/gi, (tag, name: string) => (kept.test(name) ? tag : "")));
}

describe("the code to embed", () => {
  it("has everything that a good frame needs, and no script", () => {
    const body = parse(buildEmbedCode(PLAIN));
    const frame = body.querySelector("figure > iframe");
    const attributes = Object.fromEntries([...(frame?.attributes ?? [])].map(({ name, value }) => [name, value]));
    expect(attributes).toEqual({
      src: PLAIN.embedUrl,
      title: "Plan of two regions (Test Atlas)",
      width: "100%",
      height: "560",
      loading: "lazy",
      style: "border:0",
      allow: "fullscreen; clipboard-write; web-share",
      referrerpolicy: "strict-origin-when-cross-origin",
    });
    expect(body.querySelector("script")).toBeNull();
    expect(buildEmbedCode(PLAIN)).toMatch(/><\/iframe>/);
    expect(buildEmbedCode(PLAIN)).not.toContain("\n");
  });

  it("links to the full page, with a small picture where there is one", () => {
    const link = parse(buildEmbedCode(PLAIN)).querySelector("figure > figcaption > a");
    expect([link?.getAttribute("href"), link?.textContent.trim()]).toEqual([PLAIN.pageUrl, PLAIN.title]);
    const picture = link?.querySelector("img");
    expect(["src", "alt", "width", "height"].map((name) => picture?.getAttribute(name))).toEqual([
      PLAIN.picture?.url,
      "",
      "120",
      "63",
    ]);
    expect(parse(buildEmbedCode({ ...PLAIN, picture: null })).querySelector("img")).toBeNull();
  });

  it.each(TITLES)("is valid HTML in which %s is text and nothing else", (_name, title) => {
    const parts = { ...PLAIN, title, siteName: title };
    const code = buildEmbedCode(parts);
    expect(faultsOf(code)).toEqual([]);
    const body = parse(code);
    expect([...body.querySelectorAll("*")].map(({ localName }) => localName)).toEqual([
      "figure",
      "iframe",
      "figcaption",
      "a",
      "img",
    ]);
    expect(body.querySelector("iframe")?.title).toBe(`${title} (${title})`);
    expect(body.querySelector("a")?.textContent.trimStart()).toBe(title);
    expect(code).not.toMatch(/[[\]]/);
  });

  it.each(TITLES)(
    "leaves a link with a picture where frames are taken out, and no code as text: %s",
    (_name, title) => {
      const body = filtered(buildEmbedCode({ ...PLAIN, title }));
      expect(body.querySelector("iframe")).toBeNull();
      expect(body.querySelector("figure a[href] > img[src]")).not.toBeNull();
      expect(body.textContent.trim()).toBe(`${title} (Test Atlas)`);
    },
  );
});
