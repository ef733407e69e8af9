import type { ReservedHeights } from "./heightRows.ts";

/** What code for other pages has to know of an embed: as the build worked it out, and wrote it into the embed itself. */
export interface EmbedFacts {
  /** What it shows, in plain text. */
  readonly title: string;
  /** Height to keep free at each width of the frame, px. */
  readonly heightsPx: ReservedHeights;
  /** Preview picture of the full page, its path below the site's base; null where none was drawn. */
  readonly picture: EmbedPicture | null;
}

export interface EmbedPicture {
  readonly path: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly alt: string;
}

/** The element that holds them, as inline JSON. */
export const EMBED_FACTS_ID = "accord-code";

const BLOCK = new RegExp(`<script type="application/json" id="${EMBED_FACTS_ID}">([^<]*)</script>`);

/** The facts that the document of an embed holds; null where it holds none. Only the kinds are looked at: the build wrote them. */
export function parseEmbedFacts(html: string): EmbedFacts | null {
  const text = BLOCK.exec(html)?.[1];
  if (text === undefined) return null;
  try {
    const facts = JSON.parse(text) as EmbedFacts;
    const isTold = typeof facts.title === "string" && typeof facts.heightsPx[640] === "number";
    return isTold ? facts : null;
  } catch {
    return null;
  }
}
