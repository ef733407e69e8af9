import { formatEmbedPath } from "../address/formatEmbedPath.ts";
import { parseEmbedPath } from "../address/parseEmbedPath.ts";
import type { ViewState } from "../address/types.ts";
import type { SiteLocation } from "./siteLocation.ts";

/**
 * Gives the embed the path of what it shows, so that a reload shows it again. No step in the history, which is the host's too, and
 * the query and the fragment stay as they are: hosts keep words of their own there. Where the document stands elsewhere than the
 * build put it, or the browser refuses, nothing happens.
 */
export function settleEmbed({ base }: Pick<SiteLocation, "base">, { lang, open }: ViewState): void {
  const { origin, pathname, search, hash } = location;
  const path = formatEmbedPath({ lang, open });
  const isPlaced =
    origin === base.origin &&
    pathname.startsWith(base.pathname) &&
    parseEmbedPath(pathname.slice(base.pathname.length), lang) !== null;
  if (path === null || !isPlaced || pathname === base.pathname + path) return;
  try {
    history.replaceState(history.state, "", base.pathname + path + search + hash);
  } catch {
    // Documents of an opaque origin may not be allowed to.
  }
}
