import type { Dataset, Detail, Lang, Overview } from "../dataset/types.ts";
import type { SiteInfo } from "./types.ts";
import type { BakedLayout } from "../scene/types.ts";

/**
 * What a page carries for the explorer, as inline JSON: the whole dataset, without other languages, while it is small; else the page's own part.
 * Written by the build, read by `startExplorer`.
 */
export interface PageData {
  readonly site: SiteInfo;
  /** Language of the page, also where its address does not say so. */
  readonly lang: Lang;
  /** True on the not-found page, whose address says nothing of what it shows. */
  readonly missing: boolean;
  readonly dataset: Dataset | null;
  readonly part: { readonly overview: Overview; readonly detail: Detail | null } | null;
  /** Positions of the network, where the network is what opens first. */
  readonly baked: BakedLayout | null;
  /** Where the whole dataset can be fetched, relative to the site's base. */
  readonly url: string;
  /** Where the positions of the network can be fetched, relative to the site's base. */
  readonly layoutUrl: string;
}
