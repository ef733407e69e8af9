import type { ReactNode } from "react";
import type { DatasetIndex } from "../dataset/createIndex.ts";
import type { Claim, PartyId, Source } from "../dataset/types.ts";
import { eventName, partyName, statementSummary, tallyLabel } from "../i18n/localText.ts";
import { ClaimList } from "./ClaimList.tsx";
import { Local } from "./Local.tsx";
import css from "./Panel.module.css";
import { linkToOpen } from "./linkTo.ts";
import type { PageModel } from "./types.ts";

export interface SourceRecordsProps {
  readonly model: PageModel;
  readonly index: DatasetIndex;
  readonly source: Source;
}

interface Row {
  readonly key: string;
  readonly name: ReactNode;
  readonly claims: readonly Claim[];
}

/** What rests on a source beside agreements: numbers, events, who was there, what was said, and what it says of parties. */
export function SourceRecords({ model, index, source }: SourceRecordsProps) {
  const { words } = model;
  const { language, events = [], tallies = [], attendance = [], statements = [], parties } = index.dataset;
  // General knowledge is filed under a source, but is not that source's.
  const ofSource = (claims: readonly Claim[] = []): readonly Claim[] =>
    claims.filter((claim) => claim.source === source.id && claim.basis !== "background");
  const link = (id: PartyId): ReactNode => <PartyLink model={model} index={index} id={id} />;
  const groups: readonly { readonly title: string; readonly rows: readonly Row[] }[] = [
    {
      title: words.t("party.presence"),
      rows: attendance.map(({ event, person, claims }) => ({
        key: `${event} ${person}`,
        name: link(person),
        claims: ofSource(claims),
      })),
    },
    {
      title: words.t("party.statements"),
      rows: statements.map((statement) => ({
        key: statement.summary,
        name: (
          <>
            {link(statement.speaker)}
            {": "}
            <Local model={model} text={statementSummary(statement, language, words.lang)} mark />
          </>
        ),
        claims: ofSource(statement.claims),
      })),
    },
    {
      title: words.t("field.parties"),
      rows: parties.map(({ id, claims }) => ({ key: id, name: link(id), claims: ofSource(claims) })),
    },
  ];
  const headed: readonly Row[] = [
    ...tallies.map((tally) => ({
      key: `tally ${tally.id}`,
      name: `${tallyLabel(tally, language, words.lang).text}: ${words.number(tally.count)}`,
      claims: ofSource(tally.claims),
    })),
    ...events.map((event) => ({
      key: `event ${event.id}`,
      name: <Local model={model} text={eventName(event, language, words.lang)} />,
      claims: ofSource(event.claims),
    })),
  ];
  return (
    <>
      {headed.filter(isSupported).map(({ key, name, claims }) => (
        <div key={key}>
          <h2>{name}</h2>
          <ClaimList model={model} index={index} claims={claims} bare />
        </div>
      ))}
      {groups.map(({ title, rows }) => (
        <RowGroup key={title} model={model} index={index} title={title} rows={rows.filter(isSupported)} />
      ))}
    </>
  );
}

const isSupported = ({ claims }: Row): boolean => claims.length > 0;

interface RowGroupProps extends Omit<SourceRecordsProps, "source"> {
  readonly title: string;
  readonly rows: readonly Row[];
}

/** Closed until asked for: the agreements are what a reader of a source looks for first. */
function RowGroup({ model, index, title, rows }: RowGroupProps) {
  if (rows.length === 0) return null;
  return (
    <details>
      <summary>
        {title} ({model.words.number(rows.length)})
      </summary>
      <ul className={css["related"]}>
        {rows.map(({ key, name, claims }, position) => (
          <li key={`${key} ${String(position)}`}>
            <p>{name}</p>
            <ClaimList model={model} index={index} claims={claims} bare />
          </li>
        ))}
      </ul>
    </details>
  );
}

function PartyLink({ model, index, id }: Omit<SourceRecordsProps, "source"> & { readonly id: PartyId }) {
  const party = index.parties.get(id);
  if (party === undefined) return null;
  return (
    <a href={linkToOpen(model, { kind: "party", id })}>
      <Local model={model} text={partyName(party, index.dataset.language, model.words.lang)} />
    </a>
  );
}
