import type { DatasetIndex } from "../dataset/createIndex.ts";
import type { AgreementId, Participant } from "../dataset/types.ts";
import { shortAgreementTitle, shortPartyName } from "../i18n/localText.ts";
import { periodPhrase } from "../i18n/periodPhrase.ts";
import { statusWord } from "../i18n/statusWord.ts";
import { Local } from "./Local.tsx";
import css from "./Lists.module.css";
import { linkToOpen } from "./linkTo.ts";
import { sideClass } from "./ParticipantList.tsx";
import type { PageModel } from "./types.ts";

export interface AgreementItemProps {
  readonly model: PageModel;
  readonly index: DatasetIndex;
  readonly id: AgreementId;
}

/** One agreement as a card of a list: type, status, title, both sides. Self-contained, since it also answers an early tap. */
export function AgreementItem({ model, index, id }: AgreementItemProps) {
  const { view, words } = model;
  const agreement = index.agreements.get(id);
  if (agreement === undefined) return null;
  const { language } = index.dataset;
  const isOpen = view.open.kind === "agreement" && view.open.id === id;
  const short = shortAgreementTitle(agreement, language, words.lang);
  return (
    <li className={css["card"]} data-row="">
      <span className={css["kicker"]}>
        {words.t(`type.${agreement.type}`)}
        {agreement.signed === undefined
          ? agreement.period === undefined
            ? ""
            : ` · ${periodPhrase(words, agreement.period)}`
          : ` · ${words.date(agreement.signed)}`}
        {` · ${statusWord(words, agreement) ?? words.t("status.unknown")}`}
      </span>
      <a
        className={css["title"]}
        href={linkToOpen(model, { kind: "agreement", id })}
        aria-current={isOpen ? "true" : undefined}
      >
        <Local model={model} text={short} />
      </a>
      <span className={css["sides"]}>
        {groupBySide(index, agreement.participants).map(([side, members]) => (
          <span key={side} className={`${css["bar"]} ${side}`}>
            {members.map((participant, position) => (
              <span key={participant.party ?? `unknown-${position}`}>
                {participantLabel(model, index, participant)}
              </span>
            ))}
          </span>
        ))}
      </span>
    </li>
  );
}

/** Participants by side, sides in the dataset's order, those without a side last. */
function groupBySide(
  index: DatasetIndex,
  participants: readonly Participant[],
): readonly (readonly [string, readonly Participant[]])[] {
  const groups = new Map<string, Participant[]>();
  const order = [...(index.dataset.sides ?? []).map(({ id }) => sideClass(index, { side: id })), ""];
  for (const side of order) groups.set(side, []);
  for (const participant of participants) groups.get(sideClass(index, participant))?.push(participant);
  return [...groups].filter(([, members]) => members.length > 0);
}

function participantLabel({ words }: PageModel, index: DatasetIndex, participant: Participant) {
  const party = participant.party === undefined ? undefined : index.parties.get(participant.party);
  if (party === undefined) return words.t("party.unknown", { reason: participant.unknown ?? "" });
  return <Local model={{ words }} text={shortPartyName(party, index.dataset.language, words.lang)} />;
}
