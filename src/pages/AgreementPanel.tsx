import type { ReactNode } from "react";
import type { DatasetIndex } from "../dataset/createIndex.ts";
import { isTypeQuoted } from "../dataset/isTypeQuoted.ts";
import type { Agreement } from "../dataset/types.ts";
import { saidSentence } from "../i18n/agreementSentence.ts";
import { disputedText } from "../i18n/disputedText.ts";
import {
  agreementTitle,
  eventName,
  eventPlace,
  localText,
  noteText,
  scopeTexts,
  sectorName,
  tallyLabel,
} from "../i18n/localText.ts";
import { lowerFirst } from "../i18n/lowerFirst.ts";
import { periodPhrase } from "../i18n/periodPhrase.ts";
import { statusPhrase } from "../i18n/statusPhrase.ts";
import type { Words } from "../i18n/types.ts";
import { AgreementHistory } from "./AgreementHistory.tsx";
import { ClaimList } from "./ClaimList.tsx";
import { FieldBasis } from "./FieldBasis.tsx";
import { Local } from "./Local.tsx";
import { LocalList } from "./LocalList.tsx";
import css from "./Panel.module.css";
import { ParticipantList } from "./ParticipantList.tsx";
import { ShareRow } from "./ShareRow.tsx";
import { PanelTitle } from "./PanelTitle.tsx";
import type { PageModel } from "./types.ts";

export interface AgreementPanelProps {
  readonly model: PageModel;
  readonly index: DatasetIndex;
  readonly agreement: Agreement;
  readonly share?: ReactNode;
}

/** One agreement: sentence, parties, what is known and what is not stated, then every claim with its source. */
export function AgreementPanel({ model, index, agreement, share }: AgreementPanelProps) {
  const { words } = model;
  const { language } = index.dataset;
  const scope = scopeTexts(agreement, language, words.lang);
  const note = noteText(agreement, language, words.lang);
  return (
    <>
      <p className={css["kicker"]}>{words.t(`type.${agreement.type}`)}</p>
      <PanelTitle>
        <Local model={model} text={agreementTitle(agreement, language, words.lang)} mark />
      </PanelTitle>
      {agreement.withdrawn === undefined ? null : (
        <p className={css["withdrawn"]}>
          {words.t("agreement.withdrawn", { date: words.date(agreement.withdrawn.date) })}{" "}
          <Local
            model={model}
            text={localText(agreement.withdrawn.reason, agreement.withdrawn.reasons, language, words.lang)}
            mark
          />
        </p>
      )}
      <p className={css["sentence"]}>{saidSentence(words, index, agreement)}</p>
      <dl className={css["facts"]}>
        <dt>{words.t("field.parties")}</dt>
        <dd>
          <ParticipantList model={model} index={index} agreement={agreement} />
        </dd>
        <AgreementFacts model={model} index={index} agreement={agreement} />
      </dl>
      {scope.length === 0 ? null : (
        <>
          <h2>{words.t("field.scope")}</h2>
          <ul className={css["scope"]}>
            {scope.map((item) => (
              <li key={item.text}>
                <Local model={model} text={item} />
              </li>
            ))}
          </ul>
        </>
      )}
      {note === null ? null : (
        <p className={css["note"]}>
          <Local model={model} text={note} mark />
        </p>
      )}
      <ClaimList model={model} index={index} claims={agreement.claims} />
      <AgreementHistory model={model} index={index} agreement={agreement} />
      {share ?? <ShareRow model={model} />}
    </>
  );
}

function AgreementFacts({ model, index, agreement }: Omit<AgreementPanelProps, "share">) {
  const { words } = model;
  const { language } = index.dataset;
  const sectors = (agreement.sectors ?? []).flatMap((id) => index.sectors.get(id) ?? []);
  return (
    <>
      {agreement.typeText === undefined ? null : (
        <>
          <dt>{words.t(isTypeQuoted(agreement) ? "field.calledIn" : "field.calledInTable")}</dt>
          <dd>
            <q lang={index.sources.get(agreement.claims[0]?.source ?? "")?.language ?? language}>
              {agreement.typeText}
            </q>
          </dd>
        </>
      )}
      {sectors.length === 0 ? null : (
        <>
          <dt>{words.t("field.sector")}</dt>
          <dd>
            <LocalList
              model={model}
              texts={sectors
                .map((sector) => sectorName(sector, language, words.lang))
                .map(({ text, lang }, place) => ({ text: place === 0 ? text : lowerFirst(index, text), lang }))}
            />
          </dd>
        </>
      )}
      <dt>{words.t("field.status")}</dt>
      <dd>{statusPhrase(words, agreement)}</dd>
      {agreement.period === undefined ? null : (
        <>
          <dt>{words.t("field.period")}</dt>
          <dd>{disputedText(words, agreement, "period", periodPhrase(words, agreement.period))}</dd>
        </>
      )}
      {moreFacts(words, agreement).map(({ field, text }) => (
        <div key={field} className={css["fact"]}>
          <dt>{words.t(`field.${field}`)}</dt>
          <dd>{text}</dd>
        </div>
      ))}
      <EventFact model={model} index={index} agreement={agreement} />
      <GroupFact model={model} index={index} agreement={agreement} />
    </>
  );
}

/** Dates beside the one of the status, and the value; each only where it is known, and marked where it is disputed. */
function moreFacts(words: Words, agreement: Agreement) {
  const { status, signed, inForce, ended, value } = agreement;
  const dateOf = (date: string | undefined, of: Agreement["status"]): string | undefined =>
    date === undefined || status === of ? undefined : words.date(date);
  const facts = [
    { field: "signed", text: dateOf(signed, "signed") },
    { field: "inForce", text: dateOf(inForce, "in-force") },
    { field: "ended", text: dateOf(ended, "ended") },
    { field: "value", text: value === undefined ? undefined : `${words.number(value.amount)} ${value.currency}` },
  ] as const;
  return facts.flatMap(({ field, text }) =>
    text === undefined ? [] : { field, text: disputedText(words, agreement, field, text) },
  );
}

function EventFact({ model, index, agreement }: Omit<AgreementPanelProps, "share">) {
  const { words } = model;
  const { language } = index.dataset;
  const event = agreement.event === undefined ? undefined : index.events.get(agreement.event);
  if (event === undefined) return null;
  return (
    <>
      <dt>{words.t("field.event")}</dt>
      <dd>
        <Local model={model} text={eventName(event, language, words.lang)} />
        <FieldBasis model={model} agreement={agreement} field="event" />
        {event.place === undefined && event.date === undefined ? null : (
          <small className={css["background"]}>
            {" "}
            {[
              eventPlace(event, language, words.lang)?.text,
              event.date === undefined ? undefined : words.date(event.date),
            ]
              .filter((part) => part !== undefined)
              .join(", ")}
            {(event.claims ?? []).some((claim) => claim.basis === "background")
              ? ` (${words.t("event.background")})`
              : ""}
          </small>
        )}
      </dd>
    </>
  );
}

/** Among which reported number an agreement is counted, and what that rests on. */
function GroupFact({ model, index, agreement }: Omit<AgreementPanelProps, "share">) {
  const { words } = model;
  const { language } = index.dataset;
  const group = agreement.group === undefined ? undefined : index.tallies.get(agreement.group);
  if (group === undefined) return null;
  return (
    <>
      <dt>{words.t("field.group")}</dt>
      <dd>
        <Local model={model} text={tallyLabel(group, language, words.lang)} />
        <FieldBasis model={model} agreement={agreement} field="group" />
      </dd>
    </>
  );
}
