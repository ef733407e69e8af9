import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { loadModules, toBrotli } from "./buildSites.mjs";
import { visitInTurn, visitOnce } from "./measureVisible.mjs";
import { openVisit, pause, settle } from "./openVisit.mjs";
import { ratios, statistics } from "./statistics.mjs";

/** The embed of the whole, which is the largest of a language. */
const EMBED = "en/embed/";
/** Widths of the window that an article is read in, px. */
const WIDTHS_PX = [320, 640, 1200];
const MANY = 10;
/** How long a page with many embeds is watched after all is there, ms. */
const WATCH_MS = 1500;

/** @typedef {import("./buildSites.mjs").BenchSite} BenchSite */
/** @typedef {import("@playwright/test").Browser} Browser */

/** Bytes as sent, brotli where nothing else is said.
 * @param {BenchSite} site */
async function measureBytes({ folder }) {
  const assets = readdirSync(join(folder, "assets"));
  /** @param {RegExp} pattern */
  const bytesOf = async (pattern) => {
    const name = assets.find((asset) => pattern.test(asset));
    if (name === undefined) throw new Error(`no script is called ${pattern.source}`);
    return (await toBrotli(readFileSync(join(folder, "assets", name)))).length;
  };
  const pages = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    /^\w+[\\/]embed[\\/](.*[\\/])?index\.html$/.test(name),
  );
  const gzips = pages.map((name) => gzipSync(readFileSync(join(folder, name)), { level: 9 }).length);
  const html = (await toBrotli(readFileSync(join(folder, EMBED, "index.html")))).length;
  const first = await bytesOf(/^embed-[0-9a-f]{8}\.js$/);
  const explorer = await bytesOf(/^embed-explorer-/);
  const data = await bytesOf(/^embed-data-en-/);
  return {
    html,
    htmlGzip: Math.max(...gzips),
    first,
    explorer,
    data,
    total: html + first + explorer + data,
    loaderGzip: gzipSync(readFileSync(join(folder, "embed.js")), { level: 9 }).length,
  };
}

/** Time until the embed's picture is visible on the phone, in turn with a page that holds that picture alone.
 * @param {Browser} browser @param {BenchSite} site @param {number} rounds */
async function measureVisibleEmbed(browser, site, rounds) {
  const { pages, bases } = await visitInTurn(
    () => visitOnce(browser, site.url + EMBED, "phone", "svg.scene"),
    () => visitOnce(browser, `${site.url}bench-embed.html`, "phone", "svg.scene"),
    rounds,
  );
  const [ms, baseMs] = [pages, bases].map((visits) => visits.map((visit) => visit.ms));
  return {
    visibleMs: statistics(ms ?? []),
    staticMs: statistics(baseMs ?? []),
    ratio: ratios(ms ?? [], baseMs ?? []),
    documentBytes: pages[0]?.bytes ?? 0,
    staticBytes: bases[0]?.bytes ?? 0,
  };
}

/** Opens an article of another site that holds `embedded`. The same server, by another name.
 * @param {import("./openVisit.mjs").Visit} visit @param {BenchSite} site @param {string} embedded */
