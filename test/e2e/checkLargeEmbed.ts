import type { Page } from "@playwright/test";
import { first, wordsOf } from "./atlas.ts";
import type { Watch } from "./fixtures.ts";
import { HOST_REQUEST, openHost } from "./hostPage.ts";
import { expect, largeDataset } from "./otherSites.ts";

const words = wordsOf("en");
const last = first(largeDataset.agreements.slice(-1));
const shownOf = (type: string): string =>
  words.t("filter.shown", {
    shown: largeDataset.agreements.filter((one) => one.type === type).length,
    total: largeDataset.agreements.length,
  });

/**
 * Filters an embed of the large dataset by its address and by its host, and opens a record that is not drawn, all in a frame that may
 * fetch nothing. Beside the test that calls it, since another spec would build the site anew.
 */
export async function checkLargeEmbed(page: Page, watch: Watch, site: string): Promise<void> {
  watch.allow(HOST_REQUEST);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await openHost(
    page,
    site,
    `<iframe title="Atlas" sandbox="allow-scripts" src="${site}en/embed/?type=memorandum" width="640" height="700"></iframe>`,
  );
  const frame = page.frameLocator("iframe");
  // What is drawn sums up more than can be: a filter draws another picture before the reader acts.
  await expect(frame.getByText(shownOf("memorandum")).first()).toBeVisible();
  const command = (message: object): Promise<void> =>
    page.evaluate((one) => {
      document.querySelector("iframe")?.contentWindow?.postMessage({ accord: 1, ...one }, "*");
    }, message);
  await command({ type: "filter", filter: { type: [last.type] } });
  await expect(frame.getByText(shownOf(last.type)).first()).toBeVisible();
  const cards = frame.getByRole("application").getByRole("button");
  await expect(cards.first()).toBeAttached();
  expect(await cards.count()).toBeLessThanOrEqual(150);
  await command({ type: "select", kind: "agreement", id: last.id });
  await expect(frame.getByRole("heading", { level: 1 })).toHaveText(last.title);
  await frame.getByRole("button", { name: words.t("filter.clear") }).click();
  await expect(frame.getByText(shownOf(last.type))).toHaveCount(0);
  expect(asked.filter((url) => /\/assets\/dataset-\w+\.js$/.test(url))).toHaveLength(1);
  expect(asked.filter((url) => url.endsWith(".json"))).toEqual([]);
}
