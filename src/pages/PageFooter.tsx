import { Edition, hasEdition } from "./Edition.tsx";
import css from "./Page.module.css";
import { linkToCorrections, linkToDownloads, linkToOpen, linkToSheet } from "./linkTo.ts";
import type { PageModel } from "./types.ts";

/** Method, corrections, where the data can be downloaded, its edition and licence, and who made the tool. */
export function PageFooter({ model }: { readonly model: PageModel }) {
  const { overviewIndex, site, words } = model;
  const { license, unreviewedTranslations = [] } = overviewIndex.dataset;
  return (
    <footer className={css["footer"]}>
      {unreviewedTranslations.includes(words.lang) ? <p>{words.t("text.unreviewed")}</p> : null}
      <p>
        <a href={linkToOpen(model, { kind: "about" })}>{words.t("intro.method")}</a>
        {" · "}
        <a href={linkToCorrections(model)}>{words.t("footer.corrections")}</a>
        {" · "}
        <a href={linkToSheet(model)}>{words.t("footer.access")}</a>
        {" · "}
        <a href={linkToDownloads(model)}>{words.t("footer.data")}</a>
        {hasEdition(model) ? (
          <>
            {" · "}
            <Edition model={model} />
          </>
        ) : null}
        {license === undefined ? "" : ` · ${license}`}
        {site.report === null ? null : (
          <>
            {" · "}
            <a href={site.report}>{words.t("footer.report")}</a>
          </>
        )}
        {" · "}
        {words.t("footer.madeWith")}
      </p>
    </footer>
  );
}
