import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutText, measureText } from "../../src/publish/cutText.ts";
import { formatBreach, formatPreview } from "../../src/publish/formatPreview.ts";
import { judgePreview, type BuiltPicture, type PreviewPage } from "../../src/publish/judgePreview.ts";
import { parsePagePath } from "../../src/publish/parsePagePath.ts";
import { PREVIEW_RULES } from "../../src/publish/previewRules.ts";
import { headText, readHead } from "../../src/publish/readHead.ts";
import { readPngSize } from "../../src/publish/readPngSize.ts";
import { goodTags, pageHtml, pngBytes, SITE_URL, type Tags } from "./dataPreviewSite.ts";

const PATH = "en/agreement/bridge/";
const PICTURE: BuiltPicture = {
  url: `${SITE_URL}og/card.png`,
  file: "og/card.png",
  bytes: 1000,
  size: { widthPx: 1200, heightPx: 630 },
};

const pageWith = (tags: Tags, more: Partial<PreviewPage> = {}, before = ""): PreviewPage => ({
  path: PATH,
  siteUrl: SITE_URL,
  head: readHead(pageHtml({ ...goodTags(PATH), ...tags }, before)),
  picture: PICTURE,
  isBuilt: () => true,
  twin: null,
  ...more,
});

/** `reader tag` of every limit that is broken. */
const broken = (page: PreviewPage): readonly string[] =>
  judgePreview(page).map(({ reader, tag }) => `${reader} ${tag}`);

describe("limits of previews", () => {
  it("are all kept by a good page", () => {
    expect(judgePreview(pageWith({}))).toEqual([]);
  });

  it.each([...new Set(PREVIEW_RULES.filter(({ limit }) => limit.kind === "present").map(({ tag }) => tag))])(
    "ask for %s, empty as good as missing",
    (tag) => {
      for (const content of [null, " "])
        expect(judgePreview(pageWith({ [tag]: content })).filter((one) => one.tag === tag)).toEqual([
          expect.objectContaining({ measured: "missing" }),
        ]);
    },
  );

  it.each<readonly [string, Tags, readonly string[]]>([
    ["a title of 71 letters", { "og:title": "Ж".repeat(71) }, ["X og:title"]],
    ["a title of 70 letters", { "og:title": "Ж".repeat(70) }, []],
    ["a title of 70 emoji, two units each", { "og:title": "😀".repeat(70) }, []],
    ["a description of 49 letters", { "og:description": "x".repeat(49) }, ["X og:description"]],
    ["a description of 201 letters", { "twitter:description": "x".repeat(201) }, ["X twitter:description"]],
    ["a title that is the site's name", { "og:title": "Atlas" }, ["Telegram og:title"]],
    ["a small card", { "twitter:card": "summary" }, ["X twitter:card"]],
    ["a colour of three digits", { "theme-color": "#fff" }, ["Discord theme-color"]],
    ["a relative picture", { "twitter:image": "og/card.png" }, ["X twitter:image"]],
    ["an address on another host", { "og:url": "https://else.org/" }, ["Facebook og:url", "Facebook og:url"]],
    ["another page as canonical", { "link canonical": SITE_URL }, ["Google link canonical", "Facebook og:url"]],
    ["a relative oEmbed address", { "link oembed": "oembed.json" }, ["WordPress link oembed"]],
    ["a width that is not the file's", { "og:image:width": "600" }, ["Facebook og:image:width"]],
    ["no oEmbed address", { "link oembed": null }, []],
  ])("tell %s", (_, tags, told) => {
    expect(broken(pageWith(tags))).toEqual(told);
  });

  it.each<readonly [string, Partial<BuiltPicture>, readonly string[]]>([
    ["300,000 bytes", { bytes: 300_000 }, []],
    ["300,001 bytes", { bytes: 300_001 }, ["WhatsApp og:image"]],
    ["9 MB", { bytes: 9e6 }, ["WhatsApp og:image", "X og:image", "LinkedIn og:image", "Facebook og:image"]],
    ["no file", { file: null, size: null, bytes: 0 }, ["Telegram og:image"]],
    ["no PNG", { size: null }, ["Telegram og:image"]],
  ])("tell a picture of %s", (_, picture, told) => {
    expect(broken(pageWith({}, { picture: { ...PICTURE, ...picture } }))).toEqual(told);
  });

  it("tell tags that stand too late, and a head that is too long", () => {
    const late = broken(pageWith({}, {}, `<style>${"x".repeat(40_000)}</style>`));
    expect(late).toContain("Slack og:title");
    expect(late).toContain("WordPress link oembed");
    expect(late).not.toContain("WordPress head");
    expect(broken(pageWith({}, {}, `<style>${"Ж".repeat(80_000)}</style>`))).toContain("WordPress head");
  });

  it("tell a page whose title begins as another's", () => {
    expect(judgePreview(pageWith({}, { twin: "en/party/x/" }))).toEqual([
      expect.objectContaining({ reader: "Discord", tag: "og:title", measured: "begins as that of en/party/x/" }),
    ]);
  });

  it("tell addresses of files that were not built", () => {
    expect(broken(pageWith({}, { isBuilt: () => false }))).toEqual([
      "Facebook og:url",
      "Facebook og:image",
      "X twitter:image",
      "WordPress link oembed",
    ]);
  });

  it("are each one line that says what to do", () => {
    for (const breach of judgePreview(pageWith({ "og:title": "a\nb".repeat(100), "og:image": "\n\u0000" }))) {
      expect(formatBreach(breach)).toMatch(/^\w+ {2}[a-z:]+ {2}.+ {2}limit: .+ {2}\w.+$/);
      expect(breach.remedy).not.toBe("");
    }
  });
});

