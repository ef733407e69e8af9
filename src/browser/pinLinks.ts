/**
 * Makes the page's links start at the site's base instead of at the page's own address. They are written relative, so that the
 * files work under any path, but the address bar moves on with every step of the reader, and each step would have to write
 * every link anew; the icon too, which browsers ask for again at every new address. `way` is the way from the page to the base
 * that the links begin with.
 */
export function pinLinks(root: ParentNode, way: string, base: URL): void {
  for (const link of [...root.querySelectorAll("a[href]"), ...document.querySelectorAll("link[rel~='icon']")]) {
    const href = link.getAttribute("href") ?? "";
    if (href.startsWith(way)) link.setAttribute("href", base.pathname + href.slice(way.length));
  }
}
