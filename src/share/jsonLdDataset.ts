import { formatPath } from "../address/formatAddress.ts";
import { datasetDescription, datasetTitle } from "../i18n/localText.ts";
import type { JsonLdContext } from "./jsonLdParty.ts";
import { licenceUrl } from "./licenceUrl.ts";
import type { DatasetNode } from "./types.ts";

/** A file of the site that holds the data. */
export interface DataFile {
  /** Path below the site's base. */
  readonly path: string;
  readonly mediaType: string;
}

/** Google's Dataset Search wants 50 to 5,000 characters; texts of a dataset have 2,000 at most. */
const DESCRIPTION_MIN = 50;
/** More sources than these are in the data, but not here. */
const SOURCES_MAX = 3;

/** The whole dataset with its files, for search engines of data. `description` serves where the dataset's own is missing or too short. */
export function jsonLdDataset(context: JsonLdContext, description: string, files: readonly DataFile[]): DatasetNode {
  const { index, siteName, siteUrl, words } = context;
  const { license, sources, updated, version } = index.dataset;
  const own = datasetDescription(index.dataset, words.lang)?.text ?? "";
  const url = siteUrl + formatPath({ lang: words.lang, open: { kind: "start" } });
  const origins = sources.flatMap((source) => source.url ?? []);
  return {
    "@type": "Dataset",
    "@id": `${url}#dataset`,
    name: datasetTitle(index.dataset, words.lang).text,
    description: own.length < DESCRIPTION_MIN ? description : own,
    url,
    ...(license === undefined ? {} : { license: licenceUrl(license) ?? { "@type": "CreativeWork", name: license } }),
    creator: { "@type": "Organization", name: siteName, url: siteUrl },
    ...(version === undefined ? {} : { version }),
    ...(updated === undefined ? {} : { dateModified: updated }),
    ...(origins.length === 0 ? {} : { isBasedOn: origins.slice(0, SOURCES_MAX) }),
    distribution: files.map(({ path, mediaType }) => ({
      "@type": "DataDownload" as const,
      encodingFormat: mediaType,
      contentUrl: siteUrl + path,
    })),
  };
}
