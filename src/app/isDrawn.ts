import type { PageModel } from "../pages/types.ts";

/** Whether a record is open that the picture has a card for: one that is in an agreement is always drawn, if need be alone. */
export function isDrawn({ detail, view }: Pick<PageModel, "detail" | "view">): boolean {
  return view.view !== "table" && detail !== null && detail.open.kind !== "source" && detail.agreements.length > 0;
}
