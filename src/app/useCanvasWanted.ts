import { useEffect, useState, type RefObject } from "react";
import { wantsLittleData, whenIdle } from "../browser/whenIdle.ts";
import type { SceneWidth } from "../scene/types.ts";

/**
 * True once the canvas may load: when the browser is idle, or, on narrow pages and where the reader saves data, at the
 * first touch, key or pointer on the picture itself, or when it is to fill the window.
 */
export function useCanvasWanted(
  stage: RefObject<HTMLElement | null>,
  widthPx: SceneWidth | null,
  isFull: boolean,
): boolean {
  const [isWanted, setWanted] = useState(false);
  useEffect(() => {
    const element = stage.current;
    if (isWanted || element === null || widthPx === null) return;
    const want = (): void => setWanted(true);
    if (isFull) {
      want();
      return;
    }
    if (widthPx > 328 && !wantsLittleData()) return whenIdle(want);
    const acts = ["pointerdown", "focusin", "wheel"] as const;
    for (const act of acts) element.addEventListener(act, want, { passive: true });
    return () => {
      for (const act of acts) element.removeEventListener(act, want);
    };
  }, [stage, widthPx, isWanted, isFull]);
  return isWanted;
}
