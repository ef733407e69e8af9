import { expect, test } from "vitest";
import { findHtmlFaults } from "./findHtmlFaults.ts";
import type { ServedSite } from "./serveBuilt.ts";

/** Bodies of whole pages are checked where the site has no address; heads differ with one. */
const withoutBody = (html: string): string => html.replace(/<body[^>]*>[^]*<\/body>/, "<body></body>");
const isLight = (file: string, html: string): boolean =>
  file.includes("/embed/") || html.includes('http-equiv="refresh"');

/** The HTML of a site that knows its address: the head of every page, embeds and redirects whole. */
export function testValidity(site: () => ServedSite): void {
  test("html-validate finds no fault in the head of a page, in an embed or in a redirect", () => {
    const faults = new Map<string, string>();
    for (const [file, html] of site().html)
      for (const { rule, fault } of findHtmlFaults(file, isLight(file, html) ? html : withoutBody(html)))
        faults.set(rule, faults.get(rule) ?? fault);
    expect(Object.fromEntries(faults)).toEqual({});
  });
}
