/** What a file of the build is for; files of one purpose are offered together, with one sentence. */
export type DownloadPurpose = "all" | "workbook" | "tables" | "network" | "parties";

/** A file of the build that holds the whole dataset. */
export interface Download {
  readonly purpose: DownloadPurpose;
  /** Path below the site's base. Once released it stays for ever. */
  readonly path: `data/${string}`;
  /** Without parameters: every text file is UTF-8. */
  readonly mediaType: string;
}

/** Every file of the build that holds the whole dataset, in the order in which they are offered: the one list of downloads. */
export const DOWNLOADS = [
  { purpose: "all", path: "data/dataset.json", mediaType: "application/json" },
  {
    purpose: "workbook",
    path: "data/dataset.xlsx",
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  },
  { purpose: "tables", path: "data/agreements.csv", mediaType: "text/csv" },
  { purpose: "tables", path: "data/parties.csv", mediaType: "text/csv" },
  { purpose: "tables", path: "data/participations.csv", mediaType: "text/csv" },
  { purpose: "network", path: "data/network.graphml", mediaType: "application/graphml+xml" },
  { purpose: "network", path: "data/network.gexf", mediaType: "application/gexf+xml" },
  { purpose: "parties", path: "data/network-parties.graphml", mediaType: "application/graphml+xml" },
  { purpose: "parties", path: "data/network-parties.gexf", mediaType: "application/gexf+xml" },
] as const satisfies readonly Download[];

export type DownloadPath = (typeof DOWNLOADS)[number]["path"];

/** Downloads whose type servers do not know by their ending. */
export const RARE_DOWNLOADS: readonly Download[] = DOWNLOADS.filter(
  ({ mediaType }) => mediaType !== "application/json" && !mediaType.startsWith("text/"),
);
