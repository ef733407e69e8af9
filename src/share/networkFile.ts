/** A value of a node or an edge; a number is one in the file too. */
export type NetworkValue = string | number;

/** One column of a network file. */
export interface NetworkField {
  readonly name: string;
  readonly type: "string" | "integer" | "double";
}

export interface NetworkNode {
  /** Unique in the file: `party:<id>`, `agreement:<id>`. */
  readonly id: string;
  readonly label: string;
  /** By name of the field; what is not known is left out. */
  readonly values: ReadonlyMap<string, NetworkValue>;
}

export interface NetworkEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly weight: number;
  readonly values: ReadonlyMap<string, NetworkValue>;
}

/** A network as other programs take it: undirected, every field declared. `formatGraphml` and `formatGexf` write it. */
export interface NetworkFile {
  /** What is in it and how it was made, line by line, in English. */
  readonly about: readonly string[];
  readonly title: string;
  readonly creator: string;
  /** ISO date of the data, of the precision that is known; null where the data does not say. */
  readonly updated: string | null;
  readonly nodeFields: readonly NetworkField[];
  readonly edgeFields: readonly NetworkField[];
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
}

/** What a network file is told beside the data. */
export interface NetworkPlace {
  /** Address of the site, ending in a slash; empty where it has none. */
  readonly base: string;
  readonly siteName: string;
}
