import { describe, expect, test } from "vitest";
import { ROOT } from "../../scripts/rules/readHouse.mjs";
import { LANGS } from "../../src/dataset/vocabulary.ts";
import { accessText } from "../../src/i18n/accessText.ts";
import { promiseIds } from "../../src/i18n/promiseIds.ts";
import { createAllWords } from "../../src/publish/createAllWords.ts";
import { readAccessRecord } from "../../src/publish/readAccessRecord.ts";
import { isSheet, readText, type BuiltSite } from "./builtSites.ts";

const words = createAllWords(LANGS);
const record = readAccessRecord(ROOT);

/** The accessibility sheet says what the record says, promise by promise, and nobody loads its words but its readers. */
export function testAccess(site: () => BuiltSite): void {
  describe("the accessibility sheet", () => {
    test.each(LANGS)("%s: tells of every promise what the recorded tests found, and of no other", (lang) => {
      const page = site().pages.find(({ file }) => file === `${lang}/about/accessibility/index.html`);
      const items = [...(page?.document.querySelectorAll("main section li") ?? [])].map((item) => item.textContent);
      for (const id of promiseIds) {
        const found = record?.checks.get(id);
        const number = (value: number): string => words.get(lang)?.number(value) ?? "";
        const result =
          found === undefined
            ? accessText(lang, "unchecked")
            : found.failed === 0
              ? accessText(lang, "passed", { passed: number(found.passed) })
              : accessText(lang, "failed", {
                  failed: number(found.failed),
                  tests: number(found.passed + found.failed),
                });
        expect(items).toContain(`${accessText(lang, id)}${id} · ${result}`);
      }
      const run = record === null ? accessText(lang, "run.none") : record.version;
      expect(page?.document.querySelector("main")?.textContent).toContain(run);
    });

    test("links to what is read aloud, as texts that say in which encoding they are", () => {
      const spoken = site().files.filter((file) => file.startsWith("accessibility/"));
      for (const { file, document } of site().pages.filter(isSheet)) {
        const linked = [...document.querySelectorAll("main a[href$='.txt']")].map((link) =>
          (link.getAttribute("href") ?? "").replace(/^(?:\.\.\/)+/, ""),
        );
        expect(linked.toSorted(), file).toEqual(spoken);
      }
      for (const file of spoken) expect(readText(site(), file).startsWith("\uFEFF"), file).toBe(true);
    });

    test("runs no script, and no script holds its words", () => {
      const sheets = site().pages.filter(isSheet);
      expect(sheets).toHaveLength(LANGS.length);
      for (const { file, document } of sheets) expect(document.querySelectorAll("script"), file).toHaveLength(0);
      for (const file of site().files.filter((one) => one.endsWith(".js")))
        for (const lang of LANGS) expect(readText(site(), file).includes(accessText(lang, "K4")), file).toBe(false);
    });
  });
}
