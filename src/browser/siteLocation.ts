import { formatAddress, formatPath } from "../address/formatAddress.ts";
import { parseAddress } from "../address/parseAddress.ts";
import { parseEmbedPath } from "../address/parseEmbedPath.ts";
import type { ViewState } from "../address/types.ts";
import type { Lang } from "../dataset/types.ts";

/** Where the site is mounted and what the address bar says of it. */
export interface SiteLocation {
  /** Absolute URL of the site's base, ending in a slash. */
  readonly base: URL;
  /** View that the address bar names now. */
  read(): ViewState;
  /** View that a link names, or null when it leads out of the site, to a file, to an embed or to the accessibility sheet. */
  parse(href: string): ViewState | null;
  /** Absolute address of a view. */
  href(view: ViewState): string;
  /** Gives the page the path of its view where it was loaded at another one that means the same, such as the bare base. */
  settle(view: ViewState): void;
}

/**
 * Location of the site, from the way back to its base that the page was written with (`data-root`), so that one build
 * works at `/`, under a sub-path and on any host.
 */
export function siteLocation(root: string, fallback: Lang): SiteLocation {
  const base = new URL(root, location.href);
  const pathOf = (url: URL): string => decodePath(url.pathname.slice(base.pathname.length));
  const parseUrl = (url: URL): ViewState => parseAddress(pathOf(url), url.search, fallback);
  return {
    base,
    read: () => parseUrl(new URL(location.href)),
    parse: (href) => {
      const url = new URL(href, location.href);
      const inside = url.origin === base.origin && url.pathname.startsWith(base.pathname);
      if (!inside || !(url.pathname.endsWith("/") || url.pathname.endsWith("/index.html"))) return null;
      if (parseEmbedPath(pathOf(url), fallback) !== null) return null;
      const view = parseUrl(url);
      return view.open.kind === "accessibility" ? null : view;
    },
    href: (view) => new URL(formatAddress(view), base).href,
    settle: (view) => {
      const path = base.pathname + formatPath(view);
      if (location.pathname !== path) history.replaceState(history.state, "", path + location.search + location.hash);
    },
  };
}

/** A path with a broken escape names nothing; it is kept as it is. */
function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
