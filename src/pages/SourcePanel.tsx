import type { DatasetIndex } from "../dataset/createIndex.ts";
import type { AgreementId, Source } from "../dataset/types.ts";
import { eventName, noteText, sourceTitle, tallyLabel } from "../i18n/localText.ts";
import { AgreementItem } from "./AgreementItem.tsx";
import { ClaimList } from "./ClaimList.tsx";
import { Local } from "./Local.tsx";
import css from "./Panel.module.css";
import type { PageModel } from "./types.ts";

export interface SourcePanelProps {
  readonly model: PageModel;
  readonly index: DatasetIndex;
  readonly source: Source;
  readonly agreements: readonly AgreementId[];
}

/** One source: what it is, where it can be read, and everything here that rests on it. */
export function SourcePanel({ model, index, source, agreements }: SourcePanelProps) {
  const { words } = model;
  const { language, events = [], tallies = [] } = index.dataset;
  const note = noteText(source, language, words.lang);
  return (
    <>
      <p className={css["kicker"]}>{words.t("crumb.source")}</p>
      <h2 id="panel-title" tabIndex={-1}>
        <Local model={model} text={sourceTitle(source, language, words.lang)} mark />
      </h2>
      <dl className={css["facts"]}>
        <SourceFacts model={model} source={source} />
      </dl>
      {note === null ? null : (
        <p className={css["note"]}>
          <Local model={model} text={note} mark />
        </p>
      )}
      {agreements.length === 0 ? null : (
        <>
          <h3>{words.t("source.agreements", { n: agreements.length })}</h3>
          <ul className={css["related"]}>
            {agreements.map((id) => (
              <AgreementItem key={id} model={model} index={index} id={id} />
            ))}
          </ul>
        </>
      )}
      {tallies.map((tally) => (
        <div key={tally.id}>
          <h3>
            {tallyLabel(tally, language, words.lang).text}: {words.number(tally.count)}
          </h3>
          <ClaimList model={model} index={index} claims={tally.claims} bare />
        </div>
      ))}
      {events.map((event) => (
        <div key={event.id}>
          <h3>
            <Local model={model} text={eventName(event, language, words.lang)} />
          </h3>
          <ClaimList model={model} index={index} claims={event.claims ?? []} bare />
        </div>
      ))}
    </>
  );
}

function SourceFacts({ model: { words }, source }: Pick<SourcePanelProps, "model" | "source">) {
  const facts: readonly (readonly [string, React.ReactNode])[] = [
    [words.t("field.publisher"), source.publisher],
    [words.t("field.author"), source.author],
    [
      words.t("field.published"),
      source.published === undefined ? undefined : (
        <time dateTime={source.published}>{words.date(source.published)}</time>
      ),
    ],
    [
      words.t("field.retrieved"),
      source.retrieved === undefined ? undefined : (
        <time dateTime={source.retrieved}>{words.date(source.retrieved)}</time>
      ),
    ],
    [words.t("field.language"), source.language],
    [words.t("field.licence"), source.license],
    [
      words.t("field.address"),
      source.url === undefined ? undefined : (
        <a href={source.url} rel="noopener external">
          {source.url}
        </a>
      ),
    ],
  ];
  return (
    <>
      {facts.map(([name, value]) =>
        value === undefined ? null : (
          <div key={name} className={css["fact"]}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </>
  );
}
