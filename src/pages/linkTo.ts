import { formatAddress } from "../address/formatAddress.ts";
import { NO_FILTER } from "../address/parseAddress.ts";
import type { Open, ViewState } from "../address/types.ts";
import type { PageModel } from "./types.ts";

/** Link from this page to a view that differs from it in the given parts. */
export function linkTo({ root, view }: Pick<PageModel, "root" | "view">, change: Partial<ViewState>): string {
  return root + formatAddress({ ...view, ...change });
}

/** Link to a record or page, with filter and layout kept. */
export function linkToOpen(model: Pick<PageModel, "root" | "view">, open: Open): string {
  return linkTo(model, { open });
}

/** Link to a file of the site, such as a download. */
export function linkToFile({ root }: Pick<PageModel, "root">, path: string): string {
  return root + path;
}

/** Link that leaves every record in. */
export function linkToAll(model: Pick<PageModel, "root" | "view">): string {
  return linkTo(model, { filter: NO_FILTER });
}