async function openArticle({ page }, site, embedded) {
  const url = site.url.replace("127.0.0.1", "localhost") + "bench-article";
  const text = `<p>${"Two delegations met for two days, and on the second they put their names under what had been prepared. ".repeat(3)}</p>`;
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Article</title><style>body{margin:0;font:18px/1.5 serif}iframe{border:0}</style>`;
  const body = `<!doctype html><html lang="en"><head>${head}</head><body>${text}${embedded}${text.repeat(20)}</body></html>`;
  await page.route(url, (route) => route.fulfill({ contentType: "text/html", body }));
  await page.goto(url, { waitUntil: "load" });
}

/** The longest task of a page with ten frames of an address, in any of its documents, while nobody acts; 0: none above 50 ms.
 * @param {Browser} browser @param {BenchSite} site @param {string} url */
async function longestTask(browser, site, url) {
  const visit = await openVisit(browser, "desktop");
  try {
    const frame = `<iframe src="${url}" title="Embed" width="640" height="600"></iframe>`;
    await openArticle(visit, site, frame.repeat(MANY));
    await settle(visit);
    await pause(WATCH_MS);
    const all = await Promise.all(
      visit.page.frames().map((one) => one.evaluate(() => /** @type {any} */ (globalThis).bench.longTasks)),
    );
    return Math.max(0, ...all.flat().map(({ durationMs }) => durationMs));
  } finally {
    await visit.close();
  }
}

/** Tasks of ten embeds in turn with ten static pages: the middle of the longest of each visit.
 * @param {Browser} browser @param {BenchSite} site @param {number} rounds */
async function measureTasks(browser, site, rounds) {
  const { pages, bases } = await visitInTurn(
    () => longestTask(browser, site, site.url + EMBED),
    () => longestTask(browser, site, `${site.url}bench-embed.html`),
    rounds,
  );
  return { embeds: statistics(pages).p50, statics: statistics(bases).p50, all: { embeds: pages, statics: bases } };
}

/** Sum of the shifts of an article in which the loader puts the embed in its place, over a slow network.
 * @param {Browser} browser @param {BenchSite} site @param {string} code @param {number} widthPx */
async function measureShift(browser, site, code, widthPx) {
  const visit = await openVisit(browser, "desktop");
  try {
    await visit.page.setViewportSize({ width: widthPx, height: 800 });
    await visit.session.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: 150,
      downloadThroughput: 2e5,
      uploadThroughput: 1e5,
    });
    await visit.page.addInitScript(() => {
      const page = /** @type {any} */ (globalThis);
      page.shift = 0;
      new page.PerformanceObserver((/** @type {any} */ list) => {
        for (const { value } of list.getEntries()) page.shift += value;
      }).observe({ type: "layout-shift", buffered: true });
    });
    await openArticle(visit, site, code);
    await settle(visit);
    await pause(WATCH_MS);
    // An evaluation counts as an act of the reader, so it comes last.
    const shift = await visit.page.evaluate(() => Number(/** @type {any} */ (globalThis).shift));
    return Math.round(shift * 1e4) / 1e4;
  } finally {
    await visit.close();
  }
}

/** The code of the first form for the embed of the whole. @param {BenchSite} site */
async function loaderCode({ folder, url }) {
  const { buildLoaderCode, parseEmbedFacts } = await loadModules({
    buildLoaderCode: "src/share/buildLoaderCode.ts",
    parseEmbedFacts: "src/share/parseEmbedFacts.ts",
  });
  const facts = parseEmbedFacts(readFileSync(join(folder, EMBED, "index.html"), "utf8"));
  const { heightsPx, picture, title } = facts;
  return buildLoaderCode({
    title,
    siteName: "Atlas",
    embedUrl: url + EMBED,
    pageUrl: `${url}en/`,
    loaderUrl: `${url}embed.js`,
    heightsPx,
    picture: picture === null ? null : { ...picture, url: url + picture.path },
  });
}

/**
 * What an embed weighs, when it is seen, what ten of them cost a page before anybody acts, and how far an article jumps in which
 * the loader puts one.
 * @param {Browser} browser
 * @param {BenchSite} site
 * @param {number} rounds
 */
export async function measureEmbeds(browser, site, rounds) {
  const code = await loaderCode(site);
  /** @type {Record<string, number>} */
  const shifts = {};
  for (const widthPx of WIDTHS_PX) shifts[widthPx] = await measureShift(browser, site, code, widthPx);
  return {
    bytes: await measureBytes(site),
    visible: await measureVisibleEmbed(browser, site, rounds),
    longestTaskMs: await measureTasks(browser, site, Math.ceil(rounds / 3)),
    shifts,
  };
}
