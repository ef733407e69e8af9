import { deflateRawSync } from "node:zlib";
import { writeOds, writeXlsx, type CellValue, type WriteSheet } from "hucre";

/** Files of one case, by name. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A malformed input: its name, its files, and what is given to the import besides. */
export interface BadCase {
  readonly name: string;
  readonly files: () => Files | Promise<Files>;
  /** Good rows are left, and what is missing is only told. */
  readonly isWritten?: boolean;
  /** A person is asked which parties are the same, so the review file is written. */
  readonly isReviewed?: boolean;
  readonly args?: readonly string[];
  /** Files that are named on the command line; those of `files` unless said. */
  readonly named?: readonly string[];
}

export const PARTIES = "id,name,kind,country\nnorth,North,city,UZ\nsouth,South,city,RU\n";
export const AGREEMENTS = "id,title,type,date,parties,sector,source_url\nplan,Plan,agreement,2024,north;south,,\n";

/** The two tables, one of them with other text. */
export const withAgreements = (text: string): Files => ({ "parties.csv": PARTIES, "agreements.csv": text });
export const withParties = (text: string): Files => ({ "parties.csv": text, "agreements.csv": AGREEMENTS });

/** A table of one agreement with one cell changed. */
export const withCell = (
  column: "id" | "title" | "type" | "date" | "parties" | "sector" | "source_url",
  value: string,
): Files => {
  const cells = {
    id: "plan",
    title: "Plan",
    type: "agreement",
    date: "2024",
    parties: "north;south",
    sector: "",
    source_url: "",
    [column]: value,
  };
  const row = Object.values(cells)
    .map((cell) => `"${cell.replaceAll('"', '""')}"`)
    .join(",");
  return withAgreements(`${Object.keys(cells).join(",")}\n${row}\n`);
};

/** A table of two parties, the second with one cell changed. */
export const withParty = (column: string, value: string): Files => {
  const cells = { id: "south", name: "South", kind: "city", country: "RU", [column]: value };
  const row = Object.values(cells)
    .map((cell) => `"${cell.replaceAll('"', '""')}"`)
    .join(",");
  return withParties(`${Object.keys(cells).join(",")}\n${"north,North,city,UZ"}\n${row}\n`);
};

const sheetOf = (
  name: string,
  rows: readonly (readonly CellValue[])[],
  more: Partial<WriteSheet> = {},
): WriteSheet => ({
  name,
  rows: rows.map((row) => [...row]),
  ...more,
});

const TWO = sheetOf("Parties", [
  ["id", "name", "kind"],
  ["north", "North", "city"],
  ["south", "South", "city"],
]);

/** A workbook of good parties and of agreements as given. */
export async function makeBook(
  rows: readonly (readonly CellValue[])[],
  more: Partial<WriteSheet> = {},
): Promise<Files> {
  return { "book.xlsx": await writeXlsx({ sheets: [TWO, sheetOf("Agreements", rows, more)] }) };
}

export const HEAD = ["id", "title", "type", "signed", "parties"] as const;
export const ROW = ["plan", "Plan", "agreement", "2024", "north; south"] as const;

/** A row of agreements with one cell changed. */
export const rowWith = (column: (typeof HEAD)[number], value: CellValue): readonly CellValue[] =>
  ROW.map((cell, at) => (HEAD[at] === column ? value : cell));

export async function makeOds(rows: readonly (readonly CellValue[])[]): Promise<Files> {
  return { "book.ods": await writeOds({ sheets: [TWO, sheetOf("Agreements", rows)] }) };
}

/** A good workbook as bytes, for damaging. */
export async function goodBook(): Promise<Uint8Array> {
  return writeXlsx({ sheets: [TWO, sheetOf("Agreements", [HEAD, ROW])] });
}

export const lockedBook = (): Promise<Uint8Array> =>
  writeXlsx({ sheets: [TWO], encryption: { password: "secret", spinCount: 10 } });

export const bytesOf = (...bytes: readonly number[]): Uint8Array => Uint8Array.from(bytes);
export const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** Text in Windows-1251, Cyrillic letters only. */
export const cyrillic = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
  });

export const utf16 = (text: string, withMark: boolean): Uint8Array =>
  new Uint8Array(Buffer.from((withMark ? "\ufeff" : "") + text, "utf16le"));

/** A ZIP archive. `unpacked` says what its directory claims of the first part. */
export function makeZip(parts: Readonly<Record<string, string>>, unpacked?: number): Uint8Array {
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(parts)) {
    const packed = deflateRawSync(Buffer.from(text));
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(text.length, 22);
    head.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(directory.length === 0 && unpacked !== undefined ? unpacked : text.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    chunks.push(head, Buffer.from(name), packed);
    directory.push(entry, Buffer.from(name));
    offset += 30 + name.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...chunks, listed, end]));
}

/** An ODS file as LibreOffice writes it: each sheet has a style, which may hide it. */
export function makeHidingOds(hidden: string): Uint8Array {
  const style = (name: string, shown: boolean): string =>
    `<style:style style:name="${name}" style:family="table" style:master-page-name="Default"><style:table-properties table:display="${shown}" style:writing-mode="lr-tb"/></style:style>`;
  const cell = (text: string): string =>
    `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
  const table = (name: string, rows: readonly (readonly string[])[]): string =>
    `<table:table table:name="${name}" table:style-name="${name === hidden ? "ta2" : "ta1"}"><table:table-column/>${rows.map((row) => `<table:table-row>${row.map(cell).join("")}</table:table-row>`).join("")}</table:table>`;
  const names = ["office", "table", "text", "style"].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  );
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${names.join(" ")} office:version="1.3"><office:automatic-styles>${style("ta1", true)}${style("ta2", false)}</office:automatic-styles><office:body><office:spreadsheet>${table(
    "Parties",
    [
      ["id", "name", "kind"],
      ["north", "North", "city"],
    ],
  )}${table("Agreements", [
    ["id", "title", "parties"],
    ["plan", "Plan", "north"],
  ])}${table("R&amp;D", [["note"]])}</office:spreadsheet></office:body></office:document-content>`;
  return makeZip({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": content });
}
