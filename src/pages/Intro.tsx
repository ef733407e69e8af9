import { findingHeadline } from "../i18n/findingHeadline.ts";
import { findingText } from "../i18n/findingText.ts";
import { sourceTitle } from "../i18n/localText.ts";
import { Edition, hasEdition } from "./Edition.tsx";
import { Local } from "./Local.tsx";
import css from "./Page.module.css";
import { linkToOpen } from "./linkTo.ts";
import type { PageModel } from "./types.ts";

/** Sources named in the opening line before it says how many more there are. */
const SOURCES_SHOWN = 2;

/** The finding in words, before any picture: what was reported, by whom, and when the data was last touched. */
export function Intro({ model }: { readonly model: PageModel }) {
  const { overview, overviewIndex, view, words } = model;
  const { dataset } = overviewIndex;
  const { sources } = dataset;
  // A page has one first heading: the record that is open, where one is.
  const Headline = view.open.kind === "start" ? "h1" : "p";
  return (
    <section className={css["intro"]} aria-labelledby="intro-title">
      <Headline id="intro-title" className={css["headline"]}>
        {findingHeadline(words, overview.finding)}
      </Headline>
      <p className={css["lead"]}>{findingText(words, overviewIndex, overview.finding)}</p>
      <p className={css["meta"]}>
        {sources.slice(0, SOURCES_SHOWN).map((source, position) => (
          <span key={source.id}>
            {position === 0 ? `${words.t("intro.source")} ` : ", "}
            <a href={linkToOpen(model, { kind: "source", id: source.id })}>
              {source.publisher ?? <Local model={model} text={sourceTitle(source, dataset.language, words.lang)} />}
              {source.published === undefined ? "" : `, ${words.date(source.published)}`}
            </a>
          </span>
        ))}
        {sources.length > SOURCES_SHOWN
          ? ` ${words.t("intro.moreSources", { n: sources.length - SOURCES_SHOWN })}`
          : ""}
        {hasEdition(model) ? (
          <>
            {" · "}
            <Edition model={model} />
          </>
        ) : null}
        {" · "}
        <a href={linkToOpen(model, { kind: "about" })}>{words.t("intro.method")}</a>
      </p>
    </section>
  );
}
