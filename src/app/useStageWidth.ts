import { useEffect, useState, type RefObject } from "react";
import type { SceneWidth } from "../scene/types.ts";

/** Widths of the container, in px, from which the next wider scene is drawn; the same as in `Diagram.module.css`. */
const MEDIUM_FROM_PX = 480;
const WIDE_FROM_PX = 760;

/** Which scene fits the container; null until it is measured, so that the first render equals the prerendered one. */
export function useStageWidth(stage: RefObject<HTMLElement | null>): SceneWidth | null {
  const [width, setWidth] = useState<SceneWidth | null>(null);
  useEffect(() => {
    const element = stage.current;
    if (element === null) return;
    const observer = new ResizeObserver(([entry]) => {
      const px = entry?.contentRect.width ?? 0;
      if (px > 0) setWidth(px >= WIDE_FROM_PX ? 908 : px >= MEDIUM_FROM_PX ? 620 : 328);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [stage]);
  return width;
}
