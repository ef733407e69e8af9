export interface Refusal {
  readonly kind: "bad";
  readonly message: string;
  readonly remedy: string;
}

const SAVE = "open it in a spreadsheet program and save it as XLSX, ODS or CSV UTF-8";

/** First bytes of what people take for a spreadsheet. */
const SIGNATURES: readonly (readonly [start: string, what: string, remedy: string])[] = [
  ["%PDF", "a PDF", "ask for the table as a spreadsheet, or copy it into one"],
  ["\x89PNG", "a picture (PNG)", "write the table into a spreadsheet"],
  ["\xff\xd8\xff", "a picture (JPEG)", "write the table into a spreadsheet"],
  ["GIF8", "a picture (GIF)", "write the table into a spreadsheet"],
  ["\x1f\x8b", "a packed file (gzip)", "unpack it first"],
  ["7z\xbc\xaf", "a packed file (7z)", "unpack it first"],
  ["Rar!", "a packed file (RAR)", "unpack it first"],
  ["{\\rtf", "a text document (RTF)", SAVE],
  ["SQLite format 3", "a database (SQLite)", "export its tables as CSV"],
  ["\xff\xfe\x00\x00", "UTF-32 text", "save it as UTF-8"],
  ["\x00\x00\xfe\xff", "UTF-32 text", "save it as UTF-8"],
];

const OLE = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

const startOf = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, 24));

/** Names within the old container format stand in UTF-16. */
function holds(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, place) => bytes[at + place] === byte)) return true;
  return false;
}

const bad = (message: string, remedy: string): Refusal => ({ kind: "bad", message, remedy });

/** Why a file is no spreadsheet that can be read, from its bytes, whatever its name says; null when it may be one. */
export function refuseForeign(bytes: Uint8Array): Refusal | null {
  if (bytes.length === 0) return bad("the file is empty", "save the table again, or name another file");
  const start = startOf(bytes);
  if (start.startsWith(OLE)) {
    return holds(bytes, "EncryptedPackage")
      ? bad("the file is protected by a password", "save a copy without the password")
      : bad("this is a spreadsheet in an old form (XLS)", "open it and save it as XLSX");
  }
  const known = SIGNATURES.find(([signature]) => start.startsWith(signature));
  if (known !== undefined) return bad(`this is ${known[1]}, not a spreadsheet`, known[2]);
  const text = start.replace(/^\xef\xbb\xbf/, "").trimStart();
  if (text.startsWith("<")) return bad("this is a web page or XML, whatever its name says", SAVE);
  if (/^[{[]\s*["{[\]}]/.test(text))
    return bad("this is JSON, not a spreadsheet", "check it with npm run data -- check");
  return null;
}

/** What a ZIP archive is when it is no spreadsheet that can be read, from the names of its parts. */
export function refuseArchive(names: ReadonlySet<string>): Refusal | null {
  if (names.has("xl/workbook.bin"))
    return bad("this is a spreadsheet in binary form (XLSB)", "open it and save it as XLSX");
  if (names.has("word/document.xml")) return bad("this is a text document (DOCX)", "copy its table into a spreadsheet");
  if (names.has("ppt/presentation.xml")) return bad("these are slides (PPTX)", "copy the table into a spreadsheet");
  if ([...names].some((name) => name.startsWith("Index/") && name.endsWith(".iwa")))
    return bad("this is a document of Apple Numbers", "export it as Excel or CSV");
  if (names.has("[Content_Types].xml") || names.has("content.xml")) return null;
  return bad("this is a ZIP archive, not a spreadsheet", "unpack it, and name the tables in it");
}
