import { useEffect, useState } from "react";
import type { SceneWidth } from "../scene/types.ts";
import { sceneWidth } from "./takeStage.ts";

/** Width of the frame, px, from which a record stands beside its words; the same as in `Embed.module.css`. */
const COLUMNS_PX = 1000;

/** Which drawing the style sheet shows in a frame; before that is measured, the one that was taken over (null: all of them). */
export function useEmbedWidth(isAlone: boolean, taken: SceneWidth | null): SceneWidth | null {
  const [widthPx, setWidthPx] = useState<number | null>(null);
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      const px = entry?.contentRect.width ?? 0;
      if (px > 0) setWidthPx(px);
    });
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);
  if (widthPx === null) return taken;
  return isAlone && widthPx >= COLUMNS_PX ? 620 : sceneWidth(widthPx);
}
