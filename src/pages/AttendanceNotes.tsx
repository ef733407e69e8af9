import type { DatasetIndex } from "../dataset/createIndex.ts";
import type { Attendance, Party, Statement } from "../dataset/types.ts";
import { eventName, partyName, positionText, statementSummary } from "../i18n/localText.ts";
import { ClaimList } from "./ClaimList.tsx";
import { Local } from "./Local.tsx";
import css from "./Panel.module.css";
import { linkToOpen } from "./linkTo.ts";
import type { PageModel } from "./types.ts";

export interface AttendanceNotesProps {
  readonly model: PageModel;
  readonly index: DatasetIndex;
  readonly party: Party;
}

/** Who was there and what was said: told apart from what was agreed, since being present says nothing of signing. */
export function AttendanceNotes({ model, index, party }: AttendanceNotesProps) {
  const { attendance = [], statements = [] } = index.dataset;
  const own = attendance.filter(({ person, represents }) => person === party.id || represents === party.id);
  const said = statements.filter(
    ({ speaker, onBehalfOf, mentions = [] }) =>
      speaker === party.id || onBehalfOf === party.id || mentions.includes(party.id),
  );
  if (own.length + said.length === 0) return null;
  return (
    <>
      <h2>{model.words.t("party.presence")}</h2>
      <ul className={css["related"]}>
        {own.map((entry) => (
          <li key={`${entry.event} ${entry.person}`}>
            <AttendanceItem model={model} index={index} entry={entry} />
          </li>
        ))}
        {said.map((statement, position) => (
          <li key={`${statement.speaker} ${String(position)}`}>
            <StatementItem model={model} index={index} statement={statement} />
          </li>
        ))}
      </ul>
    </>
  );
}

function PartyLink({
  model,
  index,
  id,
}: {
  readonly model: PageModel;
  readonly index: DatasetIndex;
  readonly id: Party["id"];
}) {
  const party = index.parties.get(id);
  if (party === undefined) return null;
  return (
    <a href={linkToOpen(model, { kind: "party", id })}>
      <Local model={model} text={partyName(party, index.dataset.language, model.words.lang)} />
    </a>
  );
}

function AttendanceItem({ model, index, entry }: Omit<AttendanceNotesProps, "party"> & { readonly entry: Attendance }) {
  const { words } = model;
  const event = index.events.get(entry.event);
  const position = positionText(entry, index.dataset.language, words.lang);
  return (
    <>
      <p>
        <PartyLink model={model} index={index} id={entry.person} />
        {position === null ? null : (
          <>
            {", "}
            <q>
              <Local model={model} text={position} />
            </q>
          </>
        )}
        {": "}
        {words.t(`presence.${entry.presence}`)}
        {event === undefined ? null : (
          <>
            {" · "}
            <Local model={model} text={eventName(event, index.dataset.language, words.lang)} />
          </>
        )}
      </p>
      <ClaimList model={model} index={index} claims={entry.claims ?? []} bare />
    </>
  );
}

function StatementItem({
  model,
  index,
  statement,
}: Omit<AttendanceNotesProps, "party"> & { readonly statement: Statement }) {
  const { words } = model;
  const onBehalfOf = index.parties.get(statement.onBehalfOf ?? "");
  return (
    <>
      <p>
        <PartyLink model={model} index={index} id={statement.speaker} />
        {onBehalfOf === undefined
          ? ""
          : `, ${words.t("party.onBehalfOf", { name: partyName(onBehalfOf, index.dataset.language, words.lang).text })}`}
        {": "}
        <Local model={model} text={statementSummary(statement, index.dataset.language, words.lang)} mark />
      </p>
      <ClaimList model={model} index={index} claims={statement.claims} bare />
    </>
  );
}
