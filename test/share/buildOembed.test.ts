import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildOembed, type OembedParts } from "../../src/share/buildOembed.ts";
import { keepOembed } from "../fixtures/keepOembed.ts";

const PARTS: OembedParts = {
  title: "Metro cars",
  siteName: "Test Atlas",
  siteUrl: "https://example.org/",
  pageUrl: "https://example.org/en/agreement/metro/",
  embedUrl: "https://example.org/en/embed/agreement/metro/",
  heightPx: 480,
  authors: [],
  picture: null,
};

describe("an oEmbed answer", () => {
  it("names title, provider, sizes and, where there are any, author and picture", () => {
    const { html, ...rest } = buildOembed(PARTS);
    expect(rest).toEqual({
      version: "1.0",
      type: "rich",
      width: 600,
      height: 480,
      title: "Metro cars",
      provider_name: "Test Atlas",
      provider_url: "https://example.org/",
      cache_age: 86_400,
    });
    expect(html.startsWith("<blockquote>")).toBe(true);
    expect(
      buildOembed({ ...PARTS, authors: ["A", "B"], picture: { url: "https://x/1.png", widthPx: 1200, heightPx: 630 } }),
    ).toMatchObject({
      author_name: "A, B",
      thumbnail_url: "https://x/1.png",
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
  });

  it.each([
    [50, 200],
    [480.4, 480],
    [4000, 1000],
  ])("asks for %d px as %d", (heightPx, height) => {
    const answer = buildOembed({ ...PARTS, heightPx });
    expect(answer.height).toBe(height);
    expect(answer.html).toContain(` height="${height}" `);
  });

  it("passes the filter of WordPress unchanged", () => {
    const { html } = buildOembed(PARTS);
    const kept = keepOembed(html);
    expect(`${kept?.quotation ?? ""}${kept?.frame ?? ""}`).toBe(html);
  });

  it.each([
    ["a space before the quotation", (html: string) => ` ${html}`, ""],
    ["no quotation", (html: string) => html.replace(/<blockquote>.*<\/blockquote>/, ""), ""],
  ])("would lose its quotation with %s, as the filter is", (_what, change, quotation) => {
    expect(keepOembed(change(buildOembed(PARTS).html))?.quotation).toBe(quotation);
  });

  it.each([
    ["a space inside the frame", (html: string) => html.replace("></iframe>", "> </iframe>")],
    ["a script", () => "<script src='x'></script>"],
    ["a frame without an address", (html: string) => html.replace(/src="[^"]*"/, "")],
  ])("would be refused with %s", (_what, change) => {
    expect(keepOembed(change(buildOembed(PARTS).html))).toBeNull();
  });

  it("says any title as text, on one line, and passes the filter with it", () => {
    const titles = fc.oneof(
      fc.string({ unit: "binary", minLength: 1, maxLength: 60 }),
      fc
        .array(fc.constantFrom("<", ">", '"', "'", "&", "</iframe>", "</blockquote>", "\n", "[caption]", "עב", "😀"), {
          minLength: 1,
          maxLength: 12,
        })
        .map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(titles, (title) => {
        const { html } = buildOembed({ ...PARTS, title });
        expect(html).not.toMatch(/[\n\r\u2028\u2029[\]]/);
        expect(html.match(/<[a-z/]+/gi)).toEqual(["<blockquote", "<a", "</a", "</blockquote", "<iframe", "</iframe"]);
        const kept = keepOembed(html);
        expect(`${kept?.quotation ?? ""}${kept?.frame ?? ""}`).toBe(html);
      }),
      { seed: 20231005, numRuns: 2000 },
    );
  });
});
