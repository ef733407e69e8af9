import css from "../pages/Embed.module.css";
import type { SceneWidth } from "../scene/types.ts";

const WIDTHS: readonly (readonly [SceneWidth, string | undefined])[] = [
  [908, css["wide"]],
  [620, css["medium"]],
  [328, css["narrow"]],
];

/**
 * Takes away the drawings that the style sheet hides, with their notes, so that only the one on screen has to be taken over. Null,
 * with nothing touched, where none is on the screen: the embed has no picture, or stands in something hidden.
 */
export function takeEmbedStage(root: HTMLElement): SceneWidth | null {
  const picture = root.querySelector("figure");
  const shown = WIDTHS.find(([, name]) => {
    const drawing = picture?.getElementsByClassName(name ?? "")[0];
    return drawing !== undefined && drawing.getClientRects().length > 0;
  });
  if (picture === null || shown === undefined) return null;
  for (const [width, name] of WIDTHS) {
    if (width !== shown[0] && name !== undefined)
      for (const part of Array.from(picture.getElementsByClassName(name))) part.remove();
  }
  return shown[0];
}
