import { formatEmbedPath } from "../../src/address/formatEmbedPath.ts";
import type { Open } from "../../src/address/types.ts";
import { createRandom, type Random } from "../fixtures/createRandom.ts";
import { dataset, first, parties } from "./atlas.ts";
import { articlePage } from "./parents/article.ts";
import { expect, test } from "./parents/hostTest.ts";

const OPENS: readonly Open[] = [
  { kind: "start" },
  { kind: "agreement", id: first(dataset.agreements).id },
  { kind: "party", id: first(parties).id },
];
const PATHS = OPENS.map((open) => formatEmbedPath({ lang: "en", open }) ?? "");
/** Each is a document to load: hundreds with FULL. */
const ADDRESSES = process.env["FULL"] === undefined ? 12 : 500;

const NAMES =
  "q kind side country sector type from to sort view theme labels title scroll open own childId initialWidth parentUrl secret __proto__ constructor utm_source".split(
    " ",
  );
const VALUES = [
  "",
  "0",
  "1",
  "-1",
  "dark",
  "auto",
  "company",
  "company,region,,x",
  "2023",
  "99999999999999999999",
  "../../../x",
  "//elsewhere.example/x",
  "https://elsewhere.example/?a=b#c",
  "javascript:alert(1)",
  "<img src=x onerror=alert(1)>",
  "</script><script>alert(1)</script>",
  "__proto__",
  "agreement/no-such-id",
  `agreement/${first(dataset.agreements).id}`,
  "party/../../x",
  "?own=?own=",
  "%",
  "%E0%A4%A",
  "\u202e\u0000",
  "[iFrameSizer]x:0:true:",
  "x".repeat(3000),
];

/** A query, or a fragment, that nobody would write. Some values are left unescaped, as people paste them. */
function madeWords(random: Random): string {
  const pairs = Array.from({ length: 1 + random.below(4) }, () => {
    const value = random.pick(VALUES);
    return `${random.pick(NAMES)}=${random.below(3) === 0 ? value.replaceAll("#", "").replaceAll("\u0000", "") : encodeURIComponent(value)}`;
  });
  return pairs.join(random.pick(["&", "&", "&&", ";"]));
}

const random = createRandom(20231018);
const made = Array.from(
  { length: ADDRESSES },
  () => `${random.pick(PATHS)}?${madeWords(random)}${random.below(2) === 0 ? "" : `#?${madeWords(random)}`}`,
);

test("whatever stands in its address, an embed is there to be read, throws nothing and asks nobody but its site", async ({
  page,
  host,
  site,
}) => {
  test.setTimeout(600_000);
  const html = articlePage(`<iframe title="Embed" width="640" height="700"></iframe>`, {
    after: 1,
  });
  await page.goto(host.put("queries.html", { html }));
  for (const address of made) {
    await page.evaluate(
      (src) =>
        new Promise((resolve) => {
          const frame = document.querySelector("iframe");
          frame?.addEventListener("load", resolve, { once: true });
          if (frame !== null) frame.src = src;
        }),
      site.url + address,
    );
    const [, frame] = page.frames();
    const isThere = await frame?.evaluate(() => document.querySelector("h1")?.textContent !== "" && innerWidth === 640);
    expect(isThere, address).toBe(true);
  }
  // What is asked for late is seen by what watches every test: requests, errors, dialogs, storage.
  await page.waitForTimeout(300);
});
