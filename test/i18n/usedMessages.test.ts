import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { en } from "../../src/i18n/catalogs/en.ts";

const SOURCE = new URL("../../src/", import.meta.url);

/** All code outside the catalogues. */
const code = readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
  .filter((path) => /\.tsx?$/.test(path) && !path.startsWith("i18n/catalogs/") && !path.startsWith("i18n/compiled"))
  .map((path) => readFileSync(new URL(path, SOURCE), "utf8"))
  .join("\n");

/** Ids that code puts together: a template's fixed parts around one word that code names elsewhere. */
const templates = [...code.matchAll(/`([\w.]+\.)\$\{[^`]*?\}([\w.]*)`/g)].map(([, start = "", end = ""]) => ({
  start,
  end,
}));
const isNamed = (word: string): boolean =>
  code.includes(`"${word}"`) || new RegExp(`[{,?]\\s*${word}:`).test(code) || new RegExp(`\\b${word}: `).test(code);

it("every message is used somewhere", () => {
  const unused = Object.keys(en).filter(
    (id) =>
      !code.includes(`"${id}"`) &&
      !templates.some(
        ({ start, end }) =>
          id.startsWith(start) &&
          id.endsWith(end) &&
          id.length > start.length + end.length &&
          isNamed(id.slice(start.length, id.length - end.length)),
      ),
  );
  expect(unused).toEqual([]);
});
