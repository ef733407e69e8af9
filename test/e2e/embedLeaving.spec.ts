import type { Frame, Page } from "@playwright/test";
import { formatEmbedPath } from "../../src/address/formatEmbedPath.ts";
import { wordsOf } from "./atlas.ts";
import { articlePage } from "./parents/article.ts";
import { embedFrame } from "./parents/framed.ts";
import { expect, test } from "./parents/hostTest.ts";

const words = wordsOf("en");
const WHOLE = formatEmbedPath({ lang: "en", open: { kind: "start" } }) ?? "";
/** So long is waited for a page to come; then the address is said. */
const COMING_MS = 500;

/** What a host lets its frames do, and whether a link can open a page then. */
const SANDBOXES = [
  ["allow-scripts", false],
  ["allow-scripts allow-same-origin", false],
  ["allow-scripts allow-popups allow-popups-to-escape-sandbox", true],
  [null, true],
] as const;

const note = (frame: Frame) => frame.locator("#accord-note");
const link = (frame: Frame) => frame.getByRole("link", { name: words.t("embed.open") });

async function openFrame(page: Page, url: string, base: string): Promise<Frame> {
  await page.goto(url);
  const frame = await embedFrame(page, base);
  await expect(link(frame)).toBeVisible();
  return frame;
}

/** A click whose page comes to the front, as it does on a screen: the browser of the tests shows all its pages at once. */
async function clickAway(page: Page, frame: Frame): Promise<void> {
  const opened = page.context().waitForEvent("page");
  await frame.evaluate(() => addEventListener("click", () => setTimeout(() => dispatchEvent(new Event("blur")), 50)));
  await link(frame).click();
  await (await opened).close();
}

for (const [sandbox, canOpen] of SANDBOXES) {
  test(`a link out of an embed opens its page or leaves the address to be read, at the first click and at the second: sandbox ${sandbox ?? "none"}`, async ({
    page,
    host,
    site,
    watch,
  }) => {
    // The browser's own words where a host lets nothing open.
    watch.allow(/Blocked opening|both allow-scripts and allow-same-origin/);
    const sandboxed = sandbox === null ? "" : ` sandbox="${sandbox}"`;
    const html = articlePage(
      `<iframe src="${site.url}${WHOLE}" title="Embed" width="640" height="1300"${sandboxed}></iframe>`,
    );
    const frame = await openFrame(page, host.put("leaving.html", { html }), site.url);
    const address = words.t("embed.blocked", { url: `${site.url}en/` });
    for (const click of ["first", "second"]) {
      // The first act is this very click, which asks for the explorer too.
      await (canOpen ? clickAway(page, frame) : link(frame).click());
      await expect(frame.locator("html"), click).toHaveAttribute("data-live", /.*/);
      if (!canOpen) await expect(note(frame), click).toHaveText(address);
      await page.waitForTimeout(COMING_MS + 200);
      expect(await note(frame).textContent(), click).toBe(canOpen ? "" : address);
    }
  });
}
