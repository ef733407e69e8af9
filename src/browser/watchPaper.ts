import { measurePaper } from "./measurePaper.ts";

/** Width of a sheet within its margins, CSS px: A4 has 718, Letter 739. */
const PAPER_PX = 740;
/** Measured when nothing has changed for so long, ms: nobody prints at once, and reading must not wait for it. */
const REST_MS = 500;

/**
 * Tells what a frame needs on paper, where the list is unfolded and addresses are written out. It is told ahead, since a message
 * sent while printing reaches the host too late (measured). In a frame that is lower all the same the list stays folded, so that
 * words, address and drawing are not cut for it. Gives what to call when the content has changed.
 */
export function watchPaper(tell: (paperPx: number) => void): () => void {
  const { dataset } = document.documentElement;
  let toldPx = 0;
  let timer = 0;
  addEventListener("beforeprint", () => {
    if (Math.min(measurePaper(innerWidth), measurePaper(PAPER_PX)) > innerHeight) dataset["paper"] = "low";
  });
  addEventListener("afterprint", () => delete dataset["paper"]);
  return () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      const paperPx = measurePaper(PAPER_PX);
      if (paperPx === toldPx) return;
      toldPx = paperPx;
      tell(paperPx);
    }, REST_MS);
  };
}
