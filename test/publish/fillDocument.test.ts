import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Lang } from "../../src/dataset/types.ts";
import { escapeHtml, fillDocument, type DocumentPlace, type DocumentShell } from "../../src/publish/fillDocument.ts";
import type { CommonData, PageData } from "../../src/pages/pageData.ts";
import type { PagePreview } from "../../src/publish/createPreviews.ts";
import { buildOembed } from "../../src/share/buildOembed.ts";
import type { RenderedPage } from "../../src/publish/renderPage.tsx";

const TEMPLATE = `<!doctype html>
<html lang="en">
  <head>
    <!--head-->
  </head>
  <body>
    <div id="app"><!--body--></div>
    <!--data-->
  </body>
</html>
`;

const PAGE: RenderedPage = {
  path: "ru/about/",
  lang: "ru",
  open: { kind: "about" },
  root: "../../",
  head: { title: "Title", description: "What it says.", name: { text: "Title", mark: "" } },
  body: "<main>body</main>",
  data: { lang: "ru", missing: false, detail: null, common: null },
  commonPath: "assets/page-ru-1.json",
};
const COMMON: CommonData = {
  site: { siteName: "Atlas", languages: ["en", "ru"], report: null },
  dataset: null,
  overview: null,
  baked: null,
  url: "assets/dataset-1.json",
  layoutUrl: "assets/layout-1.json",
};
const SHELL: DocumentShell = {
  template: TEMPLATE,
  sheet: "a{b:c}",
  policy: "default-src 'none'",
  entry: { path: "assets/main-1.js", integrity: "sha384-abc" },
  frameScript: "assets/embed-1.js",
  siteUrl: null,
  loadFailed: (lang: Lang) => ({ text: `failed in ${lang}`, retry: "again" }),
};
const PLACE: DocumentPlace = {
  canonicalPath: "ru/about/",
  languages: new Map([
    ["en", "en/about/"],
    ["ru", "ru/about/"],
  ]),
  defaultLanguage: "en",
};

const fill = (
  page: Partial<RenderedPage> = {},
  shell: Partial<DocumentShell> = {},
  place: Partial<DocumentPlace> = {},
): string => fillDocument({ ...PAGE, ...page }, { ...SHELL, ...shell }, { ...PLACE, ...place });

/** The data block of a document, as the browser cuts it out. */
const dataOf = (html: string): string =>
  /<script type="application\/json" id="accord-data">(.*?)<\/script>/s.exec(html)?.[1] ?? "";

describe("the document of a page", () => {
  it("is the project's own, with language, way back, head, body and data filled in", () => {
    const html = fill();
    expect(html).toContain('<html lang="ru" data-root="../../" data-common="assets/page-ru-1.json">');
    expect(fill({ commonPath: null })).toContain('<html lang="ru" data-root="../../">');
    expect(html).toContain('<div id="app"><main>body</main></div>');
    expect(html).toContain("<title>Title</title>");
    expect(html).toContain('<meta name="description" content="What it says.">');
    expect(html).toContain('<link rel="icon" href="../../icon.svg" type="image/svg+xml">');
    expect(html).toContain('<script type="module" src="../../assets/main-1.js" integrity="sha384-abc"></script>');
    expect(html).toContain('<p class="loadfail" role="status">failed in ru <a href="">again</a></p>');
    expect(html).not.toContain("<!--");
  });

  it("begins its head with the policy, before anything that could load", () => {
    expect(fill()).toMatch(/<head>\s*<meta http-equiv="Content-Security-Policy" content="default-src 'none'">/);
    expect(fill({}, { policy: null })).not.toContain("Content-Security-Policy");
  });

  it("asks for the entry without integrity where there is none", () => {
    expect(fill({}, { entry: { path: "src/main.tsx", integrity: null } })).toContain(
      '<script type="module" src="../../src/main.tsx"></script>',
    );
  });

  it("leaves marks in the content alone", () => {
    const html = fill({
      body: "<p>&lt;!--data--&gt;<!--head--></p>",
      head: { ...PAGE.head, title: "<!--body-->", description: "$& $1 $`" },
    });
    expect(html).toContain("<p>&lt;!--data--&gt;<!--head--></p>");
    expect(html).toContain("<title>&lt;!--body--&gt;</title>");
    expect(html).toContain('content="$&amp; $1 $`"');
  });

  it("inlines the sheet byte for byte, or its hash would not be the policy's", () => {
    const sheet = '@media print {\n  a::after {\n    content: "  \n  ";\n  }\n}\n\n  b { c: d }';
    expect(fill({}, { sheet })).toContain(`<style>${sheet}</style>`);
  });
});

