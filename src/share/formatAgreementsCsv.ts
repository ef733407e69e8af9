import { claimsOn } from "../dataset/claimsOn.ts";
import type { DatasetIndex } from "../dataset/createIndex.ts";
import { isReport } from "../dataset/isReport.ts";
import { isTypeQuoted } from "../dataset/isTypeQuoted.ts";
import type { Agreement, Participant } from "../dataset/types.ts";
import { LANGS } from "../dataset/vocabulary.ts";
import { statusWord } from "../i18n/statusWord.ts";
import type { Words } from "../i18n/types.ts";
import { basisCell } from "./basisCell.ts";
import { csvTable, type CsvRow } from "./csvTable.ts";
import { recordCells } from "./recordCells.ts";
import { sourceCells } from "./sourceCells.ts";

/**
 * Columns of the table of agreements, which has one row per agreement. They are for reading and counting; what is to be
 * changed and imported again is the workbook, which holds everything. After `source_url` comes what each value rests on. Names are English everywhere, texts are those of the dataset, in its own
 * language, with translations in `title_<language>`. Lists of ids and names are joined by `; `, of texts and addresses by ` | `.
 * `parties` names each party by id, then its side as a number in square brackets, counted from 1 in the order of the dataset's
 * sides, then its role in round ones where it is not a plain signatory: `tashkent-metro [1] (buyer); tmx [2] (supplier)`.
 */
const AGREEMENT_COLUMNS = [
  "id",
  "title",
  ...LANGS.map((lang) => `title_${lang}` as const),
  "type",
  "parties",
  "signed",
  "in_force",
  "ended",
  "period_start",
  "period_end",
  "status",
  "event",
  "sectors",
  "scope",
  "amount",
  "currency",
  "supersedes",
  "amends",
  "part_of",
  "note",
  "source_url",
  "type_in_source",
  "type_basis",
  "parties_not_named",
  "parties_basis",
  "signed_basis",
  "in_force_basis",
  "ended_basis",
  "period_basis",
  "status_basis",
  "event_date",
  "event_basis",
  "sectors_basis",
  "amount_basis",
  "withdrawn",
  "withdrawn_because",
  "sources",
  "source_urls",
  "quotes",
  "address",
  "dataset_version",
  "dataset_updated",
] as const;

type Row = CsvRow<(typeof AGREEMENT_COLUMNS)[number]>;

const list = (values: readonly string[] | undefined): string => (values ?? []).join("; ");

function partyCell({ sides }: DatasetIndex, { party, side, role }: Participant): string {
  const number = side === undefined ? 0 : [...sides.keys()].indexOf(side) + 1;
  return `${party ?? ""}${number === 0 ? "" : ` [${number}]`}${role === undefined || role === "signatory" ? "" : ` (${role})`}`;
}

function basisCells({ claims }: Agreement): Row {
  return {
    type_basis: basisCell(claimsOn(claims, "type")),
    parties_basis: basisCell(claimsOn(claims, "participants")),
    signed_basis: basisCell(claimsOn(claims, "signed")),
    in_force_basis: basisCell(claimsOn(claims, "inForce")),
    ended_basis: basisCell(claimsOn(claims, "ended")),
    period_basis: basisCell(claimsOn(claims, "period")),
    status_basis: basisCell(claimsOn(claims, "status")),
    event_basis: basisCell(claimsOn(claims, "event")),
    sectors_basis: basisCell(claimsOn(claims, "sectors")),
    amount_basis: basisCell(claimsOn(claims, "value")),
  };
}

function partyCells(index: DatasetIndex, { participants }: Agreement): Row {
  return {
    parties: list(participants.filter(({ party }) => party !== undefined).map((one) => partyCell(index, one))),
    parties_not_named: participants.flatMap(({ unknown }) => unknown ?? []).join(" | "),
  };
}

function agreementRow(words: Words, index: DatasetIndex, agreement: Agreement): Row {
  const { claims, period, titles = {}, value, withdrawn } = agreement;
  const event = index.events.get(agreement.event ?? "");
  const report = claims.find(isReport);
  return {
    id: agreement.id,
    title: agreement.title,
    ...Object.fromEntries(LANGS.map((lang) => [`title_${lang}`, titles[lang] ?? ""])),
    type: agreement.type,
    type_in_source: isTypeQuoted(agreement) ? (agreement.typeText ?? "") : "",
    ...partyCells(index, agreement),
    signed: agreement.signed ?? "",
    in_force: agreement.inForce ?? "",
    ended: agreement.ended ?? "",
    period_start: period?.start ?? "",
    period_end: period?.end ?? "",
    // As on the page, a status that no claim supports is not stated.
    status: statusWord(words, agreement) === null ? "" : (agreement.status ?? ""),
    event: event?.name ?? "",
    event_date: event?.date ?? "",
    sectors: list((agreement.sectors ?? []).map((id) => index.sectors.get(id)?.name ?? id)),
    scope: (agreement.scope ?? []).join(" | "),
    amount: value?.amount ?? "",
    currency: value?.currency ?? "",
    supersedes: list(agreement.supersedes),
    amends: list(agreement.amends),
    part_of: list(agreement.partOf),
    note: agreement.note ?? "",
    source_url: report?.url ?? index.sources.get(report?.source ?? "")?.url ?? "",
    ...basisCells(agreement),
    withdrawn: withdrawn?.date ?? "",
    withdrawn_because: withdrawn?.reason ?? "",
    ...sourceCells(words, index, claims),
  };
}

/**
 * The agreements of a dataset as CSV, see `csvTable`; `formatPartiesCsv` is the other half. `words` speak the language of what is
 * not in the data ("paragraph 4") and of the pages that `address` leads to; `base` is the site's address, empty where it has none.
 */
export function formatAgreementsCsv(words: Words, index: DatasetIndex, base: string): string {
  const rows = index.dataset.agreements.map((one) => ({
    ...agreementRow(words, index, one),
    ...recordCells(words, index, base, { kind: "agreement", id: one.id }),
  }));
  return csvTable(AGREEMENT_COLUMNS, rows);
}