describe("reading a head", () => {
  it("stops at its end, decodes entities and counts bytes", () => {
    const head = readHead(
      `<html lang=ru><head><title>Ж &amp; "Я"</title><meta name=Description content=a></head><body><meta property=og:title content=late><svg><title>late</title></svg>`,
    );
    expect(head.tags.map(({ name, content }) => `${name}=${content}`)).toEqual([`title=Ж & "Я"`, "description=a"]);
    expect(head.tags[0]?.endByte).toBe(Buffer.byteLength(`<html lang=ru><head><title>Ж &amp; "Я"</title>`));
    expect(headText(head, "og:title")).toBeNull();
  });

  it.each([
    ["another type", `<link rel=alternate type="text/xml+oembed" href=/x>`],
    ["a charset behind the type", `<link rel=alternate type="application/json+oembed; charset=utf-8" href=/x>`],
    ["no type", `<link rel=alternate href=/x>`],
  ])("finds no oEmbed link with %s", (_, html) => {
    expect(headText(readHead(`<head>${html}</head>`), "link oembed")).toBeNull();
  });

  it("does not split a character when it cuts, and keeps the limit", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.nat(80),
        fc.constantFrom("bytes", "characters"),
        (text, max, unit) => {
          const cut = cutText(text, { max, unit });
          if (measureText(text, unit) <= max) expect(cut).toBe(text);
          else {
            expect(text.startsWith(cut.slice(0, -1))).toBe(true);
            expect(measureText(cut.slice(0, -1), unit)).toBeLessThanOrEqual(max);
            expect(cut.slice(0, -1).isWellFormed()).toBe(true);
          }
        },
      ),
      { seed: 11 },
    );
  });

  it.each([
    ["a PNG", pngBytes(1200, 630), { widthPx: 1200, heightPx: 630 }],
    ["half a header", pngBytes(1200, 630).slice(0, 23), null],
    ["a JPEG", Uint8Array.from([0xff, 0xd8, 0xff, ...Array.from({ length: 40 }, () => 0)]), null],
    ["nothing", new Uint8Array(), null],
  ])("measures %s", (_, bytes, size) => {
    expect(readPngSize(bytes)).toEqual(size);
  });

  it("survives any page and any path", () => {
    const html = fc.array(
      fc.oneof(
        fc.constantFrom(
          "<head>",
          "</head>",
          "<title>",
          "</title>",
          "<meta ",
          "property=og:image ",
          "content='",
          "'>",
          "<link rel=canonical href=",
          "<!--",
          "\0",
        ),
        fc.string({ unit: "binary" }),
      ),
    );
    fc.assert(
      fc.property(html, fc.string({ unit: "binary" }), (parts, path) => {
        const page: PreviewPage = {
          path: PATH,
          siteUrl: SITE_URL,
          head: readHead(parts.join("")),
          picture: null,
          isBuilt: () => false,
          twin: null,
        };
        const lines = [...formatPreview(page), ...judgePreview(page).map(formatBreach)];
        for (const line of lines) expect(line).not.toMatch(/[\p{Cc}\p{Cf}]/u);
        expect(parsePagePath(path, SITE_URL) ?? "").toMatch(/^[a-z0-9/.-]*$/);
      }),
      { seed: 12 },
    );
  });
});
