/**
 * Public address of the site's base as the build knows it: from the canonical link, which names the path of what is open. Null
 * where the site was built without one, and on a page without a path of its own.
 */
export function publicBase(path: string): URL | null {
  const href = document.querySelector("link[rel=canonical]")?.getAttribute("href") ?? "";
  return path !== "" && href.endsWith(path) ? new URL(href.slice(0, href.length - path.length)) : null;
}
