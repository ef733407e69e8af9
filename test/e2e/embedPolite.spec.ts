import { spawnSync } from "node:child_process";
import { checkPage } from "../../scripts/polite/checkPage.mjs";
import type { Open } from "../../src/address/types.ts";
import { dataset, first, parties } from "./atlas.ts";
import { articlePage } from "./parents/article.ts";
import { codeOf } from "./parents/codeOf.ts";
import { expect, test } from "./parents/hostTest.ts";
import { rudeFrame, rudeHost } from "./parents/rudeFrame.ts";

type Report = Awaited<ReturnType<typeof checkPage>>;

/** What failed, by check; an embed's own checks after the page's. */
function failed(report: Report): readonly string[] {
  const all = report === null ? [] : [...report.page, ...report.embeds.flatMap(({ verdicts }) => verdicts)];
  return all.filter(({ ok }) => ok === false).map(({ check, said }) => `${check}: ${said}`);
}

const agreement = { kind: "agreement", id: first(dataset.agreements).id } as const;

/** An agreement always; with FULL the whole, which is the highest, and a party too. */
const OPENS: readonly Open[] =
  process.env["FULL"] === undefined
    ? [agreement]
    : [agreement, { kind: "start" }, { kind: "party", id: first(parties).id }];

for (const open of OPENS) {
  test(`M3 M7 M10 M11 an article with the code of the first form passes every check of test:polite: ${open.kind}`, async ({
    browser,
    host,
    site,
  }) => {
    test.setTimeout(120_000);
    const url = host.put(`polite-${open.kind}.html`, { html: articlePage(codeOf("loader", open, site.url)) });
    const report = await checkPage(browser, url);
    expect(failed(report)).toEqual([]);
    expect(report?.page.map(({ check }) => check)).toEqual(["shift", "focus"]);
    expect(report?.embeds.map(({ verdicts }) => verdicts.map(({ check }) => check))).toEqual([
      ["title", "height", "wheel", "back", "touch", "storage", "requests", "console"],
    ]);
  });
}

test("a page that refuses the loader's script is told so", async ({ browser, host, site }) => {
  test.skip(process.env["FULL"] === undefined, "a few seconds each");
  const url = host.put("strict.html", {
    html: articlePage(codeOf("loader", agreement, site.url)),
    headers: { "content-security-policy": "script-src 'none'" },
  });
  expect(failed(await checkPage(browser, url))).toEqual([expect.stringContaining("its link and picture")]);
});

test("M3 M7 M10 M11 a frame that does what it must not fails every check", async ({ browser, host, site }) => {
  test.skip(process.env["FULL"] === undefined, "half a minute");
  test.setTimeout(180_000);
  host.put("en/embed/", { html: rudeFrame(`${site.url}icon.svg`) });
  const url = host.put("rude.html", { html: rudeHost("/en/embed/") });
  const found = failed(await checkPage(browser, url)).map((said) => said.split(":")[0]);
  expect(found).toEqual([
    "shift",
    "focus",
    "title",
    "height",
    "wheel",
    "back",
    "touch",
    "storage",
    "requests",
    "console",
  ]);
});

/** The command itself, as a newsroom runs it. */
function runPolite(...args: readonly string[]): { readonly status: number | null; readonly said: string } {
  const { status, stderr, stdout } = spawnSync(process.execPath, ["scripts/polite.mjs", ...args], { encoding: "utf8" });
  return { status, said: stdout + stderr };
}

test("the command says how it is used, and ends with 2 where there is nothing to check", () => {
  expect(runPolite("--help")).toEqual({ status: 0, said: expect.stringContaining("npm run test:polite -- <url>") });
  expect(runPolite()).toEqual({ status: 2, said: expect.stringContaining("one address is needed") });
  expect(runPolite("file:///x")).toEqual({ status: 2, said: expect.stringContaining("http://") });
});

test("the command ends with 2 on a page that holds nothing of ours", ({ site }) => {
  test.skip(process.env["FULL"] === undefined, "a few seconds");
  expect(runPolite(`${site.url}404.html`).status).toBe(2);
});
