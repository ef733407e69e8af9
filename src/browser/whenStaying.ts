/** How long a new page may take to come to the front, ms. */
const COMING_MS = 500;

/**
 * Calls back when the reader is still here a moment after following a link that opens beside this document: then nothing has
 * opened, whatever forbade it. No document is told that its links may open nothing, so this is seen by what follows.
 */
export function whenStaying(onStay: () => void): void {
  const gone = new AbortController();
  const stop = (): void => gone.abort();
  for (const event of ["blur", "pagehide"] as const) addEventListener(event, stop, { signal: gone.signal });
  document.addEventListener("visibilitychange", stop, { signal: gone.signal });
  setTimeout(() => {
    if (gone.signal.aborted) return;
    stop();
    onStay();
  }, COMING_MS);
}
