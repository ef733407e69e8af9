import css from "../pages/Diagram.module.css";
import type { SceneWidth } from "../scene/types.ts";

/** Widths of the container, in px, from which the next wider scene is drawn; the same as in `Diagram.module.css`. */
const MEDIUM_FROM_PX = 480;
const WIDE_FROM_PX = 760;

const DRAWINGS: readonly (readonly [SceneWidth, string | undefined])[] = [
  [908, css["wide"]],
  [620, css["medium"]],
  [328, css["narrow"]],
];

/** Which scene fits a container of a width in px. */
export function sceneWidth(widthPx: number): SceneWidth {
  return widthPx >= WIDE_FROM_PX ? 908 : widthPx >= MEDIUM_FROM_PX ? 620 : 328;
}

/**
 * Takes away the drawings that the style sheet hides, so that only the one on screen has to be taken over: two thirds of
 * the picture's elements less on a slow phone. Null, with nothing touched, where no width can be known yet.
 */
export function takeStage(root: HTMLElement): SceneWidth | null {
  const stage = root.getElementsByClassName(css["stage"] ?? "")[0];
  const besidePx = root.querySelector("main")?.clientWidth ?? 0;
  // On a narrow page the picture may stand in a part that is not shown: then the page's own width tells.
  const widthPx = (stage?.clientWidth ?? 0) || (besidePx < MEDIUM_FROM_PX ? besidePx : 0);
  if (stage === undefined || widthPx === 0) return null;
  const kept = sceneWidth(widthPx);
  for (const [width, name] of DRAWINGS) {
    if (width !== kept && name !== undefined) stage.getElementsByClassName(name)[0]?.remove();
  }
  return kept;
}
