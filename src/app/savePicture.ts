import { downloadFile } from "../browser/downloadFile.ts";
import { pageScene } from "../pages/Diagram.tsx";
import { pictureParts } from "../pages/pictureParts.ts";
import { savedName } from "../pages/savedName.ts";
import type { PageModel } from "../pages/types.ts";
import { svgText } from "../scene/svgText.ts";
import type { SceneWidth } from "../scene/types.ts";
import { buildPicture } from "../share/buildPicture.ts";
import { paintPicture } from "./paintPicture.ts";

export type PictureFormat = "svg" | "png";

/** Name that says what is on it: `agreement-<id>.svg`, `<dataset>.svg` for the whole. */
function pictureName({ detail, site, view: { open } }: PageModel, format: PictureFormat): string {
  if (open.kind === "path") return `path-${open.from}-${open.to}.${format}`;
  return detail === null ? savedName(site, `dataset.${format}`) : `${detail.open.kind}-${detail.open.id}.${format}`;
}

/**
 * Saves the picture that the page shows, in the width in which it shows it, with title, legend, sources and licence. Gives the name
 * of the file; rejects where the browser cannot paint.
 */
export async function savePicture(
  format: PictureFormat,
  model: PageModel,
  widthPx: SceneWidth,
  url: string,
): Promise<string> {
  const scene = pageScene(model, widthPx);
  const picture = buildPicture(scene, pictureParts(model, scene, url));
  const file = pictureName(model, format);
  if (format === "png") downloadFile(file, await paintPicture(picture), "image/png");
  else downloadFile(file, `<?xml version="1.0" encoding="UTF-8"?>\n${svgText(picture)}\n`, "image/svg+xml");
  return file;
}
