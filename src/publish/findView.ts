import { formatPath } from "../address/formatAddress.ts";
import { listPages } from "../address/listPages.ts";
import { parseAddress } from "../address/parseAddress.ts";
import type { ViewState } from "../address/types.ts";
import type { Dataset } from "../dataset/types.ts";
import { findNearPages } from "./findNearPages.ts";
import { listIdentities } from "./listIdentities.ts";
import { parsePagePath } from "./parsePagePath.ts";
import type { Site } from "./readSite.ts";
import { defaultLanguageOf } from "./writePages.ts";

/** A view that was asked for, or the paths of pages that were perhaps meant. */
export type FoundView =
  | { readonly kind: "found"; readonly view: ViewState }
  | { readonly kind: "unknown"; readonly near: readonly string[] };

/** The view with the present id of what it has open. */
function renewed(view: ViewState, dataset: Dataset): ViewState {
  const { open } = view;
  if (open.kind !== "agreement" && open.kind !== "party") return view;
  const now = listIdentities(dataset).find(({ kind, formerIds }) => kind === open.kind && formerIds.includes(open.id));
  return now === undefined ? view : parseAddress(`${view.lang}/${open.kind}/${now.id}/`, "", view.lang);
}

/**
 * The view that a person means by the path of its page with its query, or by a full address; former ids mean the record. Pages
 * without a picture are unknown. Never throws.
 */
export function findView(
  asked: string,
  dataset: Dataset,
  { languages, url }: Pick<Site, "languages" | "url">,
): FoundView {
  const fallback = defaultLanguageOf(languages, dataset.language);
  const path = parsePagePath(asked, url);
  const [, query = ""] = /\?([^#]*)/.exec(asked) ?? [];
  const drawn = listPages(dataset, languages).filter(
    ({ open: { kind } }) => kind !== "about" && kind !== "accessibility",
  );
  const known = drawn.map(formatPath);
  if (path !== null) {
    const asks = parseAddress(path, query, fallback);
    const view = { ...asks, open: renewed(asks, dataset).open };
    if (known.includes(formatPath(view)) && view.view !== "table") return { kind: "found", view };
  }
  return { kind: "unknown", near: findNearPages(path ?? asked.slice(0, 200), known) };
}
