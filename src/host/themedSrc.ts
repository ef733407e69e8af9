/**
 * Puts an embed into the colours of the page around: its ground tells whether that is dark, since few sites say so in words
 * (`color-scheme`), and an embed's own ground is clear. Where the code names a theme, or no ground can be read, the address stays.
 */
export function themedSrc(url: URL, element: Element): string {
  const { searchParams } = url;
  for (let part: Element | null = element; part && !searchParams.has("theme"); part = part.parentElement) {
    // As browsers compute colours: rgb with an alpha of 1 left out; those of wider spaces are left unread.
    const [space, red, green, blue, alpha] = getComputedStyle(part).backgroundColor.split(/[^a-z\d.]+/);
    // A ground that hides most of what is behind it; brightness roughly as in ITU-R BT.601, where green counts most.
    if (space?.startsWith("rgb") && Number(alpha || 1) > 0.5)
      searchParams.set("theme", Number(red) + Number(green) * 2 + Number(blue) < 512 ? "dark" : "light");
  }
  return url.href;
}
