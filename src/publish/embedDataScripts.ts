import { slimForFilter } from "../dataset/slimForFilter.ts";
import type { Dataset } from "../dataset/types.ts";
import { messagesOf } from "./createAllWords.ts";
import { dataScript, type BuiltFile } from "./dataScript.ts";
import type { Rendering } from "./renderPage.tsx";

export interface EmbedDataScripts {
  /** Paths of the scripts, for the embeds. */
  readonly embedData: NonNullable<Rendering["embedData"]>;
  readonly files: readonly BuiltFile[];
}

/** Paths that are no files, for an embed that carries its scripts itself; hashed ones when left out. */
export interface OwnPaths {
  readonly data: string;
  readonly filter: string;
  readonly whole: string;
}

/**
 * Scripts that bring data to the embeds of a language: what all of them share, and either what a filter reads, or, where the shared
 * data are a part of a large dataset, the whole of it.
 */
export function embedDataScripts({ common, words }: Rendering, dataset: Dataset, own?: OwnPaths): EmbedDataScripts {
  const { lang } = words;
  const data = dataScript(`embed-data-${lang}`, { common, messages: messagesOf(lang) }, own?.data);
  const beside =
    common.dataset === null
      ? dataScript("dataset", dataset, own?.whole)
      : dataScript(`embed-filter-${lang}`, slimForFilter(common.dataset), own?.filter);
  const paths =
    common.dataset === null
      ? { filterData: null, wholeData: beside.path }
      : { filterData: beside.path, wholeData: null };
  return { embedData: { data: data.path, ...paths }, files: [data, beside] };
}
