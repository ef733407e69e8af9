import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { virtual } from "@guidepup/virtual-screen-reader";
import type { Page } from "@playwright/test";
import { ROOT } from "../../scripts/rules/readHouse.mjs";
import { formatEmbedPath } from "../../src/address/formatEmbedPath.ts";
import type { Lang } from "../../src/dataset/types.ts";
import { LANGS } from "../../src/dataset/vocabulary.ts";
import { dataset, first, wordsOf } from "./atlas.ts";
import { openWithCanvas } from "./explorer.ts";
import { expect, takenOver, test } from "./fixtures.ts";

const FOLDER = join(ROOT, "test/fixtures/transcripts");
const SCRIPT = "virtual-screen-reader.js";
/** The package names its form for Node alone; the one for a page lies beside it. */
const LIBRARY = join(
  createRequire(import.meta.url).resolve("@guidepup/virtual-screen-reader"),
  "../../esm/index.browser.js",
);
/** More phrases than any page here has: whoever never comes to the end is stuck. */
const PHRASES_MAX = 3000;
const agreement = first(dataset.agreements);
/** The one language in which embeds are read too. */
const EMBED_LANG: Lang = "en";

/** Walks from the first word of a page to the last and gives what is said on the way. */
async function readAloud(page: Page): Promise<readonly string[]> {
  await page.route(`**/${SCRIPT}`, (route) => route.fulfill({ contentType: "text/javascript", path: LIBRARY }));
  const said = await page.evaluate(
    async ({ script, most }) => {
      const module: unknown = await import(`/${script}`);
      const reader = Reflect.get(Object(module), "virtual") as typeof virtual;
      await reader.start({ container: document.body });
      for (let step = 0; step < most && (await reader.lastSpokenPhrase()) !== "end of document"; step++)
        await reader.next();
      const log = await reader.spokenPhraseLog();
      await reader.stop();
      return log;
    },
    { script: SCRIPT, most: PHRASES_MAX },
  );
  expect(said.at(-1)).toBe("end of document");
  return said;
}

/** Compares what is said with what was said when it was last read by a person; `UPDATE_TRANSCRIPTS` writes it anew. */
function expectStored(name: string, said: readonly string[]): void {
  const file = join(FOLDER, `${name}.txt`);
  if (process.env["UPDATE_TRANSCRIPTS"] !== undefined) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(file, `${said.join("\n")}\n`);
  }
  const stored = existsSync(file) ? readFileSync(file, "utf8").trimEnd().split("\n") : [];
  expect(
    said,
    `${name}.txt: where the change is meant, read it and run UPDATE_TRANSCRIPTS=1 npx playwright test transcripts`,
  ).toEqual(stored);
}

for (const lang of LANGS) {
  test(`K11 ${lang}: start page and an agreement are spoken as stored`, async ({ page }) => {
    await openWithCanvas(page, `${lang}/`, lang);
    expectStored(`${lang}-start`, await readAloud(page));
    await openWithCanvas(page, `${lang}/agreement/${agreement.id}/`, lang);
    expectStored(`${lang}-agreement`, await readAloud(page));
  });
}

test("K11 embeds that have come alive are spoken as stored", async ({ page }) => {
  const cards = page.getByRole("application").or(page.getByRole("group")).getByRole("button");
  for (const [state, open] of Object.entries({
    "embed-start": { kind: "start" },
    "embed-agreement": { kind: "agreement", id: agreement.id },
  } as const)) {
    await page.goto(formatEmbedPath({ lang: EMBED_LANG, open }) ?? "");
    await page.getByText(wordsOf(EMBED_LANG).t("embed.asList")).click();
    await takenOver(page);
    await expect(cards.first()).toBeAttached();
    expectStored(`${EMBED_LANG}-${state}`, await readAloud(page));
  }
});
