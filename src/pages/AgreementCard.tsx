import { memo } from "react";
import type { DatasetIndex } from "../dataset/createIndex.ts";
import type { Agreement, Participant } from "../dataset/types.ts";
import { datePhrase } from "../i18n/datePhrase.ts";
import { shortAgreementTitle, shortPartyName } from "../i18n/localText.ts";
import { statusWord } from "../i18n/statusWord.ts";
import type { Words } from "../i18n/types.ts";
import { Local } from "./Local.tsx";
import css from "./Lists.module.css";
import { sideClass } from "./ParticipantList.tsx";

export interface AgreementCardProps {
  readonly words: Words;
  readonly index: DatasetIndex;
  readonly agreement: Agreement;
  readonly href: string;
  readonly isOpen: boolean;
}

/**
 * One agreement as a card of a list: type, status, title, both sides. Self-contained, since it also answers an early tap; drawn
 * again only when something of its own changes, since a tap on a slow phone would wait for the whole list.
 */
export const AgreementCard = memo(function AgreementCard({
  words,
  index,
  agreement,
  href,
  isOpen,
}: AgreementCardProps) {
  const { language } = index.dataset;
  const date = datePhrase(words, agreement);
  const short = shortAgreementTitle(agreement, language, words.lang);
  return (
    <li className={css["card"]} data-row="">
      <span className={css["kicker"]}>
        {words.t(`type.${agreement.type}`)}
        {date === null ? "" : ` · ${date}`}
        {` · ${statusWord(words, agreement) ?? words.t("status.unknown")}`}
      </span>
      <a className={css["title"]} href={href} aria-current={isOpen ? "true" : undefined}>
        <Local model={{ words }} text={short} />
      </a>
      <span className={css["sides"]}>
        {groupBySide(index, agreement.participants).map(([side, members]) => (
          <span key={side} className={`${css["bar"]} ${sideClass(index, members[0] ?? {})}`}>
            {members.map((participant, position) => (
              <span key={participant.party ?? `unknown-${position}`}>
                {participantLabel(words, index, participant)}
              </span>
            ))}
          </span>
        ))}
      </span>
    </li>
  );
});

/** Participants by side, sides in the dataset's order, those without a side last. */
function groupBySide(
  index: DatasetIndex,
  participants: readonly Participant[],
): readonly (readonly [string, readonly Participant[]])[] {
  const groups = new Map<string, Participant[]>();
  const order: readonly string[] = [...index.sides.keys(), ""];
  for (const side of order) groups.set(side, []);
  for (const participant of participants) groups.get(participant.side ?? "")?.push(participant);
  return [...groups].filter(([, members]) => members.length > 0);
}

function participantLabel(words: Words, index: DatasetIndex, participant: Participant) {
  const party = participant.party === undefined ? undefined : index.parties.get(participant.party);
  if (party === undefined) return words.t("party.unknown", { reason: participant.unknown ?? "" });
  return <Local model={{ words }} text={shortPartyName(party, index.dataset.language, words.lang)} />;
}
