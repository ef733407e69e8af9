import { agreementTitle, partyName, sourceTitle } from "../i18n/localText.ts";
import { Local } from "./Local.tsx";
import { PanelTitle } from "./PanelTitle.tsx";
import css from "./Panel.module.css";
import { linkToOpen } from "./linkTo.ts";
import type { NearRecord, PageModel } from "./types.ts";

/** An address that names nothing: said in general words (no text of the address is shown), with near matches and the way home. */
export function MissingPanel({ model }: { readonly model: PageModel }) {
  const { near, words } = model;
  return (
    <>
      <PanelTitle>{words.t("missing.title")}</PanelTitle>
      <p>{words.t("missing.text")}</p>
      {near.length === 0 ? null : (
        <>
          <h2>{words.t("missing.near")}</h2>
          <ul className={css["entries"]}>
            {near.map((record) => (
              <li key={`${record.kind} ${record.id}`}>
                <a href={linkToOpen(model, record)}>
                  <NearName model={model} record={record} />
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href={linkToOpen(model, { kind: "start" })}>{words.t("missing.home")}</a>
      </p>
    </>
  );
}

function NearName({ model, record }: { readonly model: PageModel; readonly record: NearRecord }) {
  const { overviewIndex: index, words } = model;
  const { language } = index.dataset;
  const agreement = record.kind === "agreement" ? index.agreements.get(record.id) : undefined;
  if (agreement !== undefined) return <Local model={model} text={agreementTitle(agreement, language, words.lang)} />;
  const party = record.kind === "party" ? index.parties.get(record.id) : undefined;
  if (party !== undefined) return <Local model={model} text={partyName(party, language, words.lang)} />;
  const source = record.kind === "source" ? index.sources.get(record.id) : undefined;
  return source === undefined ? (
    <>{record.id}</>
  ) : (
    <Local model={model} text={sourceTitle(source, language, words.lang)} />
  );
}
