import { useEffect, useState, type RefObject } from "react";
import type { SceneWidth } from "../scene/types.ts";
import { readRemPx, sceneWidth } from "./takeStage.ts";

/** Which scene fits the container; before it is measured, the one that was taken over (null: all of them). */
export function useStageWidth(stage: RefObject<HTMLElement | null>, taken: SceneWidth | null): SceneWidth | null {
  const [width, setWidth] = useState(taken);
  useEffect(() => {
    const element = stage.current;
    if (element === null) return;
    let px = 0;
    const choose = (): void => {
      if (px > 0) setWidth(sceneWidth(px, readRemPx()));
    };
    const observer = new ResizeObserver(([entry]) => {
      px = entry?.contentRect.width ?? 0;
      choose();
    });
    observer.observe(element);
    // Larger text makes the page longer where it leaves the container as wide as it was.
    const text = new ResizeObserver(choose);
    text.observe(document.body);
    return () => {
      observer.disconnect();
      text.disconnect();
    };
  }, [stage]);
  return width;
}
