/**
 * Rows as columns of even width.
 * @param {readonly (readonly (string | number | null)[])[]} rows the first one heads them
 * @param {(line: string) => void} say
 */
export function printTable(rows, say) {
  const texts = rows.map((row) => row.map((cell) => (cell === null ? "-" : String(cell))));
  const widths = (texts[0] ?? []).map((_, column) => Math.max(...texts.map((row) => (row[column] ?? "").length)));
  for (const row of texts)
    say(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    );
  say("");
}

/** @param {readonly import("./targets.mjs").Target[]} targets @param {(line: string) => void} say */
export function printTargets(targets, say) {
  const rows = targets.map(({ what, limit, unit, value, ok }) => [
    what,
    `<= ${limit} ${unit}`,
    value === null ? null : `${value} ${unit}`,
    ok === null ? "unknown" : ok ? "ok" : "MISSED",
  ]);
  printTable([["figure to reach", "at most", "measured", ""], ...rows], say);
}

/** @param {any} one statistics @returns {(string | number | null)[]} */
const spread = (one) => [one.p50, one.p95, one.count];

/** Measurements that no figure is set for, or that explain one.
 * @param {Record<string, any>} parts
 * @param {(line: string) => void} say */
export function printDetails({ visible, stages, blocking, taps, sets, sizes, cards, check, embeds }, say) {
  const times = [
    ...Object.entries(visible ?? {}).flatMap(([device, one]) => [
      [`network visible, ${device}`, ...spread(one.visibleMs)],
      [`static page, ${device}`, ...spread(one.staticMs)],
      [`x of the static page, ${device}: medians, fastest`, one.ratio.ofMedians, one.ratio.ofFastest, null],
    ]),
    ...(embeds === undefined
      ? []
      : [
          ["embed visible, phone", ...spread(embeds.visible.visibleMs)],
          ["static page with its picture, phone", ...spread(embeds.visible.staticMs)],
          [
            "longest task: ten embeds, ten static pages",
            embeds.longestTaskMs.embeds,
            embeds.longestTaskMs.statics,
            null,
          ],
        ]),
    ...Object.entries(blocking ?? {}).map(([device, one]) => [`blocking, ${device}`, ...spread(one.blockingMs)]),
    ...["link", "sheet", "panel"].flatMap((how) =>
      taps === undefined ? [] : [[`tap answered by ${how}`, ...spread(taps[how])]],
    ),
    ...(check === undefined
      ? []
      : [[`check of ${check.agreements} agreements, ${check.parties} parties`, ...spread(check.ms)]]),
    ...Object.entries(sets ?? {}).flatMap(([name, one]) => [
      [`${name}: click, first ${one.clicks.firstMs}`, ...spread(one.clicks.ms)],
      [`${name}: search, first ${one.search.firstMs}`, ...spread(one.search.warmMs)],
    ]),
  ];
  if (times.length > 0) printTable([["time, ms", "p50", "p95", "of"], ...times], say);
  const loads = Object.entries(stages ?? {}).flatMap(([device, one]) =>
    Object.entries(one).map(([stage, { requests, bytes, scriptBytes, networkBytes }]) => [
      `${device}, ${stage}`,
      requests,
      bytes,
      scriptBytes,
      networkBytes,
    ]),
  );
  if (loads.length > 0) printTable([["stage", "requests", "bytes", "scripts", "network chunk"], ...loads], say);
  const [start] = Object.values(sizes?.start ?? {});
  const pieces = Object.entries(start?.pieces ?? {}).map(([name, { raw, saves }]) => [name, raw, saves]);
  if (pieces.length > 0) printTable([["piece of the start page", "bytes", "saves, brotli"], ...pieces], say);
  const all = Object.entries(sets ?? {}).map(([name, one]) => [
    name,
    one.buildMs,
    one.startBrotli,
    one.datasetBrotli,
    one.visible.ratio.ofMedians,
    one.desktop.elements,
    Math.round(one.search.heapOpenBytes / 1e5) / 10,
    Math.round(one.search.heapSearchBytes / 1e5) / 10,
  ]);
  const head = ["dataset", "build ms", "start B", "data B", "visible x", "elements", "heap MB", "heap MB with search"];
  if (all.length > 0) printTable([head, ...all], say);
  const drawn = Object.entries(cards ?? {}).map(([name, one]) => [
    name,
    one.cards,
    one.planMsEach,
    one.paintMs.p50,
    one.msEach,
    one.reuseMsEach,
    one.bytes.p50,
    one.bytes.max,
  ]);
  const cardHead = [
    "preview pictures",
    "count",
    "plan ms",
    "paint ms",
    "all ms each",
    "again ms",
    "bytes p50",
    "bytes max",
  ];
  if (drawn.length > 0) printTable([cardHead, ...drawn], say);
}

/** @param {any} imported @param {(line: string) => void} say */
export function printImport(imported, say) {
  const rows = Object.entries(imported?.steps ?? {}).map(([name, { seconds, cpuSeconds, peakMegabytes, total }]) => [
    name,
    seconds.toFixed(1),
    cpuSeconds.toFixed(1),
    Math.round(peakMegabytes),
    total.slice(0, 110),
  ]);
  if (rows.length > 0) printTable([["spreadsheets", "s", "cpu s", "peak MB", "account"], ...rows], say);
}

/** @param {any} large @param {(line: string) => void} say */
export function printLarge(large, say) {
  if (large === undefined) return;
  const { agreements, pages, files, bytes, minutes, peakMegabytes, search } = large;
  const head = ["agreements", "pages", "files", "MB", "minutes", "peak MB", "search p50", "p95"];
  const row = [
    agreements,
    pages,
    files,
    Math.round(bytes / 1e6),
    minutes,
    peakMegabytes,
    search.warmMs.p50,
    search.warmMs.p95,
  ];
  printTable([head, row], say);
}

/** @param {Record<string, any> | undefined} bundle @param {(line: string) => void} say */
export function printBundle(bundle, say) {
  for (const [name, { brotli, parts }] of Object.entries(bundle ?? {})) {
    const rows = parts.map((/** @type {any} */ part) => [part.name, part.raw, part.brotli]);
    printTable([[`${name} (${brotli} B brotli)`, "bytes", "saves, brotli"], ...rows], say);
  }
}
