import type { Open } from "../address/types.ts";
import type { Lang } from "../dataset/types.ts";

/** A preview picture as a page names it. */
export interface PreviewCard {
  /** Path below the site's base: `og/<16 hex digits>.png`, named by everything that decides the picture. */
  readonly path: string;
  readonly widthPx: number;
  readonly heightPx: number;
  /** The page's plain sentence. */
  readonly alt: string;
}

/** The pictures of one page: for link previews, and for posts where the page is an agreement or a party. */
export interface PageCards {
  readonly landscape: PreviewCard;
  readonly portrait: PreviewCard | null;
}

/** The pictures of every page, known before any is drawn. */
export interface CardPlan {
  /** The pictures of a page; of the start page of its language where it has none of its own. Null for a language that is not planned. */
  cardsOf(lang: Lang, open: Open): PageCards | null;
}
