import { participationAnchors } from "../address/participationAnchors.ts";
import type { DatasetIndex } from "../dataset/createIndex.ts";
import { participationClaims } from "../dataset/participationClaims.ts";
import type { Agreement, Claim, Lang, Participant } from "../dataset/types.ts";
import { partyName, sideLabel } from "../i18n/localText.ts";
import { lowerFirst } from "../i18n/lowerFirst.ts";
import type { Words } from "../i18n/types.ts";
import { ClaimReceipt } from "./ClaimReceipt.tsx";
import { FormerAnchors } from "./FormerAnchors.tsx";
import { LineLink } from "./LineLink.tsx";
import { Local } from "./Local.tsx";
import css from "./Panel.module.css";
import { linkToOpen } from "./linkTo.ts";
import { sideTone } from "./sideTone.ts";
import type { PageModel } from "./types.ts";

export interface ParticipantListProps {
  readonly model: PageModel;
  readonly index: DatasetIndex;
  readonly agreement: Agreement;
}

/** Participants with their place in the data, which their addresses and claims go by; side after side, those without one last. */
function bySide(index: DatasetIndex, { participants }: Agreement) {
  const sides = [...index.sides.keys()];
  const rank = ({ side }: Participant): number => {
    const place = sides.indexOf(side ?? "");
    return place < 0 ? sides.length : place;
  };
  return participants
    .map((participant, position) => ({ participant, position }))
    .toSorted((a, b) => rank(a.participant) - rank(b.participant));
}

/**
 * The parties of one agreement by side, each with kind, side and role. Each line has an address of its own; opened by it, the line
 * also shows what it rests on.
 */
export function ParticipantList({ model, index, agreement }: ParticipantListProps) {
  const anchors = participationAnchors(agreement.participants, (party) => index.parties.get(party)?.formerIds ?? []);
  return (
    <ul className={css["parties"]}>
      {bySide(index, agreement).map(({ participant, position }) => {
        const { id: anchor, formerIds } = anchors[position] ?? { id: "", formerIds: [] };
        return (
          <li key={anchor} id={anchor} className={sideClass(index, participant)}>
            <FormerAnchors formerIds={formerIds} />
            <ParticipantName model={model} index={index} participant={participant} />
            &nbsp;
            <LineLink
              model={model}
              anchor={anchor}
              name={model.words.t("party.link", { name: participantText(model.words, index, participant) })}
            />
            <Proof model={model} index={index} claims={participationClaims(agreement, position)} />
          </li>
        );
      })}
    </ul>
  );
}

/** The receipts of one line, which the style sheet shows where the address names the line: below, all of them stand once. */
function Proof({
  model,
  index,
  claims,
}: Omit<ParticipantListProps, "agreement"> & { readonly claims: readonly Claim[] }) {
  if (claims.length === 0) return null;
  return (
    <div className={css["proof"]}>
      {claims.map((claim, position) => (
        <ClaimReceipt key={`${claim.source} ${String(position)}`} model={model} index={index} claim={claim} />
      ))}
    </div>
  );
}

/** Class that carries a side's colour, by the order of the sides in the data. */
export function sideClass(index: DatasetIndex, { side }: Pick<Participant, "side">): string {
  const position = side === undefined ? -1 : (index.dataset.sides ?? []).findIndex(({ id }) => id === side);
  return sideTone(position);
}

/** Name of a party in the page's language; null where it has none. */
function nameOf(index: DatasetIndex, id: string | undefined, lang: Lang): string | null {
  const party = index.parties.get(id ?? "");
  return party === undefined ? null : partyName(party, index.dataset.language, lang).text;
}

/** Name of who takes part, or in words that there is none. */
function participantText(words: Words, index: DatasetIndex, { party, unknown = "" }: Participant): string {
  return nameOf(index, party, words.lang) ?? words.t("party.unknown", { reason: unknown });
}

function ParticipantName({
  model,
  index,
  participant,
}: Omit<ParticipantListProps, "agreement"> & { readonly participant: Participant }) {
  const { words } = model;
  const { language } = index.dataset;
  const party = participant.party === undefined ? undefined : index.parties.get(participant.party);
  if (party === undefined) return <>{participantText(words, index, participant)}</>;
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
          {words.t("party.signedBy", {
            name: person.name ?? nameOf(index, person.party, words.lang) ?? "",
          })}
        </small>
      ))}
    </>
  );
}
