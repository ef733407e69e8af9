import css from "../pages/Diagram.module.css";
import { LARGE_TEXT_WIDTH, type SCENE_WIDTHS, type SceneWidth } from "../scene/types.ts";

/**
 * Widths of the container, in rem, from which the next wider scene is drawn; the same as in `Diagram.module.css`. From 0.96 of the
 * scene's own width, so that its smallest text is 12 px; rem, so that larger text gets a narrower picture in a larger scale.
 */
const LARGE_TEXT_BELOW_REM = 15;
const MEDIUM_FROM_REM = 37.25;
const WIDE_FROM_REM = 54.5;

const DRAWINGS: readonly (readonly [SceneWidth, string | undefined])[] = [
  [908, css["wide"]],
  [620, css["medium"]],
  [328, css["narrow"]],
];

/** Size of the reader's text, px. */
export function readRemPx(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
}

/** Which of the drawings of the build fits a container of a width in px. */
function builtWidth(widthPx: number, remPx: number): (typeof SCENE_WIDTHS)[number] {
  const widthRem = widthPx / remPx;
  return widthRem >= WIDE_FROM_REM ? 908 : widthRem >= MEDIUM_FROM_REM ? 620 : 328;
}

/** Which scene fits a container of a width in px: on a narrow page with large text one that the build does not draw. */
export function sceneWidth(widthPx: number, remPx: number): SceneWidth {
  return widthPx / remPx < LARGE_TEXT_BELOW_REM ? LARGE_TEXT_WIDTH : builtWidth(widthPx, remPx);
}

/** Width of the picture's container, px; 0 where no width can be known yet. */
function stageWidthPx(root: Document | HTMLElement): number {
  const stage = root.getElementsByClassName(css["stage"] ?? "")[0];
  const besidePx = root.querySelector("main")?.clientWidth ?? 0;
  // On a narrow page the picture may stand in a part that is not shown: then the page's own width tells.
  return (stage?.clientWidth ?? 0) || (besidePx < MEDIUM_FROM_REM * readRemPx() ? besidePx : 0);
}

/** Width of the scene that the page shows; the widest where it shows none. */
export function shownWidth(): SceneWidth {
  const widthPx = stageWidthPx(document);
  return widthPx === 0 ? 908 : sceneWidth(widthPx, readRemPx());
}

/**
 * Takes away the drawings that the style sheet hides, so that only the one on screen has to be taken over: two thirds of
 * the picture's elements less on a slow phone. Null, with nothing touched, where no width can be known yet.
 */
export function takeStage(root: HTMLElement): SceneWidth | null {
  const stage = root.getElementsByClassName(css["stage"] ?? "")[0];
  const widthPx = stageWidthPx(root);
  if (stage === undefined || widthPx === 0) return null;
  const kept = builtWidth(widthPx, readRemPx());
  for (const [width, name] of DRAWINGS) {
    if (width !== kept && name !== undefined) stage.getElementsByClassName(name)[0]?.remove();
  }
  return kept;
}

/**
 * Takes away also the last drawing where it stands in a part of the page that is not shown, as behind the tab of a phone: it is
 * drawn when the reader asks for it. True where it did.
 */
export function putAside(root: HTMLElement, taken: SceneWidth | null): boolean {
  const stage = root.getElementsByClassName(css["stage"] ?? "")[0];
  if (taken === null || stage === undefined || stage.clientWidth > 0) return false;
  stage.replaceChildren();
  return true;
}
