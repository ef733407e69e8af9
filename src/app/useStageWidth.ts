import { useEffect, useState, type RefObject } from "react";
import type { SceneWidth } from "../scene/types.ts";
import { sceneWidth } from "./takeStage.ts";

/** Which scene fits the container; before it is measured, the one that was taken over (null: all of them). */
export function useStageWidth(stage: RefObject<HTMLElement | null>, taken: SceneWidth | null): SceneWidth | null {
  const [width, setWidth] = useState(taken);
  useEffect(() => {
    const element = stage.current;
    if (element === null) return;
    const observer = new ResizeObserver(([entry]) => {
      const px = entry?.contentRect.width ?? 0;
      if (px > 0) setWidth(sceneWidth(px));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [stage]);
  return width;
}
