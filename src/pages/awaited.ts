import type { Open } from "../address/types.ts";
import { openPath } from "../scene/openPath.ts";
import type { PageModel } from "./types.ts";

/** A record that is open but not here yet. */
export type Awaited = Extract<Open, { readonly id: string }>;

/** The open record while its data is on its way or could not be fetched; null when what is open is on the page. */
export function awaited({
  detail,
  failed,
  pending,
  view: { open },
}: Pick<PageModel, "detail" | "failed" | "pending" | "view">): Awaited | null {
  if (!(pending || failed) || !("id" in open)) return null;
  return detail !== null && detail.open.kind === open.kind && detail.open.id === open.id ? null : open;
}

/** Whether a path is open whose answer is on its way or could not be fetched. */
export function isPathAwaited({
  failed,
  pending,
  shownPath,
  view,
}: Pick<PageModel, "failed" | "pending" | "view"> & Pick<Partial<PageModel>, "shownPath">): boolean {
  return (pending || failed) && view.open.kind === "path" && openPath(view, shownPath) === null;
}
