import type { Found } from "./createFindings.ts";
import { findAlone } from "./findAlone.ts";
import { findLate } from "./findLate.ts";
import { findLookalikes, type IsDecided } from "./findLookalikes.ts";
import { findTwins } from "./findTwins.ts";
import { findUnsourced } from "./findUnsourced.ts";
import { findUntranslated } from "./findUntranslated.ts";
import type { Dataset, Lang } from "./types.ts";

/**
 * What a person should look at in a dataset that has no errors, beyond what the check of single records says. Apart from it, since
 * only whoever edits the data reads it. `langs` are the languages of the site; `isDecided` tells which parties
 * a person has called different. Nearly linear.
 */
export function adviseOn(dataset: Dataset, langs: readonly Lang[], isDecided?: IsDecided): readonly Found[] {
  return [
    ...findUnsourced(dataset),
    ...findLate(dataset),
    ...findLookalikes(dataset, isDecided),
    ...findTwins(dataset),
    ...findAlone(dataset),
    ...findUntranslated(dataset, langs),
  ];
}
