import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { toBrotli } from "./buildSites.mjs";
import { loadModules } from "./loadModules.mjs";
import { visitInTurn, visitOnce } from "./measureVisible.mjs";
import { openVisit, pause } from "./openVisit.mjs";
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
  // With a filter in its address an embed also asks for what that reads, before the reader acts.
  /** @type {Record<string, number>} */
  const filtered = {};
  for (const name of assets) {
    const lang = /^embed-filter-(\w+)-[0-9a-f]{8}\.js$/.exec(name)?.[1];
    if (lang !== undefined) filtered[lang] = first + (await bytesOf(new RegExp(`^embed-filter-${lang}-`)));
  }
  return {
    html,
    htmlGzip: Math.max(...gzips),
    first,
    explorer,
    data,
    filtered,
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

const TEXT = `<p>${"Two delegations met for two days, and on the second they put their names under what had been prepared. ".repeat(3)}</p>`;

/** An article of a newsroom that holds `embedded`. @param {string} embedded */
function article(embedded) {
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Article</title><style>body{margin:0;font:18px/1.5 serif}iframe{border:0}</style>`;
  return `<!doctype html><html lang="en"><head>${head}</head><body>${TEXT}${embedded}${TEXT.repeat(20)}</body></html>`;
}

/**
 * Serves pages of another site, which the caller closes: a server of its own, since browsers keep what a test makes up from
 * local addresses.
 * @param {ReadonlyMap<string, string>} pages HTML by path
 * @returns {Promise<{ url: string, close: () => void }>}
 */
async function serveHost(pages) {
  const server = createServer((request, response) => {
    const html = pages.get(request.url ?? "");
    response.writeHead(html === undefined ? 404 : 200, { "content-type": "text/html; charset=utf-8" }).end(html);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(null)));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return { url: `http://localhost:${port}`, close: () => void server.close() };
}

/** The longest task of a page in any of its documents, while nobody acts; 0: none above 50 ms.
 * @param {Browser} browser @param {string} url */
async function longestTask(browser, url) {
  const visit = await openVisit(browser, "desktop");
  try {
    await visit.page.goto(url, { waitUntil: "load" });
    await pause(WATCH_MS);
    const frames = visit.page.frames();
    if (frames.length !== MANY + 1) throw new Error(`${frames.length - 1} frames stand where ${MANY} should`);
    const all = await Promise.all(
      frames.map((one) => one.evaluate(() => /** @type {any} */ (globalThis).bench.longTasks)),
    );
    return Math.max(0, ...all.flat().map(({ durationMs }) => durationMs));
  } finally {
    await visit.close();
  }
}

/** Tasks of ten embeds in turn with ten static pages: the middle of the longest of each visit.
 * @param {Browser} browser @param {string} host @param {number} rounds */
async function measureTasks(browser, host, rounds) {
  const { pages, bases } = await visitInTurn(
    () => longestTask(browser, `${host}/embeds`),
    () => longestTask(browser, `${host}/statics`),
    rounds,
  );
  return { embeds: statistics(pages).p50, statics: statistics(bases).p50, all: { embeds: pages, statics: bases } };
}

/** Sum of the shifts of an article in which the loader puts the embed in its place, over a slow network.
 * @param {Browser} browser @param {string} host @param {number} widthPx */
async function measureShift(browser, host, widthPx) {
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
    await visit.page.goto(`${host}/loader`, { waitUntil: "load" });
    // The loader comes late over this network, and the frame after it.
    await pause(2 * WATCH_MS);
    if (visit.page.frames().length !== 2) throw new Error("the loader put no frame in its place");
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
  /** @param {string} url */
  const frames = (url) => `<iframe src="${url}" title="Embed" width="640" height="600"></iframe>`.repeat(MANY);
  const pages = {
    "/loader": await loaderCode(site),
    "/embeds": frames(site.url + EMBED),
    "/statics": frames(`${site.url}bench-embed.html`),
  };
  const host = await serveHost(new Map(Object.entries(pages).map(([path, embedded]) => [path, article(embedded)])));
  /** @type {Record<string, number>} */
  const shifts = {};
  try {
    for (const widthPx of WIDTHS_PX) shifts[widthPx] = await measureShift(browser, host.url, widthPx);
    return {
      bytes: await measureBytes(site),
      visible: await measureVisibleEmbed(browser, site, rounds),
      longestTaskMs: await measureTasks(browser, host.url, Math.ceil(rounds / 3)),
      shifts,
    };
  } finally {
    host.close();
  }
}
