import { formatEmbedPath } from "../address/formatEmbedPath.ts";
import { parseEmbedPath } from "../address/parseEmbedPath.ts";
import type { ViewState } from "../address/types.ts";
import type { SiteLocation } from "./siteLocation.ts";

/**
 * Gives an embed that is looked at by itself the path of what it shows, so that a reload shows it again. No step in the history; the
 * query and the fragment stay as they are. In a frame nothing happens: the host's Back would bring another embed into the frame than
 * its code names (measured), heights would tell what was clicked, and older listeners would not find their frame any more. Nor where
 * the document stands elsewhere than the build put it, or the browser refuses.
 */
export function settleEmbed({ base }: Pick<SiteLocation, "base">, { lang, open }: ViewState): void {
  if (parent !== window) return;
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
