import { DOWNLOADS, type DownloadPath } from "../address/downloads.ts";
import type { DatasetIndex } from "../dataset/createIndex.ts";
import type { Words } from "../i18n/types.ts";
import { buildAgreementNetwork } from "../share/buildAgreementNetwork.ts";
import { buildPartyNetwork } from "../share/buildPartyNetwork.ts";
import { formatAgreementsCsv } from "../share/formatAgreementsCsv.ts";
import { formatCsv } from "../share/formatCsv.ts";
import { formatGexf } from "../share/formatGexf.ts";
import { formatGraphml } from "../share/formatGraphml.ts";
import { formatPartiesCsv } from "../share/formatPartiesCsv.ts";
import { writeWorkbook } from "../sheets/writeWorkbook.ts";
import { formatTables } from "../tables/formatTables.ts";

export interface DownloadsRequest {
  /** Of the whole dataset, in all its languages. */
  readonly index: DatasetIndex;
  /** Language of the pages that the files lead to, and of texts that the data has in several. */
  readonly words: Words;
  readonly siteName: string;
  /** Public address of the site, ending in a slash; null where it has none: addresses then start at the site's base. */
  readonly siteUrl: string | null;
}

/** Downloads that are text. */
export type TextPath = Exclude<DownloadPath, "data/dataset.xlsx">;
type Writer = (request: DownloadsRequest) => string;

const place = ({ siteName, siteUrl }: DownloadsRequest) => ({ base: siteUrl ?? "", siteName });

/** How each file is written. A file that joins the list of downloads is missing here until somebody says. */
const WRITERS: Readonly<Record<TextPath, Writer>> = {
  "data/dataset.json": ({ index }) => JSON.stringify(index.dataset, null, 1),
  "data/agreements.csv": ({ index, siteUrl, words }) => formatAgreementsCsv(words, index, siteUrl ?? ""),
  "data/parties.csv": ({ index, siteUrl, words }) => formatPartiesCsv(words, index, siteUrl ?? ""),
  "data/participations.csv": ({ index, siteUrl, words }) => formatCsv(words, index, siteUrl ?? ""),
  "data/network.graphml": (request) =>
    formatGraphml(buildAgreementNetwork(request.words, request.index, place(request))),
  "data/network.gexf": (request) => formatGexf(buildAgreementNetwork(request.words, request.index, place(request))),
  "data/network-parties.graphml": (request) =>
    formatGraphml(buildPartyNetwork(request.words, request.index, place(request))),
  "data/network-parties.gexf": (request) => formatGexf(buildPartyNetwork(request.words, request.index, place(request))),
};

/** The text of one download. */
export function buildDownload(path: TextPath, request: DownloadsRequest): string {
  return WRITERS[path](request);
}

/** What all downloads hold, in the order of their list. */
export async function buildDownloads(
  request: DownloadsRequest,
): Promise<readonly { readonly path: DownloadPath; readonly content: string | Uint8Array }[]> {
  const { dataset } = request.index;
  const workbook = await writeWorkbook(formatTables({ ...dataset }), dataset.updated);
  return DOWNLOADS.map(({ path }) => ({
    path,
    content: path === "data/dataset.xlsx" ? workbook : buildDownload(path, request),
  }));
}
