// @vitest-environment jsdom
import { describe, expect, it, test } from "vitest";
import { buildFrameCode } from "../../src/share/buildFrameCode.ts";
import { buildLoaderCode } from "../../src/share/buildLoaderCode.ts";
import { buildOembed } from "../../src/share/buildOembed.ts";
import type { EmbedCodeParts } from "../../src/share/types.ts";
import { keepPost } from "../fixtures/keepPost.ts";
import { keepReading } from "../fixtures/keepReading.ts";

const PARTS: EmbedCodeParts = {
  title: "Plan of two regions",
  siteName: "Test Atlas",
  embedUrl: "https://atlas.example/deep/en/embed/agreement/plan/",
  pageUrl: "https://atlas.example/deep/en/agreement/plan/",
  loaderUrl: "https://atlas.example/deep/embed.js",
  heightsPx: { 320: 812, 640: 560, 1200: 600 },
  picture: {
    url: "https://atlas.example/deep/og/0123456789abcdef.png",
    widthPx: 1200,
    heightPx: 630,
    alt: `Two regions > "Plan" [x]`,
  },
};

/** Every form in which an embed is pasted that is made of markup. */
const CODES: readonly (readonly [name: string, build: (parts: EmbedCodeParts) => string])[] = [
  ["frame", buildFrameCode],
  ["loader", buildLoaderCode],
];

const TITLES = [
  ["a plain one", PARTS.title],
  ["one with markup", `</iframe><script>alert("1")</script> > "x"`],
  ["one with a command in brackets", "[gallery ids=1] & {{7*7}}"],
] as const;

const parse = (html: string): HTMLElement => new DOMParser().parseFromString(html, "text/html").body;
const squeeze = (text: string): string => text.replace(/\s+/g, " ").trim();

/** The link to the full page, the picture's address, and all text that is left. */
function read(html: string): { readonly hrefs: readonly string[]; readonly pictures: readonly string[]; text: string } {
  const body = parse(html);
  return {
    hrefs: [...body.querySelectorAll("a[href]")].map((link) => link.getAttribute("href") ?? ""),
    pictures: [...body.querySelectorAll("img[src]")].map((picture) => picture.getAttribute("src") ?? ""),
    text: squeeze(body.textContent),
  };
}

describe.each(CODES)("the code of the %s", (_name, build) => {
  it.each(TITLES)(
    "is a link with a picture after WordPress has filtered it for an author, and no code is seen: %s",
    (_what, title) => {
      const kept = keepPost(build({ ...PARTS, title }));
      expect(kept).not.toMatch(/<(?:iframe|script|noscript|accord)/i);
      const { hrefs, pictures, text } = read(kept);
      expect(new Set(hrefs)).toEqual(new Set([PARTS.pageUrl]));
      expect(pictures).toEqual([PARTS.picture?.url]);
      expect([squeeze(title), `${squeeze(title)} (Test Atlas)`]).toContain(text);
    },
  );

  it("is the same after a second filtering, as when a post is saved again", () => {
    const once = keepPost(build(PARTS));
    expect(keepPost(once)).toBe(once);
  });

  it.each(TITLES)("keeps link and picture in a reader's view of the article: %s", (_what, title) => {
    const { hrefs, pictures, text } = read(keepReading(build({ ...PARTS, title })));
    expect(hrefs).toContain(PARTS.pageUrl);
    expect(pictures).toEqual([PARTS.picture?.url]);
    expect(text).toContain(squeeze(title));
    expect(text).not.toMatch(/accord|iframe src|function/i);
  });

  it("keeps its link where there is no picture", () => {
    const code = build({ ...PARTS, picture: null });
    for (const kept of [keepPost(code), keepReading(code)]) {
      const { hrefs, pictures } = read(kept);
      expect(hrefs).toContain(PARTS.pageUrl);
      expect(pictures).toEqual([]);
    }
  });
});

describe("the markup of the oEmbed answer", () => {
  const html = buildOembed({
    ...PARTS,
    siteUrl: "https://atlas.example/deep/",
    authors: [],
    heightPx: PARTS.heightsPx[640],
  }).html;

  it("is its quotation with the link where an author's post loses the frame", () => {
    const { hrefs, text } = read(keepPost(html));
    expect([hrefs, text]).toEqual([[PARTS.pageUrl], PARTS.title]);
  });

  it("keeps the link in a reader's view of the article", () => {
    expect(read(keepReading(html)).hrefs).toContain(PARTS.pageUrl);
  });
});

describe("the restated filter", () => {
  test("shows what stands inside a script as text, so that a code with an inline script would be seen to fail", () => {
    expect(read(keepPost(`<figure><script>var a = 1;</script></figure>`)).text).toBe("var a = 1;");
  });

  test("ends a tag at the first sign of its end, so that one inside a value would be seen as text", () => {
    expect(read(keepPost(`<iframe title="a > b"></iframe>`)).text).toBe(`b">`);
  });

  test("drops styles it does not know, handlers and addresses that run", () => {
    expect(keepPost(`<a href="javascript:x" onclick="x" style="min-height:9px;position:fixed">t</a>`)).toBe(
      `<a style="min-height:9px">t</a>`,
    );
  });
});
