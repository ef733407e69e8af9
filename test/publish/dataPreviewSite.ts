import type { Project } from "../fixtures/runCommand.ts";

export const SITE_URL = "https://example.org/atlas/";

/** Tags of a page by name, as the preview names them; null leaves one out. */
export type Tags = Readonly<Record<string, string | null>>;

/** First bytes of a PNG of that size, then as many zeros as the file is to have. */
export function pngBytes(widthPx: number, heightPx: number, bytes = 24): Uint8Array {
  const png = new Uint8Array(bytes);
  png.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  const view = new DataView(png.buffer);
  view.setUint32(16, widthPx);
  view.setUint32(20, heightPx);
  return png;
}

const DESCRIPTION = "Upland and Lowland agreed on a bridge over the river, as the gazette reported.";

/** Tags of a page that breaks no limit. */
export const goodTags = (path: string): Tags => ({
  title: `Bridge ${path}`,
  description: DESCRIPTION,
  "link canonical": SITE_URL + path,
  "link oembed": `${SITE_URL}${path}oembed.json`,
  "og:type": "article",
  "og:site_name": "Atlas",
  "og:title": `Bridge ${path}`,
  "og:description": DESCRIPTION,
  "og:url": SITE_URL + path,
  "og:locale": "en_GB",
  "og:image": `${SITE_URL}og/card.png`,
  "og:image:type": "image/png",
  "og:image:width": "1200",
  "og:image:height": "630",
  "og:image:alt": "A bridge",
  "twitter:card": "summary_large_image",
  "twitter:title": `Bridge ${path}`,
  "twitter:description": DESCRIPTION,
  "twitter:image": `${SITE_URL}og/card.png`,
  "twitter:image:alt": "A bridge",
  "theme-color": "#ffffff",
});

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

function tagHtml([name, content]: readonly [string, string | null]): string {
  if (content === null) return "";
  const text = escape(content);
  if (name === "title") return `<title>${text}</title>`;
  if (name === "link oembed") return `<link rel="alternate" type="application/json+oembed" href="${text}">`;
  if (name.startsWith("link ")) return `<link rel="${name.slice(5)}" href="${text}">`;
  if (name.startsWith("http-equiv ")) return `<meta http-equiv="${name.slice(11)}" content="${text}">`;
  return `<meta ${name.startsWith("og:") ? "property" : "name"}="${name}" content="${text}">`;
}

/** A page of those tags; `before` stands in front of them in the head. */
export function pageHtml(tags: Tags, before = ""): string {
  return `<!doctype html><html lang="en"><head>${before}${Object.entries(tags).map(tagHtml).join("")}</head><body><h1>Bridge</h1></body></html>`;
}

/** Writes a built site of a start page and one agreement, both good. */
export function writeSite(project: Project): void {
  const write = (path: string, tags: Tags): void => {
    project.write(`dist/${path}index.html`, pageHtml(tags));
    project.write(`dist/${path}oembed.json`, "{}");
  };
  write("", { ...goodTags("en/"), "link oembed": null });
  write("en/", goodTags("en/"));
  write("en/agreement/bridge/", goodTags("en/agreement/bridge/"));
  project.write("dist/og/card.png", pngBytes(1200, 630, 1000));
}
