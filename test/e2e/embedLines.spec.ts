import type { Frame } from "@playwright/test";
import { formatEmbedPath } from "../../src/address/formatEmbedPath.ts";
import { dataset, first } from "./atlas.ts";
import { articlePage } from "./parents/article.ts";
import { embedFrame } from "./parents/framed.ts";
import { expect, test } from "./parents/hostTest.ts";

const clicked = first(dataset.agreements);
const path = formatEmbedPath({ lang: "en", open: { kind: "start" } }) ?? "";
const codeOf = (url: string): string =>
  `<figure class="accord-embed" data-accord="${url}${path}" data-title="Atlas"><a href="${url}">Atlas</a></figure>`;
const cardIn = (frame: Frame, id: string) => frame.locator(`svg:visible a[href$="/agreement/${id}/"]`).first();

test("two scripts of a page, each with its own line to one embed, both hear what happens in it, and one may hang up", async ({
  page,
  host,
  site: { url },
}) => {
  const html = articlePage(`${codeOf(url)}<script src="${url}embed.js"></script>`);
  await page.goto(host.put("two-lines.html", { html }));
  const frame = await embedFrame(page, url, 0);
  await page.evaluate(() => {
    const { connect } = Reflect.get(window, "AccordEmbed");
    const told: string[] = [];
    const lines = ["article", "counter"].map((name) => {
      const line = connect(document.querySelector("figure"));
      for (const type of ["ready", "select"]) line.on(type, () => told.push(`${name} ${type}`));
      return line;
    });
    Object.assign(window, { told, lines });
  });
  const told = (): Promise<readonly string[]> =>
    page.evaluate(() => [...new Set<string>(Reflect.get(window, "told"))].toSorted());
  await expect.poll(told).toEqual(["article ready", "counter ready"]);
  await cardIn(frame, clicked.id).click();
  await expect.poll(told).toEqual(["article ready", "article select", "counter ready", "counter select"]);
  await page.evaluate(() => {
    Reflect.get(window, "told").length = 0;
    Reflect.get(window, "lines")[1].close();
    Reflect.get(window, "lines")[0].send({ type: "reset" });
  });
  await expect.poll(told).toEqual(["article select"]);
});
