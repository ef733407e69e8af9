/**
 * One figure to reach.
 * @typedef {{ what: string, limit: number, unit: string, value: number | null, ok: boolean | null }} Target
 */

/**
 * @param {string} what @param {number | null | undefined} value @param {number} limit @param {string} [unit]
 * @returns {Target}
 */
function target(what, value, limit, unit = "") {
  const known = value ?? null;
  return { what, limit, unit, value: known, ok: known === null ? null : known <= limit };
}

/** @param {any} sizes */
const sizeTargets = ({ start, agreement }) => [
  ...Object.entries(start).map(([lang, { brotli }]) =>
    target(`start page /${lang}/, HTML with CSS`, brotli, 14 * 1024, "B"),
  ),
  target("an agreement's page, HTML with CSS", agreement.brotli, 14 * 1024, "B"),
];

/** @param {any} stages */
const stageTargets = ({ desktop, phone }) => [
  target("scripts needed to see and read", 0, 0, "B"),
  target("scripts loaded when idle, without the network", desktop.idle.scriptBytes, 80 * 1024, "B"),
  target(
    "scripts loaded with Save-Data beyond the entry",
    phone.saveData.scriptBytes - phone.visible.scriptBytes,
    0,
    "B",
  ),
  target("network chunk", desktop.everything.networkBytes, 125 * 1024, "B"),
  target("network chunk on the phone before a touch", phone.idle.networkBytes, 0, "B"),
  target(
    "all scripts, everything opened",
    desktop.everything.scriptBytes + desktop.everything.networkBytes,
    225 * 1024,
    "B",
  ),
  target("requests that failed", desktop.everything.failed.length + phone.everything.failed.length, 0),
];

/** @param {any} visible */
const visibleTargets = ({ phone }) => [
  target("network visible on the phone, x of the static page", phone.ratio.ofMedians, 1.1),
  target("requests needed before it is visible", phone.oneRequestIsEnough ? 1 : null, 1),
];

/** @param {any} taps */
const tapTargets = (taps) => [
  target("a tap at any moment on the phone, p95", taps.ms.p95, 200, "ms"),
  target("taps lost", taps.lost, 0),
];

/** @param {any} set @param {string} name */
const setTargets = (set, name) => [
  target(`${name}: elements in the opening picture`, set.desktop.elements, 600),
  target(`${name}: nodes in the opening picture`, set.desktop.nodes, 150),
  target(
    `${name}: overlaps at the opening view, desktop and phone`,
    set.desktop.overlaps.length + set.phone.overlaps.length,
    0,
  ),
  target(`${name}: click on a party to panel and graph, p50`, set.clicks.ms.p50, 50, "ms"),
  target(`${name}: searches without an answer`, set.search.unanswered, 0),
];

/** @param {any} cards @param {string} name */
const cardTargets = ({ bytes, minutesFor10000 }, name) => [
  target(`${name}: largest preview picture`, bytes.max, 300_000, "B"),
  target(`${name}: 10,000 preview pictures at this pace`, minutesFor10000, 10, "min"),
];

/** @param {any} embeds */
const embedTargets = ({ bytes, longestTaskMs, shifts, visible }) => [
  target("embed: first script", bytes.first, 10 * 1024, "B"),
  ...Object.entries(bytes.filtered).map(([lang, size]) =>
    target(`embed with a filter, ${lang}: script before the reader acts`, size, 10 * 1024, "B"),
  ),
  target("embed: largest HTML, gzip", bytes.htmlGzip, 60 * 1024, "B"),
  target("embed: everything opened", bytes.total, 225 * 1024, "B"),
  target("embed: loader, gzip", bytes.loaderGzip, 2048, "B"),
  target("embed: visible on the phone, x of the static page", visible.ratio.ofMedians, 1.1),
  target("ten embeds: longest task before the reader acts", longestTaskMs.embeds, 50, "ms"),
  ...Object.entries(shifts).map(([widthPx, shift]) =>
    target(`embed with the loader: shift at ${widthPx} px`, shift, 0.01),
  ),
];

/** @param {any} imported */
const importTargets = ({ steps, differ }) => [
  target("import of 26,114 agreements", steps.import.seconds, 10, "s"),
  target("import of 26,114 agreements: peak memory", steps.import.peakMegabytes, 1000, "MB"),
  target("check of them", steps.check.seconds, 5, "s"),
  target("round trips that gave other bytes", differ, 0),
];

/** @param {any} large */
const largeTargets = ({ largest, search, visible }) => [
  target("26,114 agreements: network visible on the phone, x of the static page", visible.ratio.ofMedians, 1.1),
  target("26,114 agreements: search answer, p50", search.warmMs.p50, 50, "ms"),
  target(`26,114 agreements: of ${largest.agreements} missing on the page of the largest party`, largest.missing, 0),
];

/**
 * Figures to reach with what was measured; `ok` is null where that could not be measured.
 * @param {Record<string, any>} parts by name, as far as they were run
 * @returns {Target[]}
 */
export function targetsOf(parts) {
  const { sizes, stages, visible, blocking, clicks, taps, sets, cards, check, embeds, large, import: imported } = parts;
  return [
    ...(sizes === undefined ? [] : sizeTargets(sizes)),
    ...(stages === undefined ? [] : stageTargets(stages)),
    ...(visible === undefined ? [] : visibleTargets(visible)),
    ...(blocking === undefined
      ? []
      : [target("blocking on the phone before the reader acts", blocking.phone.blockingMs.p50, 50, "ms")]),
    ...Object.entries(clicks ?? {}).map(([name, { ms }]) =>
      target(`${name}: click on a party to panel and graph, p50`, ms.p50, 50, "ms"),
    ),
    ...(taps === undefined ? [] : tapTargets(taps)),
    ...Object.entries(sets ?? {}).flatMap(([name, set]) => setTargets(set, name)),
    ...(check === undefined ? [] : [target(`check of ${check.agreements} agreements, p50`, check.ms.p50, 5000, "ms")]),
    ...(embeds === undefined ? [] : embedTargets(embeds)),
    ...(large === undefined ? [] : largeTargets(large)),
    ...(imported === undefined ? [] : importTargets(imported)),
    ...Object.entries(cards ?? {}).flatMap(([name, one]) => cardTargets(one, name)),
  ];
}
