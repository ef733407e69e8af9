import type { AgreementId, Filter, Lang, PartyId, SourceId } from "../dataset/types.ts";

/**
 * What the address has open. `missing` keeps the path that nothing answers to, for near matches only; it is never shown as content.
 * `accessibility` is a document of its own: the explorer links to it and never shows it. `path` is how two parties are linked; it
 * stands in the query of the start page (`?path=<id>~<id>`) and means nothing on the page of a record, which is what is open there.
 */
export type Open =
  | { readonly kind: "start" }
  | { readonly kind: "agreement"; readonly id: AgreementId }
  | { readonly kind: "party"; readonly id: PartyId }
  | { readonly kind: "source"; readonly id: SourceId }
  | { readonly kind: "path"; readonly from: PartyId; readonly to: PartyId }
  | { readonly kind: "about" }
  | { readonly kind: "accessibility" }
  | { readonly kind: "missing"; readonly path: string };

export const VIEW_MODES = ["sides", "network", "table"] as const;
export type ViewMode = (typeof VIEW_MODES)[number];

/** Column a table is sorted by; `-` before it descends. */
export const SORTS = ["agreements", "-agreements", "date", "-date", "type", "-type"] as const;
export type Sort = (typeof SORTS)[number];

/** Everything an address says. `null` stands for what the data decides (first layout, first order). */
export interface ViewState {
  readonly lang: Lang;
  readonly open: Open;
  readonly filter: Filter;
  readonly sort: Sort | null;
  readonly view: ViewMode | null;
}

/** Ids of one line of a page: what links are written with, and those that still lead there. Unique on the page. */
export interface LineAnchor {
  readonly id: string;
  readonly formerIds: readonly string[];
}

export const EMBED_THEMES = ["auto", "light", "dark"] as const;
export type EmbedTheme = (typeof EMBED_THEMES)[number];

/** What the query of an embed asks for beside its filter. The words are those of the address: `theme`, `labels`, `title`, `scroll`. */
export interface EmbedOptions {
  /** Colours; `auto` follows the reader's system. */
  readonly theme: EmbedTheme;
  /** Names on the cards of the picture; without them the list is open. */
  readonly labels: boolean;
  /** What it is called, over it; without it the title is only spoken. */
  readonly title: boolean;
  /** Wheel and one finger move the picture instead of the host's page. */
  readonly scroll: boolean;
}

/** How an embed looks whose query says nothing. */
export const PLAIN_EMBED: EmbedOptions = { theme: "auto", labels: true, title: true, scroll: false };

/** Everything that the query of an embed says. */
export interface EmbedQuery {
  readonly filter: Filter;
  readonly options: EmbedOptions;
}
