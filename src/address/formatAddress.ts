import type { Open, ViewState } from "./types.ts";

/** Path of what is open, without language: `agreement/<id>/`, empty for the start page. */
function formatOpen(open: Open): string {
  switch (open.kind) {
    case "start":
    case "path":
      return "";
    case "about":
      return "about/";
    case "accessibility":
      return "about/accessibility/";
    case "missing":
      return open.path;
    default:
      return `${open.kind}/${open.id}/`;
  }
}

/** Path of a view inside the site, without a leading slash: `ru/agreement/<id>/`. */
export function formatPath(view: Pick<ViewState, "lang" | "open">): string {
  return view.open.kind === "missing" ? view.open.path : `${view.lang}/${formatOpen(view.open)}`;
}

/**
 * Query of a view in canonical order, `?` included; empty when the view says nothing beyond its path.
 * Commas between list items and the tilde between two ids stay readable; neither can occur inside of an id or a code. Without
 * `open` it names what the lists hold, whatever is open.
 */
export function formatQuery({
  filter,
  open,
  sort,
  view,
}: Pick<ViewState, "filter" | "sort" | "view"> & Partial<Pick<ViewState, "open">>): string {
  const pairs: readonly (readonly [string, string])[] = [
    ["q", filter.q],
    ["kind", filter.kind.join(",")],
    ["side", filter.side.join(",")],
    ["country", filter.country.join(",")],
    ["sector", filter.sector.join(",")],
    ["type", filter.type.join(",")],
    ["from", filter.from === null ? "" : String(filter.from)],
    ["to", filter.to === null ? "" : String(filter.to)],
    ["sort", sort ?? ""],
    ["view", view ?? ""],
    ["path", open?.kind === "path" ? `${open.from}~${open.to}` : ""],
  ];
  const query = new URLSearchParams(
    pairs.filter(([, value]) => value !== "").map(([name, value]): [string, string] => [name, value]),
  ).toString();
  return query === "" ? "" : `?${query.replaceAll("%2C", ",").replaceAll("%7E", "~")}`;
}

/** Path and query of a view, relative to the site's base. */
export function formatAddress(view: ViewState): string {
  return formatPath(view) + formatQuery(view);
}

/** Way from a page back to the site's base: `../../../` for `ru/agreement/<id>/`, `./` for the base itself. */
export function rootOf(path: string): string {
  return "../".repeat(path.split("/").length - 1) || "./";
}
