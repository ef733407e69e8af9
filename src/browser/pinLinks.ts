/**
 * Makes the page's links start at the site's base instead of at the page's own address. They are written relative, so that the
 * files work under any path, but the address bar moves on with every step of the reader, and each step would have to write
 * every link anew; icons and manifest too. `way` is the way from the page to the base
 * that the links begin with.
 */
export function pinLinks(root: ParentNode, way: string, base: URL): void {
  const own = root.querySelectorAll("a[href]");
  // The head has those that the browser asks for again at every new address.
  const ofSite = document.querySelectorAll("link[rel~='icon'], link[rel='apple-touch-icon'], link[rel='manifest']");
  for (const link of [...own, ...ofSite]) {
    const href = link.getAttribute("href") ?? "";
    if (href.startsWith(way)) link.setAttribute("href", base.pathname + href.slice(way.length));
  }
}
