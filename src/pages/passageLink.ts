/**
 * Link that opens a source at a quote (URL text fragment, WICG "Scroll to Text Fragment"): percent-encoded, with the
 * hyphen, comma and ampersand that the syntax reserves. A lone surrogate cannot be encoded; then the plain address serves.
 */
export function passageLink(url: string, quote: string): string {
  try {
    return `${url.split("#")[0] ?? url}#:~:text=${encodeURIComponent(quote).replaceAll("-", "%2D")}`;
  } catch {
    return url;
  }
}
