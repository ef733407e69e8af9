// @vitest-environment jsdom
import { cleanup, render } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { renderToString } from "react-dom/server";
import type { Dataset } from "../../src/dataset/types.ts";
import { Page } from "../../src/pages/Page.tsx";
import type { PageModel } from "../../src/pages/types.ts";
import { full } from "../fixtures/knownDatasets.ts";
import { pageModel } from "../fixtures/pageModel.ts";
import { showMarkup } from "../fixtures/showMarkup.ts";
import { openAt } from "../fixtures/views.ts";

afterEach(cleanup);

/** Names that become markup, script or templates where text is put together carelessly. */
const PAYLOADS = [
  "<script>alert(1)</script>",
  "</script><script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  '"><img src=x onerror=alert(1)>',
  "'><svg onload=alert(1)>",
  "--><svg/onload=alert(1)><!--",
  "<!--<script>",
  "</title><body onload=alert(1)>",
  "</style><style>*{display:none}</style>",
  "<iframe srcdoc='<script>alert(1)</script>'>",
  "<a href='javascript:alert(1)'>x</a>",
  "javascript:alert(1)",
  "<math><mi xlink:href=javascript:alert(1)>",
  "<details open ontoggle=alert(1)>",
  "<form action=//evil.example><input name=q>",
  "&lt;b&gt;bold&lt;/b&gt;",
  "&#x3C;script&#x3E;",
  "{{constructor.constructor('alert(1)')()}}",
  "${alert(1)}{n, plural, other {#}}",
  "]]><x:script xmlns:x='http://www.w3.org/1999/xhtml'/>",
] as const;

/** Fields that hold ids, closed words, dates and addresses: the check keeps those harmless. */
const KEPT = new Set(
  "$schema format language id source kind type basis country role status presence sha256 seen url published retrieved updated party parent side event group represents person speaker onBehalfOf date end start signed inForce ended from until confidence currency".split(
    " ",
  ),
);
const KEPT_LISTS = new Set(
  "fields sectors supersedes amends partOf formerIds mentions unreviewedTranslations ids".split(" "),
);

/** The full fixture with one text in the place of every free text. */
function saying(text: string): Dataset {
  const change = (value: unknown, name: string): unknown => {
    if (typeof value === "string") return KEPT.has(name) ? value : text;
    if (Array.isArray(value)) return KEPT_LISTS.has(name) ? value : value.map((item) => change(item, name));
    if (typeof value !== "object" || value === null || KEPT_LISTS.has(name)) return value;
    return Object.fromEntries(Object.entries(value).map(([field, own]) => [field, change(own, field)]));
  };
  return change(full, "") as Dataset;
}

const VIEWS = [
  { open: openAt("") },
  { open: openAt("about/"), lang: "ru" },
  { open: openAt("agreement/three-rivers-treaty/"), lang: "uz" },
  { open: openAt("agreement/old-rivers-treaty/") },
  { open: openAt("party/envoy/") },
  { open: openAt("party/upland/"), lang: "ru" },
  { open: openAt("source/river-post/") },
  { open: openAt("party/nobody/"), view: "table" },
] as const;

const modelsOf = (text: string): readonly PageModel[] =>
  VIEWS.map((view) => ({
    ...pageModel(saying(text), view),
    site: { siteName: text, languages: ["en"], report: null },
  }));

/** Kinds of elements and attributes on the page. */
function kindsOf(root: Element): { readonly elements: ReadonlySet<string>; readonly attributes: ReadonlySet<string> } {
  const elements = [...root.querySelectorAll("*")];
  return {
    elements: new Set(elements.map(({ localName }) => localName)),
    attributes: new Set(elements.flatMap(({ attributes }) => [...attributes].map(({ name }) => name))),
  };
}

/** The same pages with a harmless name: what elements and attributes there are at all. */
const harmless = modelsOf("Harmless name").map((model) => {
  const { container } = render(<Page model={model} />);
  const kinds = kindsOf(container);
  cleanup();
  return kinds;
});

function expectText(root: Element, payload: string, position: number): void {
  const { elements, attributes } = kindsOf(root);
  expect([...elements].filter((name) => harmless[position]?.elements.has(name) !== true)).toEqual([]);
  expect([...attributes].filter((name) => harmless[position]?.attributes.has(name) !== true)).toEqual([]);
  for (const link of root.querySelectorAll("[href], [action]"))
    expect(link.getAttribute("href") ?? link.getAttribute("action")).toMatch(/^(?:\.\.?\/|#|https:\/\/example\.org\/)/);
  expect(root.textContent).toContain(payload);
}

/** Views that are also mounted: the live page is made of the same parts. */
const LIVE: readonly number[] = [2, 7];

it.each(PAYLOADS)("a hostile name stays text, prerendered and live: %s", (payload) => {
  for (const [position, model] of modelsOf(payload).entries()) {
    showMarkup(renderToString(<Page model={model} />));
    expectText(document.body, payload, position);
    if (!LIVE.includes(position)) continue;
    const { container } = render(<Page model={model} />);
    expectText(container, payload, position);
    cleanup();
  }
});
