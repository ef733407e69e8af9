import { describe, expect, test } from "vitest";
import { en } from "../../src/i18n/catalogs/en.ts";
import { isSheet, type BuiltSite } from "./builtSites.ts";
import { findHtmlFaults } from "./findHtmlFaults.ts";

const SVG_TAGS = new Set(["svg", "g", "a", "path", "text", "title", "desc", "tspan"]);

/** The form of every page: valid HTML, data that parses, drawings of few harmless elements. */
export function testMarkup(name: string, site: () => BuiltSite): void {
  describe(`${name}: the markup of every page`, () => {
    test("is valid HTML", () => {
      const faults = new Map<string, string>();
      // A made dataset differs in names alone: one language of it is enough.
      for (const { file, html } of site().pages.filter((page) => name === "plain" || page.file.startsWith("en/")))
        for (const { rule, fault } of findHtmlFaults(file, html)) if (!faults.has(rule)) faults.set(rule, fault);
      expect(Object.fromEntries(faults)).toEqual({});
    });

    test("uses every id once, and refers only to ids that are there", () => {
      for (const { file, document } of site().pages) {
        const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
        expect(ids.length, file).toBe(new Set(ids).size);
        for (const attribute of ["aria-labelledby", "aria-describedby", "aria-controls", "for"]) {
          const wanted = [...document.querySelectorAll(`[${attribute}]`)].flatMap((element) =>
            (element.getAttribute(attribute) ?? "").split(" "),
          );
          expect(
            wanted.filter((id) => !ids.includes(id)),
            `${file} ${attribute}`,
          ).toEqual([]);
        }
      }
    });

    test("has one h1, no heading that skips a level, one main, and the way past the diagram", () => {
      for (const { file, document } of site().pages) {
        expect(document.querySelectorAll("h1"), file).toHaveLength(1);
        expect(document.querySelectorAll("main"), file).toHaveLength(1);
        const levels = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map(({ localName }) =>
          Number(localName.slice(1)),
        );
        levels.forEach((level, at) =>
          expect(level - (levels[at - 1] ?? 0), `${file}, heading ${at + 1}`).toBeLessThanOrEqual(1),
        );
        expect(document.querySelector("#app a[href]")?.getAttribute("href"), file).toBe("#list");
      }
    });

    test("carries data that parses back and cannot end its element", () => {
      for (const { file, document, html } of site().pages.filter((one) => !isSheet(one))) {
        const text = document.querySelector("script[type='application/json']#accord-data")?.textContent ?? "";
        const data: unknown = JSON.parse(text);
        expect(data, file).toMatchObject({ lang: document.documentElement.lang, missing: file === "404.html" });
        expect(text, file).not.toMatch(/[<>\u2028\u2029]/);
        expect(html.match(/<script/g), file).toHaveLength(document.querySelectorAll("script").length);
      }
    });

    test("draws with a few harmless elements, and links only to pages of the site", () => {
      for (const { file, document } of site().pages) {
        for (const element of document.querySelectorAll("svg, svg *")) {
          expect(SVG_TAGS, `${file} ${element.localName}`).toContain(element.localName);
          for (const attribute of element.getAttributeNames()) expect(attribute, file).not.toMatch(/^on|^style$|xlink/);
          const href = element.getAttribute("href");
          if (href !== null) expect(href, file).toMatch(/^(?:\.{1,2}\/|\/)/);
        }
      }
    });

    test("shows words, never the id of a message or a value of the machine", () => {
      const ids = Object.keys(en);
      for (const { file, document } of site().pages) {
        const texts = [...document.querySelectorAll("#app *")]
          .flatMap((element) => [...element.childNodes])
          .filter((node) => node.nodeType === node.TEXT_NODE)
          .map((node) => node.nodeValue ?? "");
        const bad = texts.filter((text) => /\bundefined\b|\bNaN\b|\[object|Invalid Date/.test(text));
        expect(bad, file).toEqual([]);
        expect(
          texts.filter((text) => ids.some((id) => text.includes(id))),
          file,
        ).toEqual([]);
        // A made name may hold braces; a message that was not filled in would too.
        if (name !== "hostile")
          expect(
            texts.filter((text) => /[{}]/.test(text)),
            file,
          ).toEqual([]);
      }
    });
  });
}
