/**
 * Runs in every document before its own scripts, as `politeWatch`. In the host's page it notes every shift of the layout and
 * every change of an embed's height, so that shifts can be told from those that others cause. In frames it notes what is
 * stored, since what a host of the same origin stores is not the embed's doing.
 * @param {{ ours: string }} options pattern of the path of an embed
 */
export function watchDocument({ ours }) {
  const page = /** @type {any} */ (globalThis);
  const { document, performance } = page;
  /** @type {{ shifts: { atMs: number, value: number }[], changes: { atMs: number }[], stored: string[] }} */
  const watch = { shifts: [], changes: [], stored: [] };
  page.politeWatch = watch;
  if (page.parent !== page) {
    noteStorage();
    return;
  }
  new page.PerformanceObserver((/** @type {any} */ list) => {
    for (const { startTime, value } of list.getEntries()) watch.shifts.push({ atMs: startTime, value });
  }).observe({ type: "layout-shift", buffered: true });

  /** @type {Map<any, number>} */
  const heights = new Map();
  const isOurs = (/** @type {any} */ element) =>
    element.localName !== "iframe" || new RegExp(ours).test(new page.URL(element.src || "about:blank").pathname);
  const look = () => {
    for (const element of document.querySelectorAll("iframe, .accord-embed, accord-embed")) {
      if (!isOurs(element)) continue;
      const heightPx = element.getBoundingClientRect().height;
      const before = heights.get(element);
      heights.set(element, heightPx);
      if (before !== undefined && Math.abs(heightPx - before) >= 1) watch.changes.push({ atMs: performance.now() });
    }
    page.requestAnimationFrame(look);
  };
  page.requestAnimationFrame(look);

  function noteStorage() {
    /** @param {any} owner @param {string} method @param {(args: any[]) => string} say */
    const wrap = (owner, method, say) => {
      const original = owner?.[method];
      if (original === undefined) return;
      owner[method] = function noted(/** @type {any[]} */ ...args) {
        watch.stored.push(say(args));
        return original.apply(this, args);
      };
    };
    wrap(page.Storage?.prototype, "setItem", ([key]) => `the key ${key}`);
    wrap(page.IDBFactory?.prototype, "open", ([name]) => `the database ${name}`);
    wrap(page.CacheStorage?.prototype, "open", ([name]) => `the cache ${name}`);
    wrap(page.CookieStore?.prototype, "set", () => "a cookie");
    wrap(page.ServiceWorkerContainer?.prototype, "register", ([url]) => `the service worker ${url}`);
    const cookie = Object.getOwnPropertyDescriptor(page.Document.prototype, "cookie");
    if (cookie?.set === undefined) return;
    Object.defineProperty(page.Document.prototype, "cookie", {
      ...cookie,
      set(/** @type {string} */ value) {
        watch.stored.push(`the cookie ${String(value).split("=")[0]}`);
        cookie.set?.call(this, value);
      },
    });
  }
}
