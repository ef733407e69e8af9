export interface VisibleTop {
  /** Gives how much of the document lies above the visible part, px: as of the reader's last press or key, at once or in the next frame. */
  read(tell: (hiddenPx: number) => void): void;
  end(): void;
}

/**
 * Knows where the visible part of this document begins. Inside a frame no scroll position of the page around can be read, but what
 * of the frame is visible can be observed.
 */
export function watchVisibleTop(): VisibleTop {
  // The root fills the frame (`Embed.module.css`), however short its content has become.
  const root = document.documentElement;
  let hiddenPx = 0;
  let observer: IntersectionObserver | null = null;
  let waiting: ((hiddenPx: number) => void) | null = null;
  const end = (): void => {
    observer?.disconnect();
    observer = null;
    waiting?.(hiddenPx);
    waiting = null;
  };
  const measure = (): void => {
    if (typeof IntersectionObserver === "undefined" || observer !== null) return;
    observer = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting === true)
        hiddenPx = Math.max(0, Math.round(entry.intersectionRect.top - entry.boundingClientRect.top));
      end();
    });
    observer.observe(root);
  };
  const acts = ["pointerdown", "keydown"] as const;
  for (const act of acts) addEventListener(act, measure, { passive: true });
  // The press that asked for the explorer was before its time.
  measure();
  return {
    read: (tell) => {
      if (observer === null) tell(hiddenPx);
      else waiting = tell;
    },
    end: () => {
      for (const act of acts) removeEventListener(act, measure);
      waiting = null;
      end();
    },
  };
}
