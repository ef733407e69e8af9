import type { DatasetIndex } from "../dataset/createIndex.ts";
import { datasetDescription, datasetTitle, sourceTitle } from "../i18n/localText.ts";
import type { Words } from "../i18n/types.ts";
import type { NetworkFile, NetworkPlace } from "./networkFile.ts";

/** Where the data comes from, for the head of a file: title, sources, edition, licence, address. `how` tells of the file itself. */
export function networkHead(
  words: Words,
  { dataset }: DatasetIndex,
  { base, siteName }: NetworkPlace,
  how: readonly string[],
): Pick<NetworkFile, "about" | "title" | "creator" | "updated"> {
  const { language, license, sources, updated, version } = dataset;
  const title = datasetTitle(dataset, words.lang).text;
  const named = sources.map((source) =>
    [source.publisher, sourceTitle(source, language, words.lang).text, source.published, source.url]
      .filter((part) => part !== undefined)
      .join(", "),
  );
  const about = [
    title,
    datasetDescription(dataset, words.lang)?.text ?? "",
    ...how,
    named.length === 0 ? "" : `Sources: ${named.join("; ")}`,
    updated === undefined ? "" : `Data updated: ${updated}`,
    version === undefined ? "" : `Version: ${version}`,
    license === undefined ? "" : `Licence: ${license}`,
    base === "" ? "" : `Address: ${base}`,
  ];
  return { about: about.filter((line) => line !== ""), title, creator: siteName, updated: updated ?? null };
}
