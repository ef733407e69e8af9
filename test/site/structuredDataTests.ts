import Validator from "@adobe/structured-data-validator";
import { describe, expect, test } from "vitest";
import { isRecord, listAt, textAt, type LooseRecord } from "../../src/dataset/isRecord.ts";
import { pathBelow } from "../../src/publish/judgePreview.ts";
import { schemaOrgVocabulary } from "./schemaOrgVocabulary.ts";
import type { ServedSite } from "./serveBuilt.ts";

const BLOCK = /<script type="application\/ld\+json">([^]*?)<\/script>/g;

/** The blocks of a page, parsed. */
function blocksOf(html: string): readonly LooseRecord[] {
  return [...html.matchAll(BLOCK)].map(([, text = ""]) => {
    const value: unknown = JSON.parse(text);
    if (!isRecord(value)) throw new Error(`a block holds no object: ${text.slice(0, 80)}`);
    return value;
  });
}

/** Every object inside a value, the value first. */
function objectsIn(value: unknown): readonly LooseRecord[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  return isRecord(value) ? [value, ...Object.values(value).flatMap(objectsIn)] : [];
}

/** Lists what `key` holds, whether one or many. */
const many = (record: LooseRecord, key: string): readonly unknown[] =>
  Array.isArray(record[key]) ? listAt(record, key) : record[key] === undefined ? [] : [record[key]];

/** Pages by path that are meant to be found: with structured data. */
const described = ({ html }: ServedSite): readonly (readonly [string, readonly LooseRecord[]])[] =>
  [...html].map(([file, text]) => [file, blocksOf(text)] as const).filter(([, blocks]) => blocks.length > 0);

/** What search engines are told of every page. */
export function testStructuredData(site: () => ServedSite): void {
  describe("structured data", () => {
    test("stands on every page of a record, in blocks that nothing in them can end", () => {
      const pages = new Map(described(site()));
      for (const [file, text] of site().html) {
        if (
          /^\w\w\/(?:(?:agreement|party|source)\/[^/]+\/)?index\.html$/.test(file) &&
          !text.includes('http-equiv="refresh"')
        )
          expect(pages.get(file)?.length ?? 0, file).toBeGreaterThan(0);
        for (const [, block = ""] of text.matchAll(BLOCK)) expect(block, file).not.toMatch(/[<>\u2028\u2029]/);
      }
    });

    test("names only types and properties of schema.org, and all that each type needs", async () => {
      const validator = new Validator(schemaOrgVocabulary());
      const planted = { "@type": "Agreement" };
      expect(await validator.validate({ jsonld: { Agreement: [planted] } })).toHaveLength(1);
      for (const [file, blocks] of described(site())) {
        const jsonld = Object.fromEntries(blocks.map((block, at) => [`${String(block["@type"])} ${at}`, [block]]));
        const issues = await validator.validate({ jsonld });
        expect(
          issues.map(({ severity, rootType, issueMessage }) => `${severity} ${rootType ?? ""}: ${issueMessage}`),
          file,
        ).toEqual([]);
      }
    });

    test("has absolute ids below the site, defines each once a page, and refers to none that it does not define", () => {
      for (const [file, blocks] of described(site())) {
        const all = blocks.flatMap(objectsIn).filter((one) => textAt(one, "@id") !== undefined);
        const isReference = (one: LooseRecord): boolean => Object.keys(one).length === 1;
        const defined = all.filter((one) => !isReference(one)).map((one) => textAt(one, "@id") ?? "");
        expect(defined.length, file).toBe(new Set(defined).size);
        for (const id of all.map((one) => textAt(one, "@id") ?? ""))
          expect(pathBelow(site().url, id), `${file} ${id}`).not.toBeNull();
        for (const id of all.filter(isReference).map((one) => textAt(one, "@id") ?? "")) {
          const page = `${pathBelow(site().url, id) ?? ""}`;
          const target = page === "" || page.endsWith("/") ? `${page}index.html` : page;
          expect(defined.includes(id) || site().files.includes(target), `${file} refers to ${id}`).toBe(true);
        }
      }
    });

    test("describes the dataset as Google asks: 50 to 5,000 characters, a licence, a creator, files that exist", () => {
      const datasets = described(site()).flatMap(([file, blocks]) =>
        blocks
          .flatMap(objectsIn)
          .flatMap((one) =>
            one["@type"] === "Dataset" && textAt(one, "description") !== undefined ? [{ file, one }] : [],
          ),
      );
      expect(datasets.length).toBeGreaterThanOrEqual(3);
      for (const { file, one } of datasets) {
        expect(textAt(one, "name") ?? "", file).not.toBe("");
        const { length } = [...(textAt(one, "description") ?? "")];
        expect(length, file).toBeGreaterThanOrEqual(50);
        expect(length, file).toBeLessThanOrEqual(5000);
        for (const field of ["license", "creator", "distribution"])
          expect(many(one, field).length, `${file} ${field}`).toBeGreaterThan(0);
        for (const download of many(one, "distribution").flatMap(objectsIn)) {
          const address = textAt(download, "contentUrl");
          if (address !== undefined) expect(site().files, file).toContain(pathBelow(site().url, address));
          expect(address, file).toBeDefined();
        }
      }
    });
  });
}
