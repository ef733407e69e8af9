import { expect, test as base, type Page } from "@playwright/test";
import { readFixture } from "../fixtures/readFixture.ts";
import { startDevServer, type DevServer } from "./devServer.ts";

const test = base.extend<{ readonly server: DevServer }>({
  server: async ({ browserName: _browser }, use) => {
    const server = await startDevServer(readFixture("full.json"));
    await use(server);
    await server.close();
  },
});

const panel = (page: Page) => page.locator("#accord-problems");

test("the dev server shows what a save breaks on top of the page, keeps the page, and takes it away when mended", async ({
  page,
  server,
}) => {
  test.setTimeout(120_000);
  const good = server.read("data/set.json");
  await page.goto(`${server.url}en/`);
  const heading = page.locator("#app").getByRole("heading", { level: 1 });
  await expect(heading).toBeVisible();
  const words = await heading.textContent();
  await expect(panel(page)).not.toHaveRole("alert");

  // Within a second of saving, on a machine that is not busy; the bound here only keeps the test from hanging.
  server.save("data/set.json", good.replace('"party": "upland"', '"party": "upland-x"'));
  await expect(panel(page)).toHaveRole("alert");
  await expect(panel(page)).toContainText(/data\/set\.json:\d+:\d+/);
  await expect(panel(page)).toContainText('there is no party "upland-x"');
  await expect(panel(page)).toContainText('What to do: write "upland", or add it to parties');
  await expect(heading).toHaveText(words ?? "");
  await expect.poll(() => server.said()).toContain('there is no party "upland-x"');

  server.save("data/set.json", good.slice(0, good.length / 2));
  await expect(panel(page)).toContainText(/data\/set\.json:\d+:\d+/);
  await expect(panel(page)).not.toContainText("upland-x");
  await page.goto(`${server.url}ru/`);
  await expect(panel(page)).toHaveRole("alert");
  await expect(page.locator("#app").getByRole("heading", { level: 1 })).toBeVisible();

  server.save("data/set.json", good.replace('"version": "3"', '"version": "four"'));
  await expect(panel(page)).not.toHaveRole("alert");
  await expect(page.locator("#app")).toContainText("four");
});

test("the dev server bears broken settings and data that were never good", async ({ page, server }) => {
  test.setTimeout(120_000);
  server.save("data/set.json", "{");
  server.save("data/site.json", '{"siteName": "Test Atlas", "dataset": 7}');
  const response = await page.goto(`${server.url}en/`);
  expect(response?.status()).toBe(500);
  await expect(panel(page)).toContainText("data/site.json:1:39");
  await expect(panel(page)).toContainText('"dataset" is 7');
  server.save("data/site.json", '{"siteName": "Test Atlas", "dataset": "set.json"}');
  await expect(panel(page)).toContainText("data/set.json:1:2");
  server.save("data/set.json", readFixture("small.json"));
  await expect(page.locator("#app").getByRole("heading", { level: 1 })).toBeVisible();
  await expect(panel(page)).not.toHaveRole("alert");
});
