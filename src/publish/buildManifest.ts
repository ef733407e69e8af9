/** `site.webmanifest`: name and icon of the site where a reader keeps it on a home screen. Paths are relative to the file. */
export function buildManifest(siteName: string): string {
  return JSON.stringify({
    name: siteName,
    start_url: "./",
    scope: "./",
    display: "browser",
    background_color: "#ffffff",
    theme_color: "#ffffff",
    icons: [
      { src: "icon.svg", sizes: "any", type: "image/svg+xml" },
      { src: "apple-touch-icon.png", sizes: "180x180", type: "image/png" },
    ],
  });
}
