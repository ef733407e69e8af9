import { readFileSync } from "node:fs";
import { join } from "node:path";
import { formatEmbedPath } from "../../src/address/formatEmbedPath.ts";
import { listEmbeds } from "../../src/address/listEmbeds.ts";
import type { Open } from "../../src/address/types.ts";
import { parseEmbedFacts } from "../../src/share/parseEmbedFacts.ts";
import { dataset, SITE_DIR } from "./atlas.ts";
import { articlePage } from "./parents/article.ts";
import { codeOf } from "./parents/codeOf.ts";
import { expect, test } from "./parents/hostTest.ts";
import { watchShifts } from "./watchShifts.ts";

const isFull = process.env["FULL"] !== undefined;

const opens: readonly Open[] = listEmbeds(dataset, ["en"]).map(({ open }) => open);

/** Least height that the code of an embed keeps free, px. */
function leastPx(open: Open): number {
  const path = formatEmbedPath({ lang: "en", open }) ?? "";
  const facts = parseEmbedFacts(readFileSync(join(SITE_DIR, path, "index.html"), "utf8"));
  return Math.min(...Object.values(facts?.heightsPx ?? {}));
}

/** The whole, the lowest of all (in which a picture has least room), and one of each kind. */
const chosen = isFull
  ? opens
  : [
      ...opens.filter(({ kind }, at) => opens.findIndex((one) => one.kind === kind) === at),
      ...opens.toSorted((a, b) => leastPx(a) - leastPx(b)).slice(0, 1),
    ];

/** Window and column of an article, px. */
const LAYOUTS = [
  { widthPx: 320, columnPx: 304, heightPx: 640, isCore: true },
  { widthPx: 390, columnPx: 374, heightPx: 840, isCore: false },
  { widthPx: 430, columnPx: 398, heightPx: 900, isCore: true },
  { widthPx: 640, columnPx: 592, heightPx: 800, isCore: true },
  { widthPx: 1200, columnPx: 640, heightPx: 800, isCore: false },
  { widthPx: 1200, columnPx: 740, heightPx: 800, isCore: true },
  { widthPx: 1200, columnPx: 1200, heightPx: 800, isCore: false },
].filter(({ isCore }) => isFull || isCore);

for (const { widthPx, columnPx, heightPx } of LAYOUTS) {
  test(`the codes that editors paste move nothing when the loader comes late: a column of ${columnPx} px in ${widthPx}`, async ({
    page,
    host,
    site: { url },
  }) => {
    test.setTimeout(isFull ? 300_000 : 30_000);
    await page.setViewportSize({ width: widthPx, height: heightPx });
    const sumOf = await watchShifts(page);
    await page.route(`${url}embed.js`, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 200));
      await route.continue();
    });
    const head = `<style>body{max-width:${columnPx}px;margin:0 auto!important}</style>`;
    for (const [at, open] of chosen.entries()) {
      const html = articlePage(codeOf("loader", open, url), { head, before: 1 });
      await page.goto(host.put(`code-${widthPx}-${columnPx}-${at}.html`, { html }));
      await page.locator("iframe").contentFrame().locator("h1").waitFor();
      expect(await sumOf(), `${open.kind} ${"id" in open ? open.id : ""}`).toBeLessThanOrEqual(0.01);
    }
  });
}
