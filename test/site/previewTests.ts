import { describe, expect, test } from "vitest";
import { formatBreach, formatPreview } from "../../src/publish/formatPreview.ts";
import { judgePreview } from "../../src/publish/judgePreview.ts";
import { openBuiltSite } from "../../src/publish/openBuiltSite.ts";
import { headText, readHead } from "../../src/publish/readHead.ts";
import type { ServedSite } from "./serveBuilt.ts";

/** `npm run data -- preview` on every page. */
export function testPreviews(site: () => ServedSite): void {
  describe("the preview command", () => {
    test("finds no broken limit on any page, redirects and embeds included", () => {
      const built = openBuiltSite(site().dir);
      expect(built?.siteUrl).toBe(site().url);
      const paths = built?.paths ?? [];
      expect(paths.length).toBeGreaterThan(3 * site().dataset.agreements.length);
      const broken = paths.flatMap((path) => {
        const page = built?.read(path) ?? null;
        if (page === null) return [`${path} cannot be read`];
        expect(formatPreview(page).join("\n"), path).not.toMatch(/\b(?:undefined|null|NaN)\b/);
        return judgePreview(page).map((breach) => `${path}: ${formatBreach(breach)}`);
      });
      expect(broken).toEqual([]);
    });

    test("meets no tag that names another origin than the site's own", () => {
      const foreign = [...site().html].flatMap(([file, text]) =>
        readHead(text)
          .tags.filter(({ name }) => /^(?:og:(?:url|image)|twitter:image|link .*)$/.test(name))
          .filter(({ content }) => /^(?:[a-z]+:)?\/\//i.test(content) && !content.startsWith(site().url))
          .map(({ name, content }) => `${file} ${name} ${content}`),
      );
      expect(foreign).toEqual([]);
    });

    test("meets the same address as canonical and in og:url", () => {
      const heads = [...site().html].map(([file, text]) => ({ file, head: readHead(text) }));
      const unlike = heads.filter(({ head }) => {
        const url = headText(head, "og:url");
        return url !== null && url !== headText(head, "link canonical");
      });
      expect(unlike.map(({ file }) => file)).toEqual([]);
    });
  });
}
