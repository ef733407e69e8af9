import {
  AGREEMENTS,
  bytesOf,
  cyrillic,
  goodBook,
  latin,
  lockedBook,
  makeZip,
  PARTIES,
  utf16,
  withAgreements,
  withParties,
  type BadCase,
  type Files,
} from "./makeFiles.ts";

const one =
  (name: string, content: string | Uint8Array): (() => Files) =>
  () => ({ [name]: content });

const damaged = async (change: (bytes: Uint8Array) => Uint8Array): Promise<Files> => ({
  "book.xlsx": change(await goodBook()),
});

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Files that are no table at all, are damaged, too large, or written in the wrong way. */
export const BAD_FILES: readonly BadCase[] = [
  { name: "an empty CSV", files: one("table.csv", "") },
  { name: "an empty XLSX", files: one("book.xlsx", "") },
  { name: "a CSV of line ends", files: one("table.csv", "\n\n\n") },
  { name: "a byte order mark and nothing else", files: one("table.csv", "\ufeff") },
  { name: "a PNG renamed to XLSX", files: one("book.xlsx", bytesOf(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0)) },
  { name: "a JPEG renamed to CSV", files: one("table.csv", bytesOf(0xff, 0xd8, 0xff, 0xe0, 0, 16)) },
  { name: "a GIF renamed to ODS", files: one("book.ods", latin("GIF89a")) },
  { name: "a PDF", files: one("table.pdf", "%PDF-1.7\n%") },
  { name: "a PDF renamed to XLSX", files: one("book.xlsx", "%PDF-1.4\n") },
  { name: "HTML saved as XLS", files: one("table.xls", "<html><table><tr><td>id</td></tr></table></html>") },
  { name: "HTML with a mark and a doctype", files: one("table.csv", "\ufeff <!doctype html><p>not found") },
  { name: "XML of an old spreadsheet", files: one("book.xls", '<?xml version="1.0"?><Workbook></Workbook>') },
  { name: "an old XLS", files: one("book.xls", bytesOf(...OLE, ...new Uint8Array(600))) },
  { name: "an old XLS renamed to XLSX", files: one("book.xlsx", bytesOf(...OLE, ...new Uint8Array(600))) },
  { name: "a workbook with a password", files: async () => ({ "book.xlsx": await lockedBook() }) },
  { name: "gzip", files: one("table.csv.gz", bytesOf(0x1f, 0x8b, 8, 0, 0, 0)) },
  { name: "a RAR archive", files: one("book.xlsx", latin("Rar!\x1a\x07")) },
  { name: "a 7z archive", files: one("book.xlsx", bytesOf(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c)) },
  { name: "RTF", files: one("table.csv", "{\\rtf1 text}") },
  { name: "a database", files: one("table.csv", "SQLite format 3\0") },
  { name: "JSON", files: one("table.csv", '{"format": "accord-atlas/1"}') },
  { name: "a list in JSON", files: one("table.csv", '[{"id": 1}]') },
  { name: "a ZIP archive", files: one("tables.zip", makeZip({ "parties.csv": PARTIES })) },
  {
    name: "DOCX renamed to XLSX",
    files: one("book.xlsx", makeZip({ "[Content_Types].xml": "x", "word/document.xml": "x" })),
  },
  { name: "PPTX", files: one("slides.pptx", makeZip({ "[Content_Types].xml": "x", "ppt/presentation.xml": "x" })) },
  { name: "XLSB", files: one("book.xlsb", makeZip({ "[Content_Types].xml": "x", "xl/workbook.bin": "x" })) },
  { name: "Apple Numbers", files: one("book.numbers", makeZip({ "Index/Document.iwa": "x" })) },
  {
    name: "a ZIP that claims four gigabytes",
    files: one("book.xlsx", makeZip({ "[Content_Types].xml": "x" }, 0xffff_fff0)),
  },
  { name: "a zip bomb", files: one("book.xlsx", makeZip({ "[Content_Types].xml": "0".repeat(60_000_000) })) },
  {
    name: "a ZIP that claims to unpack to nothing",
    files: one("book.xlsx", makeZip({ "[Content_Types].xml": "a long text" }, 0)),
  },
  {
    name: "a ZIP that claims less than it holds",
    files: one("book.xlsx", makeZip({ "[Content_Types].xml": "a".repeat(9999), "_rels/.rels": "x" }, 10)),
  },
  { name: "a workbook cut in half", files: () => damaged((bytes) => bytes.slice(0, bytes.length / 2)) },
  { name: "a workbook without its end", files: () => damaged((bytes) => bytes.slice(0, -30)) },
  {
    name: "a workbook with bytes overwritten",
    files: () => damaged((bytes) => bytes.map((byte, at) => (at > 300 && at < 900 ? 0 : byte))),
  },
  {
    name: "a ZIP with broken XML",
    files: one("book.xlsx", makeZip({ "[Content_Types].xml": "<a><b></a>", "_rels/.rels": "<" })),
  },
  {
    name: "an ODS without content",
    files: one("book.ods", makeZip({ "content.xml": "", mimetype: "application/vnd.oasis.opendocument.spreadsheet" })),
  },
  { name: "only the first bytes of a ZIP", files: one("book.xlsx", bytesOf(0x50, 0x4b, 3, 4)) },
  { name: "NUL bytes", files: one("table.csv", latin(`id,title,parties\n${"\0".repeat(3)},x,y\n`)) },
  {
    name: "random bytes",
    files: one("table.csv", bytesOf(...Array.from({ length: 300 }, (_, at) => (at * 7919 + 13) % 256))),
  },
  { name: "UTF-32", files: one("table.csv", bytesOf(0xff, 0xfe, 0, 0, 0x69, 0, 0, 0)) },
  { name: "UTF-16 cut in a letter", files: one("table.csv", bytesOf(0xff, 0xfe, 0x69, 0, 0x64)) },
  {
    name: "UTF-8 with a line of Windows-1251",
    files: () => ({
      "parties.csv": Buffer.concat([
        Buffer.from("id,name,kind\nnorth,Ташкент,city\nsouth,"),
        cyrillic("Уфа"),
        Buffer.from(",city\n"),
      ]),
      "agreements.csv": AGREEMENTS,
    }),
  },
  { name: "an encoding that is none", files: () => withAgreements(AGREEMENTS), args: ["--encoding", "klingon"] },
  {
    name: "the wrong encoding by name",
    files: () => ({ "parties.csv": cyrillic("id,name,kind\nnorth,Север,city\n") }),
    args: ["--encoding", "utf-8"],
  },
  { name: "UTF-16 text without a table", files: one("table.csv", utf16("hello", false)) },
  { name: "a file that is not there", files: () => ({}), named: ["missing.csv"] },
  { name: "a folder", files: () => ({ "folder/table.csv": PARTIES }), named: ["folder"] },
  {
    name: "the same file missing among good ones",
    files: () => withParties(PARTIES),
    named: ["parties.csv", "agreement.csv"],
  },
  { name: "no file at all", files: () => ({}), named: [] },
  { name: "a quotation mark that never closes", files: () => withAgreements('id,title,parties\nplan,"Plan,north\n') },
  {
    name: "100,000 columns in a CSV",
    files: one("table.csv", `${Array.from({ length: 100_000 }, (_, at) => `c${at}`).join(",")}\n`),
  },
  { name: "rows and columns exchanged", files: one("table.csv", `id${",x".repeat(600)}\nname${",y".repeat(600)}\n`) },
  { name: "an output that is no JSON", files: () => withAgreements(AGREEMENTS), args: ["-o", "out.xlsx"] },
  {
    name: "an output in a folder that is not there",
    files: () => withAgreements(AGREEMENTS),
    args: ["-o", "nowhere/out.json"],
  },
];
