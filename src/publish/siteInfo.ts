import { basename } from "node:path";
import type { SiteInfo } from "../pages/types.ts";
import type { Site } from "./readSite.ts";

/** What pages know of their site. Files that readers save are named as those of `data -- export`: after the dataset's file. */
export function siteInfo({ dataset, languages, report, siteName }: Site): SiteInfo {
  return { siteName, languages, report, fileName: basename(dataset).replace(/\.json$/i, "") };
}
