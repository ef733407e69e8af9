import { formatEmbedPath } from "../../src/address/formatEmbedPath.ts";
import { dataset, first, wordsOf } from "./atlas.ts";
import { embedFrame, expectFits, recordMessages } from "./parents/framed.ts";
import { expect, test } from "./parents/hostTest.ts";
import { RESIZERS, wordPress } from "./parents/resizers.ts";

const PATH = formatEmbedPath({ lang: "en", open: { kind: "agreement", id: first(dataset.agreements).id } }) ?? "";
const SCRIPTS = "allow-scripts";
const isFull = process.env["FULL"] !== undefined;
/** How long nothing is done, ms: ten seconds are the rule. */
const IDLE_MS = isFull ? 10_000 : 500;

for (const resizer of RESIZERS) {
  // The sandbox is the harder case, and in WordPress the only one.
  for (const sandbox of isFull && resizer !== wordPress ? [null, SCRIPTS] : [SCRIPTS]) {
    test(`${resizer.name} gives an embed the height it needs, ${sandbox ?? "without a"} sandbox, and hears little when nothing happens`, async ({
      page,
      host,
      site,
      watch,
    }) => {
      // iframe-resizer greets the frame before its document is there, too.
      watch.allow(/^console warning: Failed to execute 'postMessage' .*iframe-resizer\.js\)$/);
      await page.setViewportSize({ width: 640, height: 700 });
      const heard = await recordMessages(page);
      await page.goto(host.put("article.html", { html: resizer.page(site.url + PATH, sandbox) }));
      const frame = await embedFrame(page, site.url);
      await expectFits(frame, resizer.heightsPx);
      const all = await heard();
      await page.waitForTimeout(IDLE_MS);
      const idle = (await heard()).slice(all.length);
      expect(idle.length, JSON.stringify(idle)).toBeLessThanOrEqual(3);
      for (const { data } of await heard()) expect(data ?? "nothing", "what listeners trip over").not.toBe("nothing");
      // The reader turns the phone: the height follows.
      await page.setViewportSize({ width: 360, height: 640 });
      await expectFits(frame, resizer.heightsPx);
    });
  }
}

test("WordPress shows the frame only when it has answered with the secret, and follows a link of the embed to its full page", async ({
  page,
  host,
  site,
  watch,
}) => {
  // The browser says that the sandbox lets no link open beside the post; WordPress follows it instead.
  watch.allow(/^console error: Blocked opening/);
  await page.goto(host.put("post.html", { html: wordPress.page(site.url + PATH, SCRIPTS) }));
  const frame = await embedFrame(page, site.url);
  await expect(page.locator("#framed")).toBeVisible();
  await expect(page.locator("blockquote")).toBeHidden();
  await frame.getByRole("link", { name: wordsOf("en").t("embed.open") }).click();
  await expect(page).toHaveURL(new URL(PATH.replace("embed/", ""), site.url).href);
});
