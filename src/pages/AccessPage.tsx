import { shortDatasetTitle } from "../i18n/localText.ts";
import { AccessText, type AccessTextProps } from "./AccessText.tsx";
import { linkToOpen } from "./linkTo.ts";
import { Masthead } from "./Masthead.tsx";
import css from "./Page.module.css";
import { PageFooter } from "./PageFooter.tsx";
import panel from "./Panel.module.css";
import { PanelTitle } from "./PanelTitle.tsx";

/** The page of the accessibility sheet: a document without scripts, since nothing on it is to be explored. */
export function AccessPage({ model, sheet }: AccessTextProps) {
  const { overviewIndex, words } = model;
  return (
    <div className={`${css["page"]} ${css["item"]}`}>
      <a className={css["skip"]} href="#list">
        {words.t("skip.diagram")}
      </a>
      <Masthead model={model} />
      <main className={css["about"]} id="list">
        <nav className={panel["crumbs"]} aria-label={words.t("nav.breadcrumb")}>
          <a href={linkToOpen(model, { kind: "start" })}>{shortDatasetTitle(overviewIndex.dataset, words.lang).text}</a>
          <span aria-hidden="true"> › </span>
          <a href={linkToOpen(model, { kind: "about" })}>{words.t("about.title")}</a>
        </nav>
        <PanelTitle>{words.t("access.title")}</PanelTitle>
        <AccessText model={model} sheet={sheet} />
      </main>
      <PageFooter model={model} />
    </div>
  );
}
