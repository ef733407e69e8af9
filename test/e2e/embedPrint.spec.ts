import type { Page } from "@playwright/test";
import { formatPath } from "../../src/address/formatAddress.ts";
import { formatEmbedPath } from "../../src/address/formatEmbedPath.ts";
import type { Open } from "../../src/address/types.ts";
import { dataset, first, parties, shortNameOf, wordsOf } from "./atlas.ts";
import { articlePage } from "./parents/article.ts";
import { codeOf } from "./parents/codeOf.ts";
import { embedFrame } from "./parents/framed.ts";
import { expect, test } from "./parents/hostTest.ts";
import { readPdfText } from "./readPdfText.ts";

const words = wordsOf("en");
const WHOLE: Open = { kind: "start" };
const ITEM: Open = { kind: "agreement", id: first(dataset.agreements).id };
const bare = (text: string): string => text.replace(/\s/g, "");

/** Everything that is on paper of a page, without spaces. */
const printed = async (page: Page): Promise<string> =>
  readPdfText(await page.pdf({ format: "A4", margin: { top: "1cm", right: "1cm", bottom: "1cm", left: "1cm" } }));

/** What a host does that lets its frames grow on paper: it has been told how high. */
const GROWING = `<script>
  var needed = 0;
  addEventListener("message", function (event) { if (event.data.accord === 1 && event.data.paperPx) needed = event.data.paperPx; });
  addEventListener("beforeprint", function () { document.querySelector("iframe").style.height = needed + "px"; });
</script>`;

for (const [name, open] of Object.entries({ whole: WHOLE, item: ITEM })) {
  const path = formatEmbedPath({ lang: "en", open }) ?? "";
  test(`printed in its article, an embed shows its drawing and the address of its full page, in the frame that is kept free for it: ${name}`, async ({
    page,
    host,
    site,
  }) => {
    await page.goto(host.put("paper.html", { html: articlePage(codeOf("frame", open, site.url), { after: 3 }) }));
    const frame = await embedFrame(page, site.url);
    // What it leaves out on paper its first script says, which a busy machine runs late.
    await frame.waitForLoadState();
    const list = frame.locator("details");
    for (const step of ["at first", "live"]) {
      const text = await printed(page);
      expect(text, step).toContain(bare(site.url + formatPath({ lang: "en", open })));
      const drawn = open === WHOLE ? parties : [];
      for (const party of drawn) expect(text, step).toContain(bare(shortNameOf(party, "en")));
      // A list that would be cut is left out, and was folded on the screen all the while.
      expect(text, step).not.toContain(bare(words.t("embed.asList")));
      await expect(list).not.toHaveAttribute("open");
      expect(await frame.evaluate(() => document.documentElement.dataset["paper"] ?? "as ever"), step).toBe("as ever");
      await frame.locator("h1").click();
      await expect(frame.locator("html")).toHaveAttribute("data-live", /.*/);
    }
  });

  test(`a host that heeds what an embed needs on paper prints its list to the end: ${name}`, async ({
    page,
    host,
    site,
  }) => {
    const html = articlePage(
      `<iframe src="${site.url}${path}" title="Embed" width="640" height="700"></iframe>${GROWING}`,
    );
    await page.goto(host.put("growing.html", { html }));
    await page.waitForFunction(() => Number(Reflect.get(window, "needed")) > 0);
    const text = await printed(page);
    expect(text).toContain(bare(words.t("embed.asList")));
    const named =
      open === WHOLE
        ? parties
        : parties.filter(({ id }) => first(dataset.agreements).participants.some(({ party }) => party === id));
    const list = text.slice(text.indexOf(bare(words.t("embed.asList"))));
    for (const party of named) expect(list).toContain(bare(shortNameOf(party, "en")));
    expect(list).toContain(bare(words.t("embed.open")));
  });
}
