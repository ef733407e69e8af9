/** Least height that is told, px: WordPress refuses less, and a message must be readable in it. */
const LEAST_PX = 200;
/** Below both of these differences a lower height is kept to oneself: the article around must not jump for little. */
const SHRINK_SHARE = 0.85;
const SHRINK_PX = 40;
/** Changes within so many ms are told once. */
const REST_MS = 40;
/** A frame far below the screen runs no observers (measured): it is measured once more when everything has arrived. */
const LATE_MS = 1200;

export interface HeightWatch {
  /** Height that was told last, px; 0 before the first. */
  readonly heightPx: number;
  /** Tells it again, to a parent that has just begun to listen. */
  again(): void;
}

export interface HeightParts {
  readonly tell: (heightPx: number) => void;
  /** Called before measuring: may make the content lower. */
  readonly fit?: () => void;
  /** Called when the content may have changed, whether its height is told or not. */
  readonly onMeasured?: () => void;
}

/** Measures the document's content and tells its height at the start and whenever it changes; never the same twice in a row. */
export function watchHeight({ tell, fit, onMeasured }: HeightParts): HeightWatch {
  let toldPx = 0;
  let widthPx = 0;
  let timer = 0;
  const measure = (): void => {
    timer = 0;
    // A frame inside something hidden has no width: its text would stand in a column of single letters.
    if (document.body.getBoundingClientRect().width === 0) return;
    fit?.();
    onMeasured?.();
    const box = document.body.getBoundingClientRect();
    const neededPx = Math.max(LEAST_PX, Math.ceil(box.height));
    const isNewWidth = Math.round(box.width) !== widthPx;
    widthPx = Math.round(box.width);
    const isLittleLess =
      neededPx <= toldPx && (neededPx > toldPx * SHRINK_SHARE || toldPx - neededPx < SHRINK_PX) && !isNewWidth;
    if (neededPx === toldPx || isLittleLess) return;
    toldPx = neededPx;
    tell(toldPx);
  };
  const soon = (): void => {
    if (timer === 0) timer = window.setTimeout(measure, REST_MS);
  };
  measure();
  new ResizeObserver(soon).observe(document.body);
  addEventListener("load", soon);
  window.setTimeout(soon, LATE_MS);
  return {
    get heightPx() {
      return toldPx;
    },
    again: () => {
      if (toldPx > 0) tell(toldPx);
      else soon();
    },
  };
}
