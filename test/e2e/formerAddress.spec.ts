import { FORMER, serveBuilt, type ServedSite } from "../site/serveBuilt.ts";
import { panelTitle } from "./explorer.ts";
import { expect, openLive, test as base } from "./fixtures.ts";

/** A site with two records that had other addresses once. */
const test = base.extend<object, { readonly served: ServedSite }>({
  served: [
    async ({ browserName: _browser }, use) => {
      const served = await serveBuilt();
      await use(served);
      await served.close();
    },
    { scope: "worker", timeout: 120_000 },
  ],
  baseURL: async ({ served }, use) => use(served.url),
});
// One build serves all tests of this file.
test.describe.configure({ mode: "default" });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a former address leads to the record's own, and Back does not lead into it again", async ({
      page,
      served,
    }) => {
      const { id = "" } = served.dataset.agreements[0] ?? {};
      await page.goto("ru/about/");
      await page.goto(`ru/agreement/${FORMER.agreement}/`);
      await expect(page).toHaveURL(`${served.url}ru/agreement/${id}/`);
      await expect(panelTitle(page)).toBeVisible();
      await page.goBack();
      await expect(page).toHaveURL(`${served.url}ru/about/`);
    });

    test("a former embed shows the record where it is, and keeps what the host wrote behind its address", async ({
      page,
      served,
    }) => {
      const path = `en/embed/party/${FORMER.party}/#?secret=0123456789`;
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(served.dataset.parties[0]?.name ?? "");
      await expect(page).toHaveURL(served.url + path);
    });
  });
}

test("inside the live explorer a former address opens the record in place, under its present address", async ({
  page,
  served,
}) => {
  const { id = "" } = served.dataset.parties[0] ?? {};
  await openLive(page, "en/");
  await page.evaluate((path) => {
    history.pushState(null, "", path);
    dispatchEvent(new PopStateEvent("popstate"));
  }, `party/${FORMER.party}/`);
  await expect(page).toHaveURL(`${served.url}en/party/${id}/`);
  await expect(panelTitle(page)).toHaveText(served.dataset.parties[0]?.name ?? "");
});
