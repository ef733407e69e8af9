import type { Dataset, Detail, Lang, Overview } from "../dataset/types.ts";
import type { PageCard, SiteInfo } from "./types.ts";
import type { BakedLayout } from "../scene/types.ts";

/**
 * What all pages of one language share of the explorer's data: the whole dataset, without other languages, while it is small;
 * else what the start page shows of it. One file, fetched beside the explorer's script and kept by the browser for every page:
 * inline it would stand between the reader and the picture (measured on the forum: 5.0 kB of 12.9 kB).
 */
export interface CommonData {
  readonly site: SiteInfo;
  readonly dataset: Dataset | null;
  /** What the start page shows; null where the dataset is here. */
  readonly overview: Overview | null;
  /** Positions of the network, where the network is what opens first. */
  readonly baked: BakedLayout | null;
  /** Where the whole dataset can be fetched, relative to the site's base. */
  readonly url: string;
  /** Where the positions of the network can be fetched, relative to the site's base. */
  readonly layoutUrl: string;
}

/** What a page carries itself for the explorer, as inline JSON. Written by the build, read by `startExplorer`. */
export interface PageData {
  /** Language of the page, also where its address does not say so. */
  readonly lang: Lang;
  /** True on the not-found page, whose address says nothing of what it shows. */
  readonly missing: boolean;
  /** What the page shows beyond the common data; null where that tells it. */
  readonly detail: Detail | null;
  /**
   * Pictures of the record that the page opens with. Other pages of the site read them out of this page's text, so its form as
   * JSON, order of fields included, is also that of `fetchPageCard`.
   */
  readonly card?: PageCard;
  /** The common data itself where it is no file, as on the dev server; the page's `data-common` names the file. */
  readonly common: CommonData | null;
}
