import { createIndex } from "../dataset/createIndex.ts";
import type { Dataset } from "../dataset/types.ts";
import type { DownloadsRequest } from "./buildDownloads.ts";
import { createAllWords } from "./createAllWords.ts";
import type { Site } from "./readSite.ts";
import { defaultLanguageOf } from "./writePages.ts";

/** What the downloads of a site are made from: they are in the dataset's own language where that is built. */
export function downloadsRequest(
  dataset: Dataset,
  { languages, siteName, url }: Pick<Site, "languages" | "siteName" | "url">,
): DownloadsRequest {
  const lang = defaultLanguageOf(languages, dataset.language);
  const words = createAllWords([lang]).get(lang);
  if (words === undefined) throw new Error(`language ${lang} has no words`);
  return { index: createIndex(dataset), words, siteName, siteUrl: url };
}
