import { useEffect, useState } from "react";
import type { SceneWidth } from "../scene/types.ts";

/** Width of the frame, px, from which a record stands beside its words; the same as in `Embed.module.css`. */
const COLUMNS_PX = 1000;
/** The other widths of the same sheet: px alone, since the room that a host keeps free is reckoned so. */
const WIDE_PX = 760;
const MEDIUM_PX = 480;

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
  if (isAlone && widthPx >= COLUMNS_PX) return 620;
  return widthPx >= WIDE_PX ? 908 : widthPx >= MEDIUM_PX ? 620 : 328;
}
