import type { DatasetIndex } from "../dataset/createIndex.ts";
import type { Agreement, Participant } from "../dataset/types.ts";
import { partyName, sideLabel } from "../i18n/localText.ts";
import { lowerFirst } from "../i18n/lowerFirst.ts";
import { Local } from "./Local.tsx";
import css from "./Panel.module.css";
import { linkToOpen } from "./linkTo.ts";
import type { PageModel } from "./types.ts";

export interface ParticipantListProps {
  readonly model: PageModel;
  readonly index: DatasetIndex;
  readonly agreement: Agreement;
}

/** The parties of one agreement, each with kind, side, role and the words the source has for it. */
export function ParticipantList({ model, index, agreement }: ParticipantListProps) {
  return (
    <ul className={css["parties"]}>
      {agreement.participants.map((participant, position) => (
        <li key={participant.party ?? `unknown-${position}`} className={sideClass(index, participant)}>
          <ParticipantName model={model} index={index} participant={participant} />
        </li>
      ))}
    </ul>
  );
}

/** Class that carries a side's colour, by the order of the sides in the data. */
export function sideClass(index: DatasetIndex, { side }: Pick<Participant, "side">): string {
  const position = side === undefined ? -1 : (index.dataset.sides ?? []).findIndex(({ id }) => id === side);
  return position < 0 ? "" : `s${position % 4}`;
}

function ParticipantName({
  model,
  index,
  participant,
}: Omit<ParticipantListProps, "agreement"> & { readonly participant: Participant }) {
  const { words } = model;
  const { language } = index.dataset;
  const party = participant.party === undefined ? undefined : index.parties.get(participant.party);
  if (party === undefined) return <>{words.t("party.unknown", { reason: participant.unknown ?? "" })}</>;
  const side = participant.side === undefined ? undefined : index.sides.get(participant.side);
  const facts = [
    words.t(`kind.${party.kind}`),
    side === undefined ? "" : lowerFirst(index, sideLabel(side, language, words.lang).text),
    participant.role === undefined || participant.role === "signatory" ? "" : words.t(`role.${participant.role}`),
  ].filter((fact) => fact !== "");
  return (
    <>
      <a href={linkToOpen(model, { kind: "party", id: party.id })}>
        <Local model={model} text={partyName(party, language, words.lang)} />
      </a>{" "}
      <small>({facts.join(", ")})</small>
      {(participant.signedBy ?? []).map((person) => (
        <small key={person.name ?? person.party}>
          {" "}
          {words.t("party.signedBy", { name: person.name ?? index.parties.get(person.party ?? "")?.name ?? "" })}
        </small>
      ))}
    </>
  );
}
