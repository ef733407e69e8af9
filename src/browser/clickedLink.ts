/** Address of the link that a plain click or tap follows, in HTML or in the picture; null for everything that is the browser's own affair. */
export function clickedLink(event: MouseEvent): string | null {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return null;
  const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
  if (link === null || link.hasAttribute("download") || link.getAttribute("target") === "_blank") return null;
  return link.getAttribute("href");
}