describe("canonical and language links", () => {
  const links = (html: string): readonly string[] => html.match(/<link rel="(?:canonical|alternate)"[^>]*>/g) ?? [];

  it("are left out without a public address", () => {
    expect(links(fill())).toEqual([]);
    expect(fill()).not.toContain("robots");
  });

  it("I8 name the page, its languages and the default one at the public address", () => {
    expect(links(fill({}, { siteUrl: "https://example.org/a/" }))).toEqual([
      '<link rel="canonical" href="https://example.org/a/ru/about/">',
      '<link rel="alternate" hreflang="en" href="https://example.org/a/en/about/">',
      '<link rel="alternate" hreflang="ru" href="https://example.org/a/ru/about/">',
      '<link rel="alternate" hreflang="x-default" href="https://example.org/a/en/about/">',
    ]);
  });

  it("are left out of the not-found page, which asks not to be listed", () => {
    const html = fill({}, { siteUrl: "https://example.org/a/" }, { canonicalPath: null });
    expect(links(html)).toEqual([]);
    expect(html).toContain('<meta name="robots" content="noindex">');
  });

  it("name no default where it is not built", () => {
    expect(links(fill({}, { siteUrl: "https://example.org/" }, { defaultLanguage: "uz" })).join()).not.toContain(
      "x-default",
    );
  });
});

describe("what readers of links are told", () => {
  const PREVIEW: PagePreview = {
    title: "Title of its own · Atlas",
    description: "What it says, in 50 to 200 characters.",
    tags: [
      { key: "property", name: "og:title", content: '"><script>x' },
      { key: "name", name: "twitter:card", content: "summary" },
    ],
    jsonLd: [{ "@context": "https://schema.org", "@type": "CreativeWork", name: "</script><!--" }],
    oembed: null,
  };
  const told = fill({}, { siteUrl: "https://example.org/a/" }, { preview: PREVIEW });

  it("takes the place of the page's own title and description", () => {
    expect(told).toContain("<title>Title of its own · Atlas</title>");
    expect(told).toContain('<meta name="description" content="What it says, in 50 to 200 characters.">');
    expect(told).toContain(
      '<meta property="og:title" content="&quot;&gt;&lt;script&gt;x"><meta name="twitter:card" content="summary">',
    );
  });

  it("stands before the sheet, and structured data after it, so that neither waits for what it does not need", () => {
    const order = [
      "og:title",
      "theme-color",
      "site.webmanifest",
      "<style>",
      '<script type="module"',
      "ld+json",
      "</head>",
    ];
    const places = order.map((part) => told.indexOf(part));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    expect(told).toContain('"name":"\\u003c/script\\u003e\\u003c!--"}</script>');
  });

  it("names an oEmbed answer only where there is one", () => {
    expect(told).not.toContain("oembed");
    const oembed = buildOembed({
      title: "Title",
      siteName: "Atlas",
      siteUrl: "https://example.org/a/",
      pageUrl: "https://example.org/a/ru/about/",
      embedUrl: "https://example.org/a/ru/embed/",
      heightPx: 400,
      authors: [],
      picture: null,
    });
    expect(fill({}, { siteUrl: "https://example.org/a/" }, { preview: { ...PREVIEW, oembed } })).toContain(
      '<link rel="alternate" type="application/json+oembed" href="https://example.org/a/ru/about/oembed.json">',
    );
  });
});

describe("the data of a page", () => {
  const dataWith = (siteName: string): PageData => ({
    ...PAGE.data,
    common: { ...COMMON, site: { ...COMMON.site, siteName } },
  });
  const withName = (siteName: string): string => fill({ data: dataWith(siteName) });

  it.each([
    "</script>",
    "</SCRIPT ><script>alert(1)</script>",
    "<!--<script>",
    "-->",
    "]]>",
    "&lt;",
    "\u2028\u2029",
    "\\u003c",
  ])("holds %j so that nothing in it can end its element, and gives it back", (name) => {
    const data = dataOf(withName(name));
    expect(data).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(data)).toMatchObject({ common: { site: { siteName: name } } });
  });

  it("is the same after any text has gone through it", () => {
    const texts = fc.oneof(
      fc.string({ unit: "binary", maxLength: 40 }),
      fc
        .array(fc.constantFrom("<", ">", "/", "script", "!--", "&", "\u2028", "\\", '"', "\n  ", "$&"), {
          maxLength: 12,
        })
        .map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const data = dataOf(withName(text));
        expect(data).not.toMatch(/[<>&\u2028\u2029]/);
        expect(JSON.parse(data)).toEqual(dataWith(text));
      }),
      { seed: 20231005, numRuns: 2000 },
    );
  });
});

it("text in an attribute or element is text", () => {
  expect(escapeHtml(`<a href="x" title='y'>&amp;</a>`)).toBe(
    "&lt;a href=&quot;x&quot; title='y'&gt;&amp;amp;&lt;/a&gt;",
  );
  expect(fill({ head: { ...PAGE.head, title: "</title><script>x", description: '"><img src=x>' } })).not.toMatch(
    /<script>x|<img/,
  );
});

it("the not-found page alone runs the script of frames, before its own", () => {
  const html = fill({ data: { lang: "ru", missing: true, detail: null, common: null } });
  const [first, second] = [...html.matchAll(/<script [^>]*src="([^"]*)"/g)].map(([, src]) => src);
  expect([first, second]).toEqual(["../../assets/embed-1.js", "../../assets/main-1.js"]);
  expect(fill()).not.toContain("embed-1.js");
});
