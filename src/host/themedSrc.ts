/** Least of 255 by which a ground hides what is behind it for the most part. */
const OPAQUE = 128;
/** Half of white, with green counted twice. */
const MIDDLE = 510;

/**
 * Puts an embed into the colours of the page around: its ground tells whether that is dark, since few sites say so in words
 * (`color-scheme`), and an embed's own ground is clear. A canvas reads the ground, since it knows every way to write a colour
 * (`oklch`, `color-mix`). Where the code names a theme, or no ground can be read, the address stays.
 */
export function themedSrc(url: URL, element: Element): string {
  const { searchParams } = url;
  for (let part: Element | null = element; part && !searchParams.has("theme"); part = part.parentElement) {
    const context = document.createElement("canvas").getContext("2d");
    if (!context) break;
    context.fillStyle = getComputedStyle(part).backgroundColor;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
    // Brightness roughly as in ITU-R BT.601, where green counts most.
    if (alpha > OPAQUE) searchParams.set("theme", red + green * 2 + blue < MIDDLE ? "dark" : "light");
  }
  return url.href;
}
