import { formatAddress, formatPath } from "../address/formatAddress.ts";
import { NO_FILTER } from "../address/parseAddress.ts";
import type { Open, ViewState } from "../address/types.ts";
import type { PageModel } from "./types.ts";

/**
 * Link from this page to a view that differs from it in the given parts. From an address that names nothing, links lead to
 * the start page: nothing of such an address becomes part of a link.
 */
export function linkTo({ root, view }: Pick<PageModel, "root" | "view">, change: Partial<ViewState>): string {
  const { open } = view;
  return root + formatAddress({ ...view, open: open.kind === "missing" ? { kind: "start" } : open, ...change });
}

/** Link to a record or page, with filter and layout kept. */
export function linkToOpen(model: Pick<PageModel, "root" | "view">, open: Open): string {
  return linkTo(model, { open });
}

/** Link to a file of the site, such as a download. */
export function linkToFile({ root }: Pick<PageModel, "root">, path: string): string {
  return root + path;
}

/** Link to how mistakes are reported, and to what has been corrected: a part of the method page. */
export function linkToCorrections(model: Pick<PageModel, "root" | "view">): string {
  return `${linkToOpen(model, { kind: "about" })}#mistakes`;
}

/** Link to the files that hold all data: a part of the method page. */
export function linkToDownloads(model: Pick<PageModel, "root" | "view">): string {
  return `${linkToOpen(model, { kind: "about" })}#data`;
}

/** Link to the accessibility sheet: a document of its own, which knows no filter. */
export function linkToSheet({ root, view: { lang } }: Pick<PageModel, "root" | "view">): string {
  return root + formatPath({ lang, open: { kind: "accessibility" } });
}

/** Link that leaves every record in. */
export function linkToAll(model: Pick<PageModel, "root" | "view">): string {
  return linkTo(model, { filter: NO_FILTER });
}
