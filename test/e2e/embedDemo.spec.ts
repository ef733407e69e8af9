import { readFileSync } from "node:fs";
import { dataset, first, parties } from "./atlas.ts";
import { expect, test } from "./fixtures.ts";

/** Title as the buttons of the demo and the embeds say it. */
const agreement = first(dataset.agreements);

test("the demo page's buttons drive its embeds, and its log tells what comes of it", async ({ page, watch }) => {
  watch.allow(/web-share/);
  await page.goto("embed-demo/");
  const log = page.getByRole("log");
  await expect(log.getByText("whole: ready")).toBeVisible();
  await expect(log.getByText("agreement: ready")).toBeVisible();
  await page.getByRole("button", { name: agreement.title }).first().click();
  await expect(log.getByText("whole: select")).toBeVisible();
  const whole = page.frameLocator("iframe").first();
  await expect(whole.getByRole("heading", { level: 1 })).toHaveText(agreement.title);
  await page.getByRole("button", { name: "an id that does not exist" }).click();
  await expect(log.getByText("unknown-id")).toBeVisible();
  await expect(whole.getByRole("heading", { level: 1 })).toHaveText(agreement.title);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test("the example for developers does what it says", async ({ page, site, watch }) => {
  watch.allow(/web-share/);
  const doc = readFileSync("docs/embedding-developers.md", "utf8");
  const [, code = ""] = /```html\n([^]*?)```/.exec(doc) ?? [];
  expect(code.trim().split("\n").length).toBeLessThanOrEqual(20);
  const body = code.replaceAll("https://atlas.example/", site.url);
  await page.route("**/example.html", (route) =>
    route.fulfill({ contentType: "text/html", body: `<!doctype html>${body}` }),
  );
  await page.goto("example.html");
  await expect(page.locator("#said")).toContainText("(en)");
  await page.getByRole("button").click();
  const regions = new Set(parties.filter(({ kind }) => kind === "region").map(({ id }) => id));
  const shown = dataset.agreements.filter(({ participants }) =>
    participants.some(({ party }) => party !== undefined && regions.has(party)),
  ).length;
  await expect(page.locator("#said")).toHaveText(`${String(shown)} of ${String(dataset.agreements.length)}`);
});
