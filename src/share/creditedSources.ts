import type { Open } from "../address/types.ts";
import type { DatasetIndex } from "../dataset/createIndex.ts";
import { isReport } from "../dataset/isReport.ts";
import type { Claim, Source } from "../dataset/types.ts";

/** More names than these are left out: a preview shows one line. */
const NAMED_MAX = 3;

function sourcesOf({ dataset, agreements, parties, sources }: DatasetIndex, open: Open): readonly Source[] {
  const cited = (claims: readonly Claim[] | undefined): readonly Source[] =>
    (claims ?? []).filter(isReport).flatMap(({ source }) => sources.get(source) ?? []);
  switch (open.kind) {
    case "agreement":
      return cited(agreements.get(open.id)?.claims);
    case "party":
      return cited(parties.get(open.id)?.claims);
    case "source":
      return dataset.sources.filter(({ id }) => id === open.id);
    case "start":
      return dataset.sources;
    default:
      return [];
  }
}

/**
 * Who wrote what a page reports: the authors that its sources name, else their publishers, each once. Empty where no source says,
 * or where there are more than a line holds.
 */
export function creditedSources(index: DatasetIndex, open: Open): readonly string[] {
  const names = [...new Set(sourcesOf(index, open).flatMap(({ author, publisher }) => author ?? publisher ?? []))];
  return names.length > NAMED_MAX ? [] : names;
}
