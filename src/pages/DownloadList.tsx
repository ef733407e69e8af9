import { DOWNLOADS, type DownloadPurpose } from "../address/downloads.ts";
import { linkToFile } from "./linkTo.ts";
import { savedName } from "./savedName.ts";
import type { PageModel } from "./types.ts";

const PURPOSES: readonly DownloadPurpose[] = ["all", "workbook", "tables", "network", "parties"];
const MEGABYTE = 1_000_000;

/** Size of a file as people read it: "12 kB", "3.4 MB". */
function sizeText({ words }: PageModel, bytes: number): string {
  return bytes < MEGABYTE
    ? words.t("download.kb", { n: Math.ceil(bytes / 1000) })
    : words.t("download.mb", { n: Math.round(bytes / (MEGABYTE / 10)) / 10 });
}

/** All data of the atlas as files, each with its size, and what they are for: a part of the method page. Plain links. */
export function DownloadList({ model }: { readonly model: PageModel }) {
  const { site, words } = model;
  return (
    <section id="data">
      <h2>{words.t("download.title")}</h2>
      <ul>
        {PURPOSES.map((purpose) => (
          <li key={purpose}>
            {words.t(`download.${purpose}`)}
            {DOWNLOADS.map(({ path, purpose: own }, place) => {
              const bytes = site.downloadBytes?.[place];
              return own === purpose ? (
                <span key={path}>
                  {" "}
                  <a href={linkToFile(model, path)} download={savedName(site, path)}>
                    {path.slice("data/".length)}
                  </a>
                  {bytes === undefined ? "" : ` (${sizeText(model, bytes)})`}
                </span>
              ) : null;
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
