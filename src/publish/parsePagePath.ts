/** Ids are lower-case letters, digits and hyphens: anything else names no page, and nothing else reaches the disk. */
const PAGE_PATH = /^(?:[a-z0-9-]+\/)*(?:[a-z0-9-]+\.html)?$/;

/**
 * Path below the site's base that a person means: a path with or without slashes at its ends, with `index.html`, query or
 * fragment, or a full address, the site's own or that of a local server. Null when no page can have it. Never throws.
 */
export function parsePagePath(text: string, siteUrl: string | null): string | null {
  const base = siteUrl === null ? "/" : new URL(siteUrl).pathname;
  const path = pathOf(text.trim());
  const below = path.startsWith(base) ? path.slice(base.length) : path;
  const page = below.replace(/^\/+/, "").replace(/(^|\/)index\.html$/, "$1");
  const closed = page === "" || page.endsWith("/") || page.endsWith(".html") ? page : `${page}/`;
  return PAGE_PATH.test(closed) ? closed : null;
}

/** Path of an address, or of a text that is a path already. */
function pathOf(text: string): string {
  if (/^https?:/i.test(text) && URL.canParse(text)) return new URL(text).pathname;
  return text.replace(/[?#].*$/s, "");
}
