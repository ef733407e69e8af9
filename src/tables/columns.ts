import type { ColumnSpec } from "./types.ts";

export type SpecRow = readonly [
  header: string,
  path: string,
  codec: ColumnSpec["codec"],
  also?: string,
  list?: ColumnSpec["list"],
];

/** Columns written in short: header, path with dots, codec, other headers, list that ids point into. */
export const columns = (rows: readonly SpecRow[]): readonly ColumnSpec[] =>
  rows.map(([header, path, codec, also = "", list]) => ({
    header,
    path: path.split("."),
    codec,
    also,
    ...(list === undefined ? {} : { list }),
  }));

const ID: SpecRow = ["id", "id", "id", "идентификатор, код, kod, identifikator"];
const NOTE: SpecRow = ["note", "note", "text", "notes, comment, примечание, примечания, комментарий, izoh, eslatma"];
const FORMER: SpecRow = ["former_ids", "formerIds", "ids", "прежние id, avvalgi id"];
const MORE: SpecRow = ["more", "more", "json"];

/** A row's own claim: where it is said, in which words. */
const CLAIM: readonly SpecRow[] = [
  ["source", ":source", "text", "источник, manba, source_id"],
  ["source_url", ":url", "url", "url, link, ссылка, адрес, havola, manzil, ссылка на источник, manba havolasi"],
  ["quote", ":quote", "quote", "quotation, цитата, iqtibos"],
  ["basis", ":basis", "basis", "основание, asos"],
  ["paragraph", ":paragraph", "count", "абзац, xatboshi"],
];
/** A point in degrees. */
const POINT: readonly SpecRow[] = [
  ["lat", "location.lat", "number", "latitude, широта, kenglik"],
  ["lon", "location.lon", "number", "lng, longitude, долгота, uzunlik"],
];
/** Links that rows of several sheets have. */
const EVENT: SpecRow = ["event", "event", "reference", "мероприятие, tadbir", "events"];
const SOURCE: SpecRow = ["source", "source", "reference", "источник, manba", "sources"];
const TITLE_WORDS = "заголовок, название, наименование, sarlavha, nomi, nom";
const NAME_WORDS = "название, наименование, имя, nomi, nom, nomlanishi, party, сторона, tomon";
const DATE_WORDS = "дата, sana";

/** Columns and words that several sheets share. */
export const SHARED = {
  ID,
  NOTE,
  FORMER,
  MORE,
  CLAIM,
  POINT,
  EVENT,
  SOURCE,
  TITLE_WORDS,
  NAME_WORDS,
  DATE_WORDS,
} as const;
