import css from "./Page.module.css";
import { linkToFile, linkToOpen, linkToSheet } from "./linkTo.ts";
import type { PageModel } from "./types.ts";

/** Method, data and licence, and who made the tool. */
export function PageFooter({ model }: { readonly model: PageModel }) {
  const { overviewIndex, site, words } = model;
  const { license, unreviewedTranslations = [], version } = overviewIndex.dataset;
  return (
    <footer className={css["footer"]}>
      {unreviewedTranslations.includes(words.lang) ? <p>{words.t("text.unreviewed")}</p> : null}
      <p>
        <a href={linkToOpen(model, { kind: "about" })}>{words.t("intro.method")}</a>
        {" · "}
        <a href={linkToSheet(model)}>{words.t("footer.access")}</a>
        {" · "}
        <a href={linkToFile(model, "data/dataset.json")} download="">
          {words.t("footer.data")}
        </a>
        {version === undefined ? "" : ` (${words.t("footer.version", { version })})`}
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
