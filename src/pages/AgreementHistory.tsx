import { Fragment } from "react";
import type { DatasetIndex } from "../dataset/createIndex.ts";
import type { Agreement, AgreementId } from "../dataset/types.ts";
import { agreementTitle, localText, partyName } from "../i18n/localText.ts";
import { ClaimList } from "./ClaimList.tsx";
import { RecordCorrections } from "./RecordCorrections.tsx";
import { Local } from "./Local.tsx";
import css from "./Panel.module.css";
import { linkToOpen } from "./linkTo.ts";
import type { PageModel } from "./types.ts";

export interface AgreementHistoryProps {
  readonly model: PageModel;
  readonly index: DatasetIndex;
  readonly agreement: Agreement;
}

/** What came of an agreement: other agreements it stands on, later events, replies of those it concerns, and what was corrected here. */
export function AgreementHistory({ model, index, agreement }: AgreementHistoryProps) {
  return (
    <>
      <LinkedAgreements model={model} index={index} agreement={agreement} />
      <Updates model={model} index={index} agreement={agreement} />
      <Responses model={model} index={index} agreement={agreement} />
      <RecordCorrections model={model} index={index} open={{ kind: "agreement", id: agreement.id }} />
    </>
  );
}

const LINKS = ["supersedes", "amends", "partOf"] as const;

function LinkedAgreements({ model, index, agreement }: AgreementHistoryProps) {
  const { words } = model;
  return LINKS.map((link) => {
    const others = (agreement[link] ?? []).flatMap((id: AgreementId) => index.agreements.get(id) ?? []);
    return others.length === 0 ? null : (
      <Fragment key={link}>
        <h2>{words.t(`agreement.${link}`)}</h2>
        <ul className={css["related"]}>
          {others.map((other) => (
            <li key={other.id}>
              <a href={linkToOpen(model, { kind: "agreement", id: other.id })}>
                <Local model={model} text={agreementTitle(other, index.dataset.language, words.lang)} />
              </a>
              {other.withdrawn === undefined ? "" : ` ${words.t("withdrawn.mark")}`}
            </li>
          ))}
        </ul>
      </Fragment>
    );
  });
}

function Updates({ model, index, agreement: { updates = [] } }: AgreementHistoryProps) {
  const { words } = model;
  if (updates.length === 0) return null;
  return (
    <>
      <h2>{words.t("agreement.updates")}</h2>
      <ul className={css["related"]}>
        {updates.map(({ date, text, texts, claims }, position) => (
          <li key={`${date} ${String(position)}`}>
            <p>
              <time dateTime={date}>{words.date(date)}</time>
              {": "}
              <Local model={model} text={localText(text, texts, index.dataset.language, words.lang)} mark />
            </p>
            <ClaimList model={model} index={index} claims={claims} bare />
          </li>
        ))}
      </ul>
    </>
  );
}

function Responses({ model, index, agreement: { responses = [] } }: AgreementHistoryProps) {
  const { words } = model;
  const { language } = index.dataset;
  if (responses.length === 0) return null;
  return (
    <>
      <h2>{words.t("agreement.responses")}</h2>
      <ul className={css["related"]}>
        {responses.map(({ date, party: id, name, text, url }, position) => {
          const party = index.parties.get(id ?? "");
          return (
            <li key={`${date} ${String(position)}`}>
              <time dateTime={date}>{words.date(date)}</time>
              {", "}
              {party === undefined ? (
                name
              ) : (
                <a href={linkToOpen(model, { kind: "party", id: party.id })}>
                  <Local model={model} text={partyName(party, language, words.lang)} />
                </a>
              )}
              {": "}
              <Local model={model} text={localText(text, undefined, language, words.lang)} mark />
              {url === undefined ? null : (
                <>
                  {" · "}
                  <a href={url} rel="noopener external">
                    {words.t("claim.openRecord")}
                  </a>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
