import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { toBrotli } from "./buildSites.mjs";
import { isOfWidth, PICTURE } from "./staticPages.mjs";

/** @param {RegExp} pattern @returns {(html: string) => string} the page without what the pattern finds */
const without = (pattern) => (html) => html.replace(pattern, "");

/** @param {number} widthPx @returns {(html: string) => string} */
const withoutPicture = (widthPx) => (html) => html.replace(PICTURE, (svg) => (isOfWidth(svg, widthPx) ? "" : svg));

/** Ways to take one piece out of a page, each by the page's own marks. */
const PIECES = {
  "style sheet": without(/<style>[^]*?<\/style>/),
  "other head": (/** @type {string} */ html) =>
    html.replace(/<head>[^]*?<\/head>/, (head) => head.match(/<style>[^]*?<\/style>/)?.[0] ?? ""),
  "picture, wide": withoutPicture(908),
  "picture, medium": withoutPicture(620),
  "picture, narrow": withoutPicture(328),
  "all pictures": without(PICTURE),
  "text and lists": (/** @type {string} */ html) =>
    html.replace(/<body>[^]*?(?=<script type="application\/json"|<\/body>)/, (body) =>
      (body.match(PICTURE) ?? []).join(""),
    ),
  "data for the explorer": without(/<script type="application\/json"[^]*?<\/script>/),
};

/**
 * A page's size as sent, and how many bytes less it would be without each piece. What two pieces have in common is packed
 * once, so the savings add up to less than the whole.
 * @param {string} file
 */
async function measurePage(file) {
  const html = readFileSync(file, "utf8");
  const whole = (await toBrotli(html)).length;
  const saved = await Promise.all(
    Object.entries(PIECES).map(async ([name, take]) => {
      const rest = take(html);
      return [
        name,
        { raw: Buffer.byteLength(html) - Buffer.byteLength(rest), saves: whole - (await toBrotli(rest)).length },
      ];
    }),
  );
  return { brotli: whole, raw: Buffer.byteLength(html), pieces: Object.fromEntries(saved) };
}

/**
 * Bytes of the pages (brotli, as sent, without headers), of the start page in each language and of one agreement, and of
 * every script.
 * @param {import("./buildSites.mjs").BenchSite} site
 */
export async function measureSizes({ folder }) {
  const scripts = readdirSync(join(folder, "assets")).filter((name) => name.endsWith(".js"));
  const [agreement] = readdirSync(join(folder, "en/agreement")).toSorted();
  const languages = readdirSync(folder).filter((name) => existsSync(join(folder, name, "about/index.html")));
  const starts = await Promise.all(
    languages.map(async (lang) => [lang, await measurePage(join(folder, lang, "index.html"))]),
  );
  return {
    start: Object.fromEntries(starts),
    agreement: await measurePage(join(folder, `en/agreement/${agreement}/index.html`)),
    scripts: Object.fromEntries(scripts.map((name) => [name, statSync(join(folder, `assets/${name}.br`)).size])),
  };
}
