import type { DatasetIndex } from "../dataset/createIndex.ts";
import type { AgreementId, Source } from "../dataset/types.ts";
import { LANGS } from "../dataset/vocabulary.ts";
import { noteText, sourceTitle } from "../i18n/localText.ts";
import { AgreementItem } from "./AgreementItem.tsx";
import { Local } from "./Local.tsx";
import css from "./Panel.module.css";
import { RecordCorrections } from "./RecordCorrections.tsx";
import { ReportLine } from "./ReportLine.tsx";
import { SourceRecords } from "./SourceRecords.tsx";
import { PanelTitle } from "./PanelTitle.tsx";
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
  const { language } = index.dataset;
  const note = noteText(source, language, words.lang);
  return (
    <>
      <p className={css["kicker"]}>{words.t("crumb.source")}</p>
      <PanelTitle>
        <Local model={model} text={sourceTitle(source, language, words.lang)} mark />
      </PanelTitle>
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
          <h2>{words.t("source.agreements", { n: agreements.length })}</h2>
          <ul className={css["related"]}>
            {agreements.map((id) => (
              <AgreementItem key={id} model={model} index={index} id={id} />
            ))}
          </ul>
        </>
      )}
      <SourceRecords model={model} index={index} source={source} />
      <RecordCorrections model={model} index={index} open={{ kind: "source", id: source.id }} />
      <ReportLine model={model} />
    </>
  );
}

interface Fact {
  readonly name: string;
  readonly value: React.ReactNode;
}

function SourceFacts({ model: { words }, source }: Pick<SourcePanelProps, "model" | "source">) {
  const known = LANGS.find((lang) => lang === source.language);
  const dated = (date: string | undefined): React.ReactNode =>
    date === undefined ? undefined : <time dateTime={date}>{words.date(date)}</time>;
  const address =
    source.url === undefined ? undefined : (
      <a href={source.url} rel="noopener external">
        {source.url}
      </a>
    );
  const facts: readonly Fact[] = [
    { name: words.t("field.publisher"), value: source.publisher },
    { name: words.t("field.author"), value: source.author },
    { name: words.t("field.published"), value: dated(source.published) },
    { name: words.t("field.retrieved"), value: dated(source.retrieved) },
    { name: words.t("field.language"), value: known === undefined ? source.language : words.t(`language.${known}`) },
    { name: words.t("field.licence"), value: source.license },
    { name: words.t("field.address"), value: address },
  ];
  return (
    <>
      {facts.map(({ name, value }) =>
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
