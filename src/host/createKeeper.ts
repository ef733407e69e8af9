/** Lets the height of one frame follow what it needs, without letting the article jump. All px. */
export interface Keeper {
  /** The frame's own word, or the table's for a new width. `isFree`: the width has just changed, so any height is right. */
  want(heightPx: number, isFree: boolean): void;
}

/** Heights are applied at most ten times a second, so that no frame can keep the page busy. */
const PAUSE_MS = 100;
/** A frame that needs less keeps its place, unless it is less by more than this much, px, and by this share. */
const SPARE_PX = 40;
const SPARE_SHARE = 0.15;

/**
 * Grows at once. Shrinks only where nobody's reading is moved: as far as its lower edge stays below the window, after a change of
 * width, or when the reader has just acted inside the frame (which counts for the page too), and then only when much is spared.
 */
export function createKeeper(frame: HTMLIFrameElement, startPx: number): Keeper {
  let [keptPx, wantedPx, isFree, isPausing] = [startPx, startPx, false, false];
  /** What is wanted, or as little as may be had; what is kept, where the difference is not worth a move. */
  const nextPx = (): number => {
    if (isFree || wantedPx > keptPx) return wantedPx;
    const isReadersOwn = document.activeElement === frame && navigator.userActivation?.isActive;
    const leastPx = isReadersOwn
      ? wantedPx
      : Math.max(wantedPx, Math.ceil(innerHeight - frame.getBoundingClientRect().top));
    return keptPx - leastPx > Math.max(SPARE_PX, keptPx * SPARE_SHARE) ? leastPx : keptPx;
  };
  const settle = (): void => {
    if (isPausing) return;
    const heightPx = nextPx();
    isFree = false;
    if (heightPx === keptPx) return;
    keptPx = heightPx;
    isPausing = true;
    frame.style.height = `${String(keptPx)}px`;
    setTimeout(() => {
      isPausing = false;
      settle();
    }, PAUSE_MS);
  };
  return {
    want: (heightPx, isNowFree) => {
      wantedPx = heightPx;
      isFree ||= isNowFree;
      settle();
    },
  };
}
