import type { PagePlace } from "../address/listPages.ts";
import type { PageModel } from "./types.ts";

/** What other sites can show of a page: its agreement or party, else the whole. */
export function embedPlace({ detail, pending, view }: Pick<PageModel, "detail" | "pending" | "view">): PagePlace {
  const { lang, open } = view;
  const isRecord = (open.kind === "agreement" || open.kind === "party") && (pending || detail !== null);
  return { lang, open: isRecord ? open : { kind: "start" } };
}
