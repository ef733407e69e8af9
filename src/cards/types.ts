import type { Open } from "../address/types.ts";
import type { DatasetIndex } from "../dataset/createIndex.ts";
import type { Lang, Overview } from "../dataset/types.ts";
import type { Words } from "../i18n/types.ts";
import type { BakedLayout, NodeShape, Scene, Stroke, Tone } from "../scene/types.ts";

/** A preview picture as a page names it. */
export interface PreviewCard {
  /** Path below the site's base: `og/<16 hex digits>.png`, named by everything that decides the picture. */
  readonly path: string;
  readonly widthPx: number;
  readonly heightPx: number;
  /** The plain sentence of what the picture shows: for a picture of the page's own, the page's description. */
  readonly alt: string;
}

/** The pictures of one page: for link previews, and for posts where the page is an agreement or a party. */
export interface PageCards {
  readonly landscape: PreviewCard;
  readonly portrait: PreviewCard | null;
}

/** What the cards of one language are made from; the build's `Rendering` is one. */
export interface CardSource {
  /** Index of the whole dataset. */
  readonly index: DatasetIndex;
  readonly overview: Overview;
  /** Index of `overview.slice`. */
  readonly overviewIndex: DatasetIndex;
  readonly words: Words;
  readonly baked: BakedLayout | null;
  readonly site: { readonly siteName: string };
}

export type Weight = 400 | 600 | 700;

/** Widths of a typeface's letters, in em. A letter is one code point. */
export interface FontMetrics {
  readonly ascentEm: number;
  readonly descentEm: number;
  /** Null where the typeface has no such letter. */
  advanceEm(letter: string): number | null;
}

/** One line of text at its place. */
export interface CardText {
  readonly text: string;
  readonly xPx: number;
  readonly baselinePx: number;
  readonly sizePx: number;
  readonly weight: Weight;
  readonly colour: string;
}

/** An outline or a line; `d` is moved to (`xPx`, `yPx`) and then scaled. */
export interface CardShape {
  readonly d: string;
  readonly xPx: number;
  readonly yPx: number;
  readonly scale: readonly [number, number];
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly strokePx: number;
  readonly dash: readonly number[];
}

/** A whole picture as plain data: it decides every pixel, and its hash names the file. Shapes lie under texts. */
export interface Drawing {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly ground: string;
  readonly shapes: readonly CardShape[];
  readonly texts: readonly CardText[];
}

/** Part of a picture in the making. */
export interface Marks {
  readonly shapes: readonly CardShape[];
  readonly texts: readonly CardText[];
}

/** A rectangle of the picture, px. */
export interface Box {
  readonly xPx: number;
  readonly yPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** A party (or an agreement, in the middle) with its name. */
export interface Member {
  readonly key: string;
  readonly text: string;
  readonly tone: Tone;
  readonly shape: NodeShape;
  readonly stroke: Stroke;
  /** What the card is about. */
  readonly isOpen: boolean;
  /** Drawn in full colour: what the card is about, and all parties of the agreement that it is about. */
  readonly isStrong: boolean;
  /** Agreements of a party that are not in the picture. */
  readonly others: number;
}

/** A line from an agreement to a party, by keys. */
export interface Tie {
  readonly from: string;
  readonly to: string;
  readonly stroke: Stroke;
}

/** What is opened with its neighbours, in three columns: parties, agreements, parties. */
export interface Neighbourhood {
  readonly left: readonly Member[];
  readonly middle: readonly Member[];
  readonly right: readonly Member[];
  readonly ties: readonly Tie[];
  /** Agreements that the middle stands for, drawn or not. */
  readonly agreements: number;
  /** Name of the side above each column of parties; empty where a column holds several sides or none. */
  readonly headings: readonly [string, string];
}

/** What a card says and shows, in one language, before it has a form. */
export interface CardContent {
  /** Small line above the title. */
  readonly kicker: string;
  /** The full title, then shorter ones for where it does not fit. */
  readonly titles: readonly string[];
  /** Words of the site's own for a title of which nothing can be drawn. */
  readonly instead: string;
  readonly alt: string;
  /** Publisher and date, then shorter forms for where they do not fit. */
  readonly credits: readonly string[];
  readonly siteName: string;
  readonly picture:
    | { readonly kind: "scene"; readonly scene: Scene; readonly headings: readonly [string, string] }
    | { readonly kind: "neighbours"; readonly neighbourhood: Neighbourhood }
    /** For a party in no agreement: the sentence, then where it was present. */
    | { readonly kind: "presence"; readonly text: string; readonly neighbourhood: Neighbourhood | null };
}

/** The cards of every page, known before any is drawn. */
export interface CardPlan {
  /** Cards of a page; those of the start page of its language where it has none of its own. Null for a language that is not built. */
  cardsOf(lang: Lang, open: Open): PageCards | null;
  /** Every card that a page has asked for, by path: those must be drawn. */
  readonly wanted: ReadonlyMap<string, () => Drawing>;
}
