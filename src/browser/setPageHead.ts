/** What the browser, its bookmarks and its share sheet say of the page. */
export interface ShownHead {
  readonly title: string;
  readonly description: string;
  /** Path of the view below the site's base. */
  readonly path: string;
}

/** Public address of the site's base, from the canonical link that the build wrote for the first path; null without one. */
let canonicalBase: string | null | undefined;

/** Keeps title, description and canonical link with what is open now. */
export function setPageHead({ title, description, path }: ShownHead): void {
  document.title = title;
  document.querySelector("meta[name=description]")?.setAttribute("content", description);
  const canonical = document.querySelector("link[rel=canonical]");
  const href = canonical?.getAttribute("href") ?? null;
  canonicalBase ??= href?.endsWith(path) === true ? href.slice(0, href.length - path.length) : null;
  if (canonical !== null && canonicalBase !== null) canonical.setAttribute("href", canonicalBase + path);
}
