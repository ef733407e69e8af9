/**
 * Runs in the page before everything else: the clock and the eyes of all that is measured there, as `bench`. A time is taken
 * in a task right after the frame that drew the thing, not when it entered the document.
 */
export function startTools() {
  const page = /** @type {any} */ (globalThis);
  const { document, performance } = page;

  const afterFrame = (/** @type {(nowMs: number) => void} */ act) => {
    const { port1, port2 } = new page.MessageChannel();
    port1.onmessage = () => {
      port1.close();
      act(performance.now());
    };
    port2.postMessage(null);
  };
  /** Asks once a frame, before it is drawn; acts after the first frame that the question is answered by. */
  const whenFrame = (/** @type {() => unknown} */ ask, /** @type {(nowMs: number, answer: any) => void} */ act) => {
    page.requestAnimationFrame(() => {
      const answer = ask();
      if (answer) afterFrame((nowMs) => act(nowMs, answer));
      else whenFrame(ask, act);
    });
  };
  const isOnScreen = (/** @type {any} */ element) => {
    const { width, height, top, bottom } = element.getBoundingClientRect();
    return width > 0 && height > 0 && bottom > 0 && top < page.innerHeight && element.checkVisibility();
  };
  /** @type {{ startMs: number, durationMs: number }[]} */
  const longTasks = [];
  page.bench = {
    afterFrame,
    whenFrame,
    isOnScreen,
    longTasks,
    lastDrawMs: 0,
    onScreen: (/** @type {string} */ query) => [...document.querySelectorAll(query)].filter(isOnScreen),
    tell: (/** @type {object} */ what) => page.benchTell(JSON.stringify(what)),
    epoch: (/** @type {number} */ ms) => performance.timeOrigin + ms,
  };
  new page.PerformanceObserver((/** @type {any} */ list) => {
    for (const { startTime, duration } of list.getEntries())
      longTasks.push({ startMs: startTime, durationMs: duration });
  }).observe({ type: "longtask", buffered: true });
  const { prototype } = page.CanvasRenderingContext2D;
  const { clearRect } = prototype;
  prototype.clearRect = function clearAndNote(/** @type {number[]} */ ...box) {
    page.bench.lastDrawMs = performance.now();
    return clearRect.apply(this, box);
  };
}
