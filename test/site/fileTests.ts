import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { LANGS } from "../../src/dataset/vocabulary.ts";
import { listPages } from "../../src/address/listPages.ts";
import { formatPath } from "../../src/address/formatAddress.ts";
import type { Dataset } from "../../src/dataset/types.ts";
import { ROOT } from "../../scripts/rules/readHouse.mjs";
import { readText, type BuiltSite } from "./builtSites.ts";

const KB = 1024;
const brotli = (site: BuiltSite, file: string): number => brotliCompressSync(readFileSync(join(site.dir, file))).length;

/** Schema parts that a reference inside the schema names. */
function resolve(schema: unknown, reference: string): unknown {
  return reference
    .replace(/^#\/?/, "")
    .split("/")
    .filter((part) => part !== "")
    .reduce<unknown>((at, part) => (typeof at === "object" && at !== null ? Reflect.get(at, part) : undefined), schema);
}

function references(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const own = Reflect.get(value, "$ref");
  return [...(typeof own === "string" ? [own] : []), ...Object.values(value).flatMap(references)];
}

/** Which files there are, what the downloads hold, and how large everything is. */
export function testFiles(site: () => BuiltSite, dataset: () => Dataset): void {
  describe("files", () => {
    test("are one page for every record and language, and the promised downloads", () => {
      const promised = [
        ...listPages(dataset(), LANGS).map((place) => `${formatPath(place)}index.html`),
        "index.html",
        "404.html",
      ];
      expect(site().pages.map(({ file }) => file)).toEqual(promised.toSorted());
      for (const file of ["data/dataset.json", "schema/dataset.schema.json", "icon.svg"])
        expect(site().files).toContain(file);
    });

    test("dataset.json is the dataset that the editors keep", () => {
      const settings: unknown = JSON.parse(readFileSync(join(ROOT, "data/site.json"), "utf8"));
      const name = String(Reflect.get(Object(settings), "dataset"));
      const kept: unknown = JSON.parse(readFileSync(join(ROOT, "data", name), "utf8"));
      expect(JSON.parse(readText(site(), "data/dataset.json"))).toEqual(kept);
    });

    test("the schema is a JSON Schema whose references all lead somewhere and that knows every field in use", () => {
      const schema: unknown = JSON.parse(readText(site(), "schema/dataset.schema.json"));
      expect(schema).toMatchObject({ $schema: expect.stringContaining("json-schema.org"), type: "object" });
      for (const reference of references(schema)) expect(resolve(schema, reference), reference).toBeTypeOf("object");
      const properties = Object.keys(Object(resolve(schema, "#/properties")));
      for (const field of Object.keys(dataset())) expect(properties).toContain(field);
    });

    test("hold nothing of the machine that built them: no path, no map, no hidden file", () => {
      for (const file of site().files) {
        expect(file).not.toMatch(/(?:^|\/)\.|\.map$|~$/);
        if (!/\.(?:html|js|json|css|svg|txt|xml)$/.test(file)) continue;
        const text = readText(site(), file);
        expect(text.includes(ROOT.replace(/\/$/, "")), file).toBe(false);
        if (homedir().length > 1) expect(text.includes(`${homedir()}/`), file).toBe(false);
        expect(text, file).not.toMatch(/sourceMappingURL|node_modules\//);
      }
    });

    test("say in their first line that they run at once, where they take the page over", () => {
      const hinted = site().files.filter(
        (file) => file.endsWith(".js") && readText(site(), file).startsWith("//# allFunctionsCalledOnLoad\n"),
      );
      expect(hinted.map((file) => file.replace(/-[\w-]{8}\.js$/, ""))).toEqual([
        "assets/common",
        "assets/startExplorer",
      ]);
    });

    test("are as small as promised: 14 KB to read, 80 KB when idle, 125 KB for the canvas, 225 KB in all", () => {
      const weighed = site().files.filter((file) =>
        /^(?:assets\/.*\.(?:js|css)|\w\w\/(?:embed\/)?index\.html)$/.test(file),
      );
      const sizes = new Map(weighed.map((file) => [file, brotli(site(), file)]));
      const sum = (pattern: RegExp): number =>
        [...sizes].filter(([file]) => pattern.test(file)).reduce((total, [, bytes]) => total + bytes, 0);
      const starts = LANGS.map((lang) => [lang, sizes.get(`${lang}/index.html`) ?? Number.NaN] as const);
      const idle = sum(/assets\/(?:main|startExplorer|en|live)-/);
      const canvas = sum(/assets\/createGraph-/);
      // Pages ask for no script of embeds, nor embeds for any of pages.
      const scripts = sum(/assets\/(?!embed-).*\.(?:js|css)$/) - sum(/assets\/(?:uz|ru)-/);
      const embedded = LANGS.map(
        (lang) =>
          (sizes.get(`${lang}/embed/index.html`) ?? Number.NaN) +
          sum(new RegExp(`assets/embed-(?:[0-9a-f]+|explorer-.*|(?:data|filter)-${lang}-.*)\\.js$`)),
      );
      // The figures are printed, since a margin that shrinks is worth seeing before it is gone.
      process.stdout.write(
        `brotli bytes: ${starts.map(([lang, bytes]) => `${lang} start ${bytes}`).join(", ")}; idle ${idle}; canvas ${canvas}; all scripts ${scripts}; embed with everything ${embedded.join(", ")}\n`,
      );
      for (const [lang, bytes] of starts) expect(bytes, lang).toBeLessThanOrEqual(14 * KB);
      expect(idle).toBeLessThanOrEqual(80 * KB);
      expect(canvas).toBeLessThanOrEqual(125 * KB);
      expect(scripts + Math.max(...starts.map(([, bytes]) => bytes))).toBeLessThanOrEqual(225 * KB);
      for (const bytes of embedded) {
        expect(bytes).toBeGreaterThan(125 * KB);
        expect(bytes).toBeLessThanOrEqual(225 * KB);
      }
      expect(sum(/assets\/embed-[0-9a-f]+\.js$/)).toBeLessThanOrEqual(10 * KB);
    }, 30_000);
  });
}
