/**
 * Runs in the page: gets ready to time what the next click brings. `bench.timing` then becomes the ms from the click's own
 * time to the end of the first frame in which the panel shows `key`, the button of that node is the current one and the
 * canvas has drawn.
 * @param {string} key as `data-panel` and `data-key` name records
 */
export function timeSelection(key) {
  const page = /** @type {any} */ (globalThis);
  const { document, requestAnimationFrame } = page;
  page.bench.timing = new Promise((resolve) => {
    const isUpdated = () => {
      const button = [...document.querySelectorAll("button[data-key]")].find((one) => one.dataset.key === key);
      return (
        document.querySelector("[data-panel]")?.dataset.panel === key && button?.getAttribute("aria-current") === "true"
      );
    };
    const onClick = (/** @type {any} */ { timeStamp }) => {
      let updatedAtFrame = -1;
      let frames = 0;
      const onFrame = (/** @type {number} */ frameMs) => {
        if (updatedAtFrame < 0 && isUpdated()) updatedAtFrame = frameMs;
        if (updatedAtFrame >= 0) frames += 1;
        page.bench.afterFrame((/** @type {number} */ nowMs) => {
          const drawn = updatedAtFrame >= 0 && page.bench.lastDrawMs >= updatedAtFrame;
          // A picture that does not change is not drawn again; then text and buttons alone are the answer.
          if (drawn || frames > 20) resolve({ ms: nowMs - timeStamp, drawn });
          else requestAnimationFrame(onFrame);
        });
      };
      requestAnimationFrame(onFrame);
    };
    page.addEventListener("click", onClick, { capture: true, once: true });
  });
}

/**
 * Runs in the page: gets ready to time the next `input` event. `bench.timing` then becomes the ms from it to the end of the
 * first frame that shows a hit; null when none comes.
 * @param {number} patienceMs
 */
export function timeSearch(patienceMs) {
  const page = /** @type {any} */ (globalThis);
  const { document, requestAnimationFrame } = page;
  page.bench.timing = new Promise((resolve) => {
    const onInput = (/** @type {any} */ { timeStamp }) => {
      const onFrame = () => {
        const hasHits = document.querySelector('[role="option"]') !== null;
        page.bench.afterFrame((/** @type {number} */ nowMs) => {
          if (hasHits) resolve(nowMs - timeStamp);
          else if (nowMs - timeStamp > patienceMs) resolve(null);
          else requestAnimationFrame(onFrame);
        });
      };
      requestAnimationFrame(onFrame);
    };
    document.addEventListener("input", onInput, { capture: true, once: true });
  });
}
