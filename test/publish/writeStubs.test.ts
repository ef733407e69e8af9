// @vitest-environment jsdom
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createAllWords } from "../../src/publish/createAllWords.ts";
import { escapeHtml } from "../../src/publish/fillDocument.ts";
import { writeStubs } from "../../src/publish/writeStubs.ts";
import { full, small } from "../fixtures/knownDatasets.ts";

const HOSTILE = `</title></head><script>alert(1)</script> "quotes" & ‮RTL 🙂 ${"long ".repeat(400)}`;
const OLD = "ru/agreement/rivers-2024";
const NEW = "ru/agreement/three-rivers-treaty";

/** The head of a page as the build might write it, with everything that a redirect must keep and must not. */
const pageOf = (title: string): string => `<!doctype html>
<html lang="ru" data-root="../../../"><head>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeHtml(title)}</title><meta name="description" content="${escapeHtml(title)}"><link rel="canonical" href="https://example.org/${NEW}/"><link rel="alternate" hreflang="en" href="https://example.org/en/"><link rel="alternate" type="application/json+oembed" href="https://example.org/${NEW}/oembed.json" title="x"><meta property="og:title" content="${escapeHtml(title)}"><meta property="og:image" content="https://example.org/og/1.png"><meta name="twitter:card" content="summary_large_image"><link rel="icon" href="../../../icon.svg" type="image/svg+xml"><style>a{}</style><script type="module" src="../../../assets/main.js"></script><script type="application/ld+json">{"a":"<meta name=x>"}</script>
</head><body><main><title>no title</title><meta name="stray" content="x">text</main></body></html>`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "atlas-stubs-"));
  for (const { kind, id } of records()) {
    for (const lang of ["en", "uz", "ru"]) {
      write(`${lang}/${kind}/${id}/index.html`, pageOf(id));
      write(`${lang}/${kind}/${id}/oembed.json`, `{"title": "${id}"}`);
      if (kind !== "source") write(`${lang}/embed/${kind}/${id}/index.html`, `<p>embed of ${id}</p>`);
    }
  }
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const records = () => [
  ...full.agreements.map(({ id }) => ({ kind: "agreement", id })),
  ...full.parties.map(({ id }) => ({ kind: "party", id })),
  ...full.sources.map(({ id }) => ({ kind: "source", id })),
];
const read = (path: string): string => readFileSync(join(folder, path), "utf8");
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const stubs = (dataset = full): number => writeStubs({ dataset, words: createAllWords(["en", "uz", "ru"]), folder });
const documentOf = (path: string): Document => new DOMParser().parseFromString(read(`${path}/index.html`), "text/html");
const tagsOf = (page: Document): readonly string[] =>
  [...page.head.querySelectorAll("meta:not([http-equiv]), title, link:not([hreflang])")].map((tag) =>
    [tag.tagName, tag.textContent, ...[...tag.attributes].map(({ name, value }) => `${name}=${value}`)].join(" "),
  );

describe("a former address", () => {
  it("is kept for every former id in every language: two of an agreement, two of a party, one of a source", () => {
    expect(stubs()).toBe(15);
    for (const lang of ["en", "uz", "ru"])
      for (const path of [
        "agreement/rivers-2024",
        "agreement/tostring",
        "party/hills",
        "party/valueof",
        "source/the-post",
      ])
        expect(existsSync(join(folder, lang, path, "index.html")), `${lang}/${path}`).toBe(true);
  });

  it("leads to the record's page at once, also without a script, and by a link in words", () => {
    stubs();
    const page = documentOf(OLD);
    expect(page.querySelector("meta[http-equiv=refresh]")?.getAttribute("content")).toBe(
      "0; url=../three-rivers-treaty/",
    );
    expect(page.querySelectorAll("style")).toHaveLength(0);
    expect(page.documentElement.lang).toBe("ru");
    const link = page.querySelector("main a");
    expect([link?.getAttribute("href"), link?.textContent]).toEqual(["../three-rivers-treaty/", "three-rivers-treaty"]);
    expect(page.body.textContent).toContain("У этой страницы новый адрес:");
  });

  it("takes along what stands behind the address: its one script stops the parser before the refresh is read, and after all tags for previews", () => {
    stubs();
    const head = [...documentOf(OLD).head.children];
    const script = head.at(-2);
    expect(head.filter(({ tagName }) => tagName === "SCRIPT")).toEqual([script]);
    expect(script?.attributes).toHaveLength(0);
    expect(script?.textContent).toBe(
      'stop();location.replace("../three-rivers-treaty/"+location.search+location.hash)',
    );
    expect(head.at(-1)?.getAttribute("http-equiv")).toBe("refresh");
  });

  it("allows nothing but its own script, by its hash, and its icon", () => {
    stubs();
    const [first] = documentOf(OLD).head.children;
    const hash = createHash("sha256").update(documentOf(OLD).querySelector("script")?.textContent ?? "");
    expect(first?.getAttribute("http-equiv")).toBe("Content-Security-Policy");
    expect(first?.getAttribute("content")).toBe(
      `default-src 'none'; script-src 'sha256-${hash.digest("base64")}'; img-src 'self'; base-uri 'none'; form-action 'none'`,
    );
    expect(documentOf(OLD).querySelector("link[rel=icon]")?.getAttribute("href")).toBe("../../../icon.svg");
  });

  it("says to previews what the record's page says: its title, picture, canonical and oEmbed address, and nothing else", () => {
    stubs();
    expect(tagsOf(documentOf(OLD))).toEqual(tagsOf(documentOf(NEW)));
    expect(tagsOf(documentOf(OLD)).length).toBe(10);
    expect(documentOf(OLD).querySelectorAll("[hreflang], [name=stray]")).toHaveLength(0);
  });

  it("answers oEmbed as the record does, and shows the record's embed itself, so that what a host wrote into its address stays", () => {
    stubs();
    expect(read(`${OLD}/oembed.json`)).toBe(read(`${NEW}/oembed.json`));
    expect(read("ru/embed/agreement/rivers-2024/index.html")).toBe("<p>embed of three-rivers-treaty</p>");
    expect(read("ru/embed/party/hills/index.html")).toBe("<p>embed of upland</p>");
    expect(existsSync(join(folder, "ru/embed/source/the-post"))).toBe(false);
  });

  it("keeps hostile text as text", () => {
    write(`${NEW}/index.html`, pageOf(HOSTILE));
    stubs();
    const page = documentOf(OLD);
    expect(page.title.trim()).toBe(HOSTILE.trim().replace(/ {2,}/g, " "));
    expect(page.querySelector("main a")?.textContent).toBe(HOSTILE);
    expect(page.querySelector("meta[property='og:title']")?.getAttribute("content")).toBe(HOSTILE);
    expect(page.querySelectorAll("script")).toHaveLength(1);
    expect(page.querySelector("script")?.textContent).not.toContain("alert");
  });

  it("is none where there are no former ids", () => {
    expect(stubs(small)).toBe(0);
  });
});
