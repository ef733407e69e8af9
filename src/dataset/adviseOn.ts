import type { Found } from "./createFindings.ts";
import { findAlone } from "./findAlone.ts";
import { findLookalikes } from "./findLookalikes.ts";
import { findTwins } from "./findTwins.ts";
import { findUnsourced } from "./findUnsourced.ts";
import { findUntranslated } from "./findUntranslated.ts";
import type { Dataset, Lang } from "./types.ts";

/**
 * What a person should look at in a dataset that has no errors, beyond what the check of single records says. Apart from it, since
 * only whoever edits the data reads it. `langs` are the languages of the site. Nearly linear.
 */
export function adviseOn(dataset: Dataset, langs: readonly Lang[]): readonly Found[] {
  return [
    ...findUnsourced(dataset),
    ...findLookalikes(dataset),
    ...findTwins(dataset),
    ...findAlone(dataset),
    ...findUntranslated(dataset, langs),
  ];
}
