import type { DatasetIndex } from "../dataset/createIndex.ts";
import type { Claim } from "../dataset/types.ts";
import { sourceLine } from "../i18n/sourceLine.ts";
import type { Words } from "../i18n/types.ts";
import { joinCell } from "./basisCell.ts";

/** Who says so, where it can be read, and in which words; several are joined by ` | `. */
export interface SourceCells {
  readonly sources: string;
  readonly source_urls: string;
  readonly quotes: string;
}

/** What claims cite. General knowledge is nobody's quote, and who disputes something does not report it. */
export function sourceCells(words: Words, index: DatasetIndex, claims: readonly Claim[]): SourceCells {
  const sourced = claims.filter(({ basis, disputes }) => basis !== "background" && disputes !== true);
  return {
    sources: joinCell(sourced.map((claim) => sourceLine(words, index, claim))),
    source_urls: joinCell(sourced.map(({ source, url }) => url ?? index.sources.get(source)?.url)),
    quotes: joinCell(sourced.map(({ quote }) => quote)),
  };
}
