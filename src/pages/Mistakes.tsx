import { capitalise } from "../i18n/capitalise.ts";
import { CorrectionList } from "./CorrectionList.tsx";
import { linkToDownloads } from "./linkTo.ts";
import type { PageModel } from "./types.ts";

/** How a mistake is reported, and what has been corrected so far: a part of the method page, to which every page links. */
export function Mistakes({ model }: { readonly model: PageModel }) {
  const { overviewIndex: index, site, words } = model;
  const { corrections = [] } = index.dataset;
  return (
    <section id="mistakes">
      <h2>{words.t("about.mistakes.title")}</h2>
      <p>
        {words.t(site.report === null ? "report.nowhere" : "report.how")}
        {site.report === null ? null : (
          <>
            {" "}
            <a href={site.report}>{capitalise(words.t("footer.report"))}</a>
          </>
        )}
      </p>
      {corrections.length === 0 ? (
        <p>{words.t("corrections.none")}</p>
      ) : (
        <>
          <h3>{words.t("corrections.title")}</h3>
          <p>
            {words.t("corrections.all")} <a href={linkToDownloads(model)}>{capitalise(words.t("footer.data"))}</a>
          </p>
          <CorrectionList model={model} index={index} corrections={corrections} named />
        </>
      )}
    </section>
  );
}
