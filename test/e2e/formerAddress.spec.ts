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

    test("a former address with a line and a query behind it still arrives", async ({ page, served }) => {
      const { id = "" } = served.dataset.agreements[0] ?? {};
      await page.goto(`ru/agreement/${FORMER.agreement}/?from=mail#c-1234abcd`);
      await expect(page).toHaveURL((url) => url.href.startsWith(`${served.url}ru/agreement/${id}/`));
      await expect(panelTitle(page)).toBeVisible();
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

test("a link to a line, under the record's former address, leads to that line: marked, and its query kept on the way", async ({
  page,
  served,
}) => {
  const { id = "" } = served.dataset.agreements[0] ?? {};
  const html = served.html.get(`ru/agreement/${id}/index.html`) ?? "";
  const line = [...html.matchAll(/<li[^>]* id="(c-[^"]+)"/g)].at(-1)?.[1] ?? "";
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.isNavigationRequest()) asked.push(request.url());
  });
  await page.goto("ru/about/");
  await page.goto(`ru/agreement/${FORMER.agreement}/?from=mail#${line}`);
  await expect(page).toHaveURL(
    (url) => url.href.startsWith(`${served.url}ru/agreement/${id}/`) && url.hash === `#${line}`,
  );
  const target = page.locator("li:target");
  await expect(target).toHaveAttribute("id", line);
  await expect(target).toBeInViewport();
  expect(await target.evaluate((found) => getComputedStyle(found).outlineStyle)).toBe("solid");
  // The page was asked for once, with the query: the refresh was not followed beside it.
  expect(asked.slice(1).map((url) => url.replace(/#.*$/, ""))).toEqual([
    `${served.url}ru/agreement/${FORMER.agreement}/?from=mail`,
    `${served.url}ru/agreement/${id}/?from=mail`,
  ]);
  await page.goBack();
  await expect(page).toHaveURL(`${served.url}ru/about/`);
});

test("where a host's own policy forbids the script, the refresh leads to the record", async ({
  page,
  served,
  watch,
}) => {
  watch.allow(/script-src|Content Security Policy/);
  const { id = "" } = served.dataset.agreements[0] ?? {};
  await page.route(`**/${FORMER.agreement}/`, async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), "content-security-policy": "script-src 'self'" };
    await route.fulfill({ response, headers });
  });
  await page.goto(`ru/agreement/${FORMER.agreement}/`);
  await expect(page).toHaveURL(`${served.url}ru/agreement/${id}/`);
  await expect(panelTitle(page)).toBeVisible();
});

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
