import { formatPath } from "../address/formatAddress.ts";
import { participationAnchors } from "../address/participationAnchors.ts";
import { claimsOn } from "../dataset/claimsOn.ts";
import type { DatasetIndex } from "../dataset/createIndex.ts";
import { participationClaims } from "../dataset/participationClaims.ts";
import type { Agreement, Participant } from "../dataset/types.ts";
import { agreementTitle, eventName, partyName, sectorName, sideLabel } from "../i18n/localText.ts";
import { statusWord } from "../i18n/statusWord.ts";
import type { Words } from "../i18n/types.ts";
import { basisCell, joinCell } from "./basisCell.ts";
import { csvTable, type CsvRow } from "./csvTable.ts";
import { sourceCells } from "./sourceCells.ts";

/**
 * Columns of the table, which has one row per participation: a party in an agreement. Names stay English in every language,
 * so that one script reads all; titles and names inside are in the language asked for, else in the dataset's own. Dates are
 * ISO of the precision that is known; several values in a cell are joined by ` | `; empty is what the data does not say.
 * A column `..._basis` says on what the values before it rest: the bases of the claims that name the field, then `disputed` where a
 * claim disputes it; empty where no claim names it, so that no source is known to say it. `participation_basis` stands for who
 * takes part and in which role, with `sources`, `source_urls` and `quotes` after it.
 */
export const CSV_COLUMNS = [
  "agreement_id",
  "agreement_title",
  "agreement_type",
  "agreement_type_basis",
  "status",
  "status_basis",
  "signed",
  "signed_basis",
  "in_force",
  "in_force_basis",
  "ended",
  "ended_basis",
  "period_start",
  "period_end",
  "period_basis",
  "event",
  "event_basis",
  "event_date",
  "event_date_basis",
  "sectors",
  "sectors_basis",
  "amount",
  "currency",
  "amount_basis",
  "withdrawn",
  "party_id",
  "party_name",
  "party_kind",
  "party_country",
  "party_not_named_because",
  "named_in_source_as",
  "side",
  "role",
  "signed_by",
  "takes_part_from",
  "takes_part_until",
  "participation_basis",
  "sources",
  "source_urls",
  "quotes",
  "address",
  "dataset_version",
  "dataset_updated",
] as const;

type Row = CsvRow<(typeof CSV_COLUMNS)[number]>;

function dateCells({ claims, ended, inForce, period, signed }: Agreement): Row {
  return {
    signed: signed ?? "",
    signed_basis: basisCell(claimsOn(claims, "signed")),
    in_force: inForce ?? "",
    in_force_basis: basisCell(claimsOn(claims, "inForce")),
    ended: ended ?? "",
    ended_basis: basisCell(claimsOn(claims, "ended")),
    period_start: period?.start ?? "",
    period_end: period?.end ?? "",
    period_basis: basisCell(claimsOn(claims, "period")),
  };
}

function eventCells(words: Words, index: DatasetIndex, { claims, event: id }: Agreement): Row {
  const event = index.events.get(id ?? "");
  return {
    event: event === undefined ? "" : eventName(event, index.dataset.language, words.lang).text,
    event_basis: basisCell(claimsOn(claims, "event")),
    event_date: event?.date ?? "",
    event_date_basis: basisCell(claimsOn(event?.claims, "date")),
  };
}

function agreementCells(words: Words, index: DatasetIndex, agreement: Agreement): Row {
  const { language } = index.dataset;
  const { claims } = agreement;
  const sectors = (agreement.sectors ?? []).flatMap((id) => index.sectors.get(id) ?? []);
  return {
    agreement_id: agreement.id,
    agreement_title: agreementTitle(agreement, language, words.lang).text,
    agreement_type: agreement.type,
    agreement_type_basis: basisCell(claimsOn(claims, "type")),
    // As on the page, a status that no claim supports is not stated.
    status: statusWord(words, agreement) === null ? "" : (agreement.status ?? ""),
    status_basis: basisCell(claimsOn(claims, "status")),
    ...dateCells(agreement),
    ...eventCells(words, index, agreement),
    sectors: joinCell(sectors.map((sector) => sectorName(sector, language, words.lang).text)),
    sectors_basis: basisCell(claimsOn(claims, "sectors")),
    amount: agreement.value?.amount ?? "",
    currency: agreement.value?.currency ?? "",
    amount_basis: basisCell(claimsOn(claims, "value")),
    withdrawn: agreement.withdrawn?.date ?? "",
  };
}

function partyCells(words: Words, index: DatasetIndex, participant: Participant): Row {
  const { language } = index.dataset;
  const party = index.parties.get(participant.party ?? "");
  const side = index.sides.get(participant.side ?? "");
  const nameOf = (id: string | undefined): string | undefined => {
    const found = index.parties.get(id ?? "");
    return found === undefined ? undefined : partyName(found, language, words.lang).text;
  };
  return {
    party_id: participant.party ?? "",
    party_name: nameOf(participant.party) ?? "",
    party_kind: party?.kind ?? "",
    party_country: party?.country ?? "",
    party_not_named_because: participant.unknown ?? "",
    named_in_source_as: participant.as ?? "",
    side: side === undefined ? "" : sideLabel(side, language, words.lang).text,
    role: participant.role ?? "",
    signed_by: joinCell((participant.signedBy ?? []).map((person) => person.name ?? nameOf(person.party))),
    takes_part_from: participant.from ?? "",
    takes_part_until: participant.until ?? "",
  };
}

/**
 * The participations of a dataset or of a selection as CSV, see `csvTable`. `base` is the absolute address of the site, ending in a
 * slash, or empty where it has none: `address` leads to the line on the agreement's page.
 */
export function formatCsv(words: Words, index: DatasetIndex, base: string): string {
  const { agreements, updated = "", version = "" } = index.dataset;
  const rows = agreements.flatMap((agreement): readonly Row[] => {
    const anchors = participationAnchors(agreement.participants);
    const page = base + formatPath({ lang: words.lang, open: { kind: "agreement", id: agreement.id } });
    const shared = agreementCells(words, index, agreement);
    return agreement.participants.map((participant, place) => ({
      ...shared,
      ...partyCells(words, index, participant),
      participation_basis: basisCell(participationClaims(agreement, place)),
      ...sourceCells(words, index, participationClaims(agreement, place)),
      address: `${page}#${anchors[place]?.id ?? ""}`,
      dataset_version: version,
      dataset_updated: updated,
    }));
  });
  return csvTable(CSV_COLUMNS, rows);
}
