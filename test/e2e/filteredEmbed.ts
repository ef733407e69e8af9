import type { Page } from "@playwright/test";
import { formatEmbedPath } from "../../src/address/formatEmbedPath.ts";
import { NO_FILTER } from "../../src/address/parseAddress.ts";
import { matchFilter } from "../../src/dataset/matchFilter.ts";
import type { Filter } from "../../src/dataset/types.ts";
import { dataset, first, index, parties, wordsOf } from "./atlas.ts";

const WHOLE = formatEmbedPath({ lang: "en", open: { kind: "start" } }) ?? "";

/** A filter that leaves some agreements and not all, whatever the dataset. */
export const filter: Filter = first(
  parties
    .map(({ kind }): Filter => ({ ...NO_FILTER, kind: [kind] }))
    .filter((one) => {
      const some = matchFilter(index, one).length;
      return some > 0 && some < dataset.agreements.length;
    }),
);
/** Agreements that it leaves, and all. */
export const left = matchFilter(index, filter).length;
export const total = matchFilter(index, NO_FILTER).length;
/** The embed of the whole with this filter. */
export const FILTERED = `${WHOLE}?kind=${filter.kind.join()}`;

/** What the embed says of it. */
export const shownLine = wordsOf("en").t("filter.shown", { shown: left, total });
/** Rows of the list that are there to be read, and cards of agreements that are faded. */
export const countLeft = (page: Page): Promise<{ readonly rows: number; readonly faded: number }> =>
  page.evaluate(() => {
    const isShown = (link: Element): boolean => link.closest("[hidden]") === null;
    const isFaint = (box: Element): boolean => Number(getComputedStyle(box).strokeOpacity) < 1;
    const drawn = [...document.querySelectorAll<SVGElement>('svg a[href*="/agreement/"]')].filter((link) =>
      link.checkVisibility(),
    );
    return {
      rows: [...document.querySelectorAll('details li > a[href*="/agreement/"]')].filter(isShown).length,
      faded: drawn.filter(({ firstElementChild: box }) => box !== null && isFaint(box)).length,
    };
  });
