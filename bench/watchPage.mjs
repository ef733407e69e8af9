/**
 * Runs in the page after `startTools` and before the page's own scripts. Tells `visible` once, when the first frame that
 * holds the picture has been drawn, and after every tap on a link `tapped` and then `shown`; after an early sheet also
 * `opened`, when the panel stands in its place.
 * @param {{ selector: string }} options what has to be on screen for the network to count as visible
 */
export function watchPage({ selector }) {
  const page = /** @type {any} */ (globalThis);
  const { document, performance } = page;
  const { tell, epoch, whenFrame, isOnScreen, onScreen } = page.bench;

  /** A picture that is still arriving is not yet the picture. */
  const hasArrived = (/** @type {any} */ element) => {
    for (let at = element; at !== null; at = at.parentElement) if (at.nextSibling !== null) return true;
    return document.readyState !== "loading";
  };
  /** A tap aims at what the reader sees now: places are read here, since asking later would wait for busy scripts. */
  const linksOnScreen = () =>
    onScreen("[data-row] a[href]").map((/** @type {any} */ link) => {
      const { left, top, width, height } = link.getBoundingClientRect();
      return { href: link.href, xPx: left + width / 2, yPx: top + height / 2 };
    });
  whenFrame(
    () => [...document.querySelectorAll(selector)].some((element) => isOnScreen(element) && hasArrived(element)),
    (/** @type {number} */ nowMs) => {
      tell({ kind: "visible", ms: nowMs, atMs: epoch(nowMs), links: linksOnScreen() });
    },
  );

  /** Where the reader is after a tap: the sheet that answers before the explorer, or the panel and what it shows. */
  const whatIsShown = () => {
    if (onScreen(".early").length > 0) return { how: "sheet", key: null };
    const key = onScreen("[data-panel]")[0]?.dataset.panel;
    return key === undefined || key === "start" ? null : { how: "panel", key };
  };
  const tellShown = (/** @type {number} */ nowMs, /** @type {any} */ shown) => {
    tell({ kind: "shown", atMs: epoch(nowMs), origin: performance.timeOrigin, ...shown });
    if (shown.how !== "sheet") return;
    whenFrame(
      () => document.querySelector(".early") === null && whatIsShown(),
      (/** @type {number} */ laterMs, /** @type {object} */ panel) =>
        tell({ kind: "opened", atMs: epoch(laterMs), ...panel }),
    );
  };
  // A tap that loads a document is answered by that document.
  if (/\/(agreement|party|source)\//.test(page.location.pathname)) whenFrame(whatIsShown, tellShown);
  const onClick = (/** @type {any} */ event) => {
    const href = event.target.closest?.("a[href]")?.href ?? null;
    tell({ kind: "tapped", atMs: epoch(event.timeStamp), origin: performance.timeOrigin, href });
    whenFrame(whatIsShown, tellShown);
  };
  page.addEventListener("click", onClick, true);
}
