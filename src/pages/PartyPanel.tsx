import type { ReactNode } from "react";
import type { DatasetIndex } from "../dataset/createIndex.ts";
import type { AgreementId, Party } from "../dataset/types.ts";
import { LANGS } from "../dataset/vocabulary.ts";
import { countryText } from "../i18n/countryName.ts";
import { noteText, partyName } from "../i18n/localText.ts";
import { partySentence } from "../i18n/partySentence.ts";
import { sideText } from "../i18n/sideText.ts";
import { AgreementItem } from "./AgreementItem.tsx";
import { AttendanceNotes } from "./AttendanceNotes.tsx";
import { ClaimList } from "./ClaimList.tsx";
import { Local } from "./Local.tsx";
import css from "./Panel.module.css";
import { RecordCorrections } from "./RecordCorrections.tsx";
import { linkToOpen } from "./linkTo.ts";
import { PathMenu } from "./PathMenu.tsx";
import { ShareRow } from "./ShareRow.tsx";
import { PanelTitle } from "./PanelTitle.tsx";
import type { PageModel } from "./types.ts";

export interface PartyPanelProps {
  readonly model: PageModel;
  readonly index: DatasetIndex;
  readonly party: Party;
  readonly agreements: readonly AgreementId[];
  readonly share?: ReactNode;
  /** Live choice of another party. */
  readonly path?: ReactNode;
}

/** One party: sentence, names in every language, its agreements, what else is said of it, and by whom. */
export function PartyPanel({ model, index, party, agreements, share, path }: PartyPanelProps) {
  const { words } = model;
  const { language } = index.dataset;
  const note = noteText(party, language, words.lang);
  return (
    <>
      <p className={css["kicker"]}>{words.t(`kind.${party.kind}`)}</p>
      <PanelTitle>
        <Local model={model} text={partyName(party, language, words.lang)} mark />
      </PanelTitle>
      <p className={css["sentence"]}>{partySentence(words, index, party)}</p>
      <dl className={css["facts"]}>
        <PartyFacts model={model} index={index} party={party} />
      </dl>
      {agreements.length === 0 ? null : (
        <>
          <h2>{words.t("party.agreements", { n: agreements.length })}</h2>
          <ul className={css["related"]}>
            {agreements.map((id) => (
              <AgreementItem key={id} model={model} index={index} id={id} />
            ))}
          </ul>
        </>
      )}
      {path ?? <PathMenu model={model} place="party" />}
      <AttendanceNotes model={model} index={index} party={party} />
      {note === null ? null : (
        <p className={css["note"]}>
          <Local model={model} text={note} mark />
        </p>
      )}
      <ClaimList model={model} index={index} claims={party.claims ?? []} />
      <RecordCorrections model={model} index={index} open={{ kind: "party", id: party.id }} />
      {share ?? <ShareRow model={model} />}
    </>
  );
}

function PartyFacts({ model, index, party }: Omit<PartyPanelProps, "agreements" | "share" | "path">) {
  const { words } = model;
  const { language } = index.dataset;
  const side = sideText(words, index, model.detail?.side[party.id]);
  const parent = party.parent === undefined ? undefined : index.parties.get(party.parent);
  const stated = (party.aliases ?? []).filter((alias) => alias.basis !== "inferred");
  const possible = (party.aliases ?? []).filter((alias) => alias.basis === "inferred");
  const shown = partyName(party, language, words.lang);
  const otherNames = namesByLanguage(party, language).filter(
    ([lang, name]) => lang !== shown.lang && name !== shown.text,
  );
  return (
    <>
      {side === null ? null : (
        <>
          <dt>{words.t("field.side")}</dt>
          <dd>
            <Local model={model} text={side} />
          </dd>
        </>
      )}
      {party.country === undefined && WITHOUT_COUNTRY.has(party.kind) ? null : (
        <>
          <dt>{words.t("field.country")}</dt>
          <dd>
            {party.country === undefined ? (
              <em className={css["missing"]}>{words.t("text.notStated")}</em>
            ) : (
              <Country model={model} index={index} code={party.country} />
            )}
          </dd>
        </>
      )}
      {parent === undefined ? null : (
        <>
          <dt>{words.t("field.parent")}</dt>
          <dd>
            <a href={linkToOpen(model, { kind: "party", id: parent.id })}>
              <Local model={model} text={partyName(parent, language, words.lang)} />
            </a>
          </dd>
        </>
      )}
      <PartyParts model={model} index={index} party={party} />
      {otherNames.length === 0 ? null : (
        <>
          <dt>{words.t("field.names")}</dt>
          <dd>
            <ul className={css["plain"]}>
              {otherNames.map(([lang, name]) => (
                <li key={lang} lang={lang}>
                  {name}
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
      {stated.length === 0 ? null : (
        <>
          <dt>{words.t("field.aliases")}</dt>
          <dd>{stated.map(({ name }) => name).join("; ")}</dd>
        </>
      )}
      {possible.length === 0 ? null : (
        <>
          <dt>{words.t("field.possibly")}</dt>
          <dd>{possible.map(({ name }) => name).join("; ")}</dd>
        </>
      )}
    </>
  );
}

/** Parties that belong to this one, since an agreement of theirs is looked for here. */
function PartyParts({ model, index, party }: Omit<PartyPanelProps, "agreements" | "share" | "path">) {
  const { words } = model;
  const parts = index.dataset.parties.filter(({ parent }) => parent === party.id);
  if (parts.length === 0) return null;
  return (
    <>
      <dt>{words.t("field.parts")}</dt>
      <dd>
        <ul className={css["plain"]}>
          {parts.map((part) => {
            const count = model.detail?.degree[part.id] ?? 0;
            return (
              <li key={part.id}>
                <a href={linkToOpen(model, { kind: "party", id: part.id })}>
                  <Local model={model} text={partyName(part, index.dataset.language, words.lang)} />
                </a>
                {count === 0 ? null : <small> {words.t("count.agreements", { n: count })}</small>}
              </li>
            );
          })}
        </ul>
      </dd>
    </>
  );
}

/** Kinds of which nobody asks for a country: a country is one, and a person's is not for us to say. */
const WITHOUT_COUNTRY = new Set<Party["kind"]>(["country", "person"]);

/** Name of a country by its record, which the open record's part of the data may lack; else its code. */
function Country({ model, index, code }: Pick<PartyPanelProps, "model" | "index"> & { readonly code: string }) {
  const { overviewIndex, words } = model;
  const name = countryText(index, code, words.lang) ?? countryText(overviewIndex, code, words.lang);
  return name === null ? <>{code}</> : <Local model={model} text={name} />;
}

/** Names of a party by language, the dataset's own first, then the interface's, then the rest; each language and each name once. */
function namesByLanguage(party: Party, language: string): readonly (readonly [string, string])[] {
  const names = new Map<string, string>([[language, party.name]]);
  const seen = new Set([party.name]);
  for (const lang of [...LANGS, ...Object.keys(party.names ?? {})]) {
    const name = party.names?.[lang];
    if (name === undefined || names.has(lang) || seen.has(name)) continue;
    names.set(lang, name);
    seen.add(name);
  }
  return [...names];
}
