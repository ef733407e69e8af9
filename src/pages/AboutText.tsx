import { sideLabel, sourceTitle } from "../i18n/localText.ts";
import { Breadcrumb } from "./Breadcrumb.tsx";
import { DownloadList } from "./DownloadList.tsx";
import { Local } from "./Local.tsx";
import css from "./Page.module.css";
import { linkToOpen, linkToSheet } from "./linkTo.ts";
import { Mistakes } from "./Mistakes.tsx";
import { PanelTitle } from "./PanelTitle.tsx";
import type { PageModel } from "./types.ts";

const SECTIONS = ["collected", "words", "missing", "sides", "absence", "guesses", "privacy"] as const;

/** How the atlas is made and what it does not know; the numbers and names in it come from the data. */
export function AboutText({ model }: { readonly model: PageModel }) {
  const { overviewIndex: index, words } = model;
  const { language, sides = [], sources, unreviewedTranslations = [] } = index.dataset;
  return (
    <main className={css["about"]} id="list">
      <Breadcrumb model={model} />
      <PanelTitle>{words.t("about.title")}</PanelTitle>
      {SECTIONS.map((section) => (
        <section key={section}>
          <h2>{words.t(`about.${section}.title`)}</h2>
          <p>
            {words.t(`about.${section}.text`, {
              sides: words.list(sides.map((side) => sideLabel(side, language, words.lang).text)),
            })}
          </p>
        </section>
      ))}
      <DownloadList model={model} />
      <Mistakes model={model} />
      <section>
        <h2>{words.t("access.title")}</h2>
        <p>
          <a href={linkToSheet(model)}>{words.t("access.link")}</a>
        </p>
      </section>
      {unreviewedTranslations.length === 0 ? null : (
        <section>
          <h2>{words.t("about.translations.title")}</h2>
          <p>{words.t("about.translations.text")}</p>
        </section>
      )}
      <section>
        <h2>{words.t("about.sources.title")}</h2>
        <ul>
          {sources.map((source) => (
            <li key={source.id}>
              <a href={linkToOpen(model, { kind: "source", id: source.id })}>
                <Local model={model} text={sourceTitle(source, language, words.lang)} />
              </a>
              {source.publisher === undefined ? "" : `, ${source.publisher}`}
              {source.published === undefined ? "" : `, ${words.date(source.published)}`}
            </li>
          ))}
        </ul>
      </section>
    </main>
  );
}
