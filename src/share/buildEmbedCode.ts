import { buildLoaderCode } from "./buildLoaderCode.ts";
import { buildFrameCode } from "./buildFrameCode.ts";
import type { EmbedCodeParts } from "./types.ts";

/** Forms of code for other pages: by a script that fits the height, a bare frame, the page's address for systems that know oEmbed. */
export const EMBED_FORMS = ["loader", "frame", "address"] as const;
export type EmbedForm = (typeof EMBED_FORMS)[number];

/**
 * What is pasted into another page, in one of the forms. One line, since some systems make a paragraph of every other. Where a
 * content system takes frames and scripts out (WordPress does so for authors; feeds and reading modes too), a link with a picture
 * stays, and no code becomes visible text.
 */
export function buildEmbedCode(form: EmbedForm, parts: EmbedCodeParts): string {
  switch (form) {
    case "loader":
      return buildLoaderCode(parts);
    case "frame":
      return buildFrameCode(parts);
    default:
      return parts.pageUrl;
  }
}
