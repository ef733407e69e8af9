import type { EmbedOpen } from "./embedMessages.ts";
import type { Lang } from "../dataset/types.ts";

/** What an embed's document tells its first script, as inline JSON (`#accord-embed`). Paths are below the site's base. */
export interface EmbedFrame {
  readonly lang: Lang;
  readonly languages: readonly Lang[];
  /** Way from the document's own address to the site's base. */
  readonly root: string;
  /** The record it was built for; null for the whole. */
  readonly open: EmbedOpen | null;
  /** What is open, in plain text. */
  readonly title: string;
  /** Agreements of the dataset that stand. */
  readonly total: number;
  /** Script of the explorer. */
  readonly explorer: string;
  /** Script that brings what all embeds of the language share. */
  readonly data: string;
  /**
   * Script that brings what a filter reads of the dataset, so that it is answered before the explorer has come; null where the picture
   * sums up a large dataset, which only the explorer can draw anew.
   */
  readonly filterData: string | null;
  /** Script that brings the whole dataset; null where `data` holds it. */
  readonly wholeData: string | null;
  readonly words: EmbedWords;
}

/** Lines that the first script may have to say; `{shown}`, `{total}`, `{n}` and `{url}` stand for values. */
export interface EmbedWords {
  readonly shown: string;
  /** Heading of the list. */
  readonly agreements: string;
  readonly clear: string;
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
  /** Where a new page cannot be opened out of the frame. */
  readonly blocked: string;
}
