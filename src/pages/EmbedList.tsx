import type { DatasetIndex } from "../dataset/createIndex.ts";
import type { Agreement, AgreementId, Participant, Party } from "../dataset/types.ts";
import { shortAgreementTitle, shortPartyName, sideLabel } from "../i18n/localText.ts";
import { statusWord } from "../i18n/statusWord.ts";
import css from "./Embed.module.css";
import { EmbedLink } from "./EmbedLink.tsx";
import { linkToOpen } from "./linkTo.ts";
import { Local } from "./Local.tsx";
import { sideClass } from "./ParticipantList.tsx";
import type { EmbedContent } from "./readEmbed.ts";
import type { PageModel } from "./types.ts";

/** Rows of the list where the picture does not hold everything: as many as a picture of one record holds cards. */
const ROWS_AT_MOST = 60;

interface EmbedListProps {
  readonly model: PageModel;
  readonly index: DatasetIndex;
}

interface ListProps {
  readonly model: PageModel;
  readonly content: EmbedContent;
  /** Unfolded from the start; what the reader folds stays folded. */
  readonly isOpen?: boolean | undefined;
}

/** What the picture shows, as headings, lists and links; folded, since the picture stands above it. */
export function EmbedList({ model, content, isOpen }: ListProps) {
  const { detail, detailIndex, overview, overviewIndex, words } = model;
  const index = detailIndex ?? overviewIndex;
  const agreement = detail?.open.kind === "agreement" ? index.agreements.get(detail.open.id) : undefined;
  if (detail !== null && agreement === undefined && detail.agreements.length === 0) return null;
  return (
    <details className={css["list"]} open={isOpen}>
      <summary>{words.t("embed.asList")}</summary>
      {agreement === undefined ? (
        <Agreements
          model={model}
          index={index}
          ids={detail?.agreements ?? drawnAgreements(model)}
          total={detail?.agreements.length ?? overview.matched.agreements}
        />
      ) : (
        <Members model={model} index={index} agreement={agreement} isLong />
      )}
      {detail === null ? <Around model={model} index={index} content={content} /> : null}
    </details>
  );
}

/** Everything that is drawn, else the first page of the list. */
function drawnAgreements({ overview }: PageModel): readonly AgreementId[] {
  return overview.drawn.kind === "all" ? overview.slice.agreements.map(({ id }) => id) : overview.agreements;
}

function Agreements({
  model,
  index,
  ids,
  total,
}: EmbedListProps & { readonly ids: readonly AgreementId[]; readonly total: number }) {
  const { overview, words } = model;
  const shown = overview.drawn.kind === "all" ? ids : ids.slice(0, ROWS_AT_MOST);
  return (
    <>
      <h2>{words.t("list.agreements", { n: total })}</h2>
      <ul>
        {shown
          .flatMap((id) => index.agreements.get(id) ?? [])
          .map((agreement) => (
            <li key={agreement.id}>
              <EmbedLink href={linkToOpen(model, { kind: "agreement", id: agreement.id })}>
                <Local model={model} text={shortAgreementTitle(agreement, index.dataset.language, words.lang)} />
              </EmbedLink>
              <small>
                {` ${words.t(`type.${agreement.type}`)} · ${statusWord(words, agreement) ?? words.t("status.unknown")}`}
              </small>
              <Members model={model} index={index} agreement={agreement} />
            </li>
          ))}
      </ul>
      {shown.length < total ? <p>{words.t("list.shown", { shown: shown.length, total })}</p> : null}
    </>
  );
}

/** Participants by side, sides in the dataset's order, those without a side last. */
function groupBySide(index: DatasetIndex, participants: readonly Participant[]) {
  const sides = (index.dataset.sides ?? []).map((side) => ({
    side,
    members: participants.filter((participant) => participant.side === side.id),
  }));
  const without = participants.filter(({ side }) => side === undefined || !index.sides.has(side));
  return [...sides, { side: null, members: without }].filter(({ members }) => members.length > 0);
}

/** The parties of one agreement, side by side; at length, each with its kind and role on a line of its own. */
function Members({
  model,
  index,
  agreement,
  isLong = false,
}: EmbedListProps & { readonly agreement: Agreement; readonly isLong?: boolean }) {
  const { words } = model;
  const shown = agreement.participants.slice(0, ROWS_AT_MOST);
  const total = agreement.participants.length;
  return (
    <>
      {groupBySide(index, shown).map(({ side, members }) => (
        <div
          key={side?.id ?? ""}
          className={`${css["side"]} ${side === null ? "" : sideClass(index, { side: side.id })}`}
        >
          {isLong && side !== null ? (
            <h2>
              <Local model={model} text={sideLabel(side, index.dataset.language, words.lang)} />
            </h2>
          ) : null}
          <ul>
            {members.map((participant, position) => (
              <li key={participant.party ?? `unknown-${position}`}>
                <Member model={model} index={index} participant={participant} isLong={isLong} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {shown.length < total ? <p>{words.t("list.shown", { shown: shown.length, total })}</p> : null}
    </>
  );
}

function Member({
  model,
  index,
  participant,
  isLong,
}: EmbedListProps & { readonly participant: Participant; readonly isLong: boolean }) {
  const { words } = model;
  const party = participant.party === undefined ? undefined : index.parties.get(participant.party);
  if (party === undefined) return <>{words.t("party.unknown", { reason: participant.unknown ?? "" })}</>;
  const role =
    participant.role === undefined || participant.role === "signatory"
      ? ""
      : `, ${words.t(`role.${participant.role}`)}`;
  return (
    <>
      <PartyLink model={model} index={index} party={party} />
      {isLong ? <small>{` ${words.t(`kind.${party.kind}`)}${role}`}</small> : null}
    </>
  );
}

function PartyLink({ model, index, party }: EmbedListProps & { readonly party: Party }) {
  return (
    <EmbedLink href={linkToOpen(model, { kind: "party", id: party.id })}>
      <Local model={model} text={shortPartyName(party, index.dataset.language, model.words.lang)} />
    </EmbedLink>
  );
}

/** What the picture of the whole shows beside the agreements: those that are only counted, and those who were there. */
function Around({ model, index, content }: EmbedListProps & { readonly content: EmbedContent }) {
  const { overview, words } = model;
  const { unnamed } = overview.finding;
  const around = (content.pictures[0]?.scene.nodes ?? [])
    .flatMap(({ ref }) => (ref.kind === "party" ? (index.parties.get(ref.id) ?? []) : []))
    .filter(({ id }) => (overview.degree[id] ?? 0) === 0);
  return (
    <>
      {unnamed === null || unnamed.max === 0 ? null : (
        <p>{words.t("rest.unnamed", { min: unnamed.min, max: unnamed.max })}</p>
      )}
      {around.length === 0 ? null : (
        <>
          <h2>{words.t("list.around")}</h2>
          <ul>
            {around.map((party) => (
              <li key={party.id}>
                <PartyLink model={model} index={index} party={party} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
