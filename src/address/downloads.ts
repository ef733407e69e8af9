/** What a file of the build is for; files of one purpose are offered together, with one sentence. */
export type DownloadPurpose = "all" | "workbook" | "tables" | "network" | "parties";

/** A file of the build that holds the whole dataset. */
export interface Download {
  readonly purpose: DownloadPurpose;
  /** Path below the site's base. Once released it stays for ever. */
  readonly path: `data/${string}`;
}

/** Every file of the build that holds the whole dataset, in the order in which they are offered: the one list of downloads. */
export const DOWNLOADS = [
  { purpose: "all", path: "data/dataset.json" },
  {
    purpose: "workbook",
    path: "data/dataset.xlsx",
  },
  { purpose: "tables", path: "data/agreements.csv" },
  { purpose: "tables", path: "data/parties.csv" },
  { purpose: "tables", path: "data/participations.csv" },
  { purpose: "network", path: "data/network.graphml" },
  { purpose: "network", path: "data/network.gexf" },
  { purpose: "parties", path: "data/network-parties.graphml" },
  { purpose: "parties", path: "data/network-parties.gexf" },
] as const satisfies readonly Download[];

export type DownloadPath = (typeof DOWNLOADS)[number]["path"];
