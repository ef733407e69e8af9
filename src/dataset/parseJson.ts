import { parseTree, printParseErrorCode, type ParseError } from "jsonc-parser";
import { showValue } from "./showValue.ts";

/** Something wrong with the text itself, at an offset in UTF-16 units. */
export interface TextFault {
  readonly offset: number;
  readonly message: string;
  readonly remedy: string;
}

export type JsonResult =
  | { readonly kind: "ok"; readonly value: unknown; readonly faults: readonly TextFault[] }
  | { readonly kind: "bad"; readonly faults: readonly TextFault[] };

/** Lists and objects within each other. Records need 7; the rest is room for `x-` fields. */
const DEPTH_MAX = 64;
const SYNTAX_FAULTS_MAX = 20;
const DUPLICATES_MAX = 1000;

const FAULTS = new Map<string, readonly [message: string, remedy: string]>([
  [
    "InvalidSymbol",
    ["this is not JSON", "write text between double quotes; only true, false, null and numbers stand without"],
  ],
  ["InvalidNumberFormat", ["this is not a number", "write it as 12 or 12.5, without leading zeros or plus"]],
  ["PropertyNameExpected", ["a field name is expected here", 'write "name": value, and no comma after the last field']],
  ["ValueExpected", ["a value is expected here", "write a value, and no comma after the last one"]],
  ["ColonExpected", ["a colon is expected here", 'write "name": value']],
  ["CommaExpected", ["a comma is expected here", "put a comma after the value before"]],
  ["CloseBraceExpected", ["a closing } is missing", "close the object"]],
  ["CloseBracketExpected", ["a closing ] is missing", "close the list"]],
  ["EndOfFileExpected", ["there is something after the end of the dataset", "delete it, or put it inside"]],
  ["InvalidCommentToken", ["comments are not allowed in JSON", 'delete it, or keep it in an "x-..." field']],
  ["UnexpectedEndOfComment", ["comments are not allowed in JSON", 'delete it, or keep it in an "x-..." field']],
  [
    "UnexpectedEndOfString",
    ["the text is not closed on its line", 'put a double quote at its end; inside a text write \\" for a quote'],
  ],
  ["UnexpectedEndOfNumber", ["the number is not complete", "write it as 12 or 12.5"]],
  ["InvalidUnicode", ["\\u needs four hexadecimal digits", "write the character itself"]],
  ["InvalidEscapeCharacter", ["unknown escape after \\", "write \\\\ for a backslash"]],
  ["InvalidCharacter", ["control character inside a text", "delete it"]],
]);

/**
 * Strict JSON (no comments, no trailing commas) of any size and depth. Faults of valid JSON are duplicate names and nesting
 * beyond `DEPTH_MAX`; the latter makes the result bad, since everything after may rely on it. Never throws.
 */
export function parseJson(text: string): JsonResult {
  if (text.trim() === "") return bad(0, "the file is empty", "write a dataset, see data/README.md");
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: "bad", faults: syntaxFaults(text) };
  }
  return scanStructure(text, value);
}

function bad(offset: number, message: string, remedy: string): JsonResult {
  return { kind: "bad", faults: [{ offset, message, remedy }] };
}

function syntaxFaults(text: string): readonly TextFault[] {
  const start = text.search(/\S/);
  if (text[start] === "<")
    return [
      {
        offset: start,
        message: "this is HTML or XML, not JSON",
        remedy: "save the dataset itself, not the page that shows it",
      },
    ];
  const errors: ParseError[] = [];
  try {
    parseTree(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
  } catch {
    // The parser is recursive: broken text that also nests thousands deep exhausts the stack.
    return [
      { offset: start, message: "lists or objects nest too deeply", remedy: `at most ${DEPTH_MAX} within each other` },
    ];
  }
  // What follows on the same line is mostly an echo of the first error.
  const lineEnd = (offset: number): number => (text.indexOf("\n", offset) + 1 || text.length + 1) - 1;
  const first = errors.filter(({ offset }, place) => place === 0 || lineEnd(errors[place - 1]?.offset ?? 0) < offset);
  const faults = first.slice(0, SYNTAX_FAULTS_MAX).map(({ error, offset }): TextFault => {
    const [message, remedy] = FAULTS.get(printParseErrorCode(error)) ?? ["this is not JSON", "correct it"];
    return { offset, message, remedy };
  });
  return faults.length > 0
    ? faults
    : [{ offset: start, message: "this is not JSON", remedy: "open it in an editor that underlines errors in JSON" }];
}

const QUOTE = 0x22,
  COMMA = 0x2c,
  LIST_OPEN = 0x5b,
  LIST_CLOSE = 0x5d,
  OBJECT_OPEN = 0x7b,
  OBJECT_CLOSE = 0x7d;

/** Offset after the closing quote of the text that opens at `start`. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (text[end - 1 - backslashes] === "\\") backslashes++;
    if (backslashes % 2 === 0) return end + 1;
  }
  return text.length;
}

/** One pass over text that is known to be valid: what JSON.parse does not tell. */
function scanStructure(text: string, value: unknown): JsonResult {
  const faults: TextFault[] = [];
  // Names so far of each open object; null for a list.
  const open: (Set<string> | null)[] = [];
  let expectsName = false;
  for (let offset = 0; offset < text.length; offset++) {
    const code = text.charCodeAt(offset);
    if (code === QUOTE) {
      const end = endOfString(text, offset);
      const names = open.at(-1);
      if (expectsName && names !== null && names !== undefined) {
        const raw = text.slice(offset, end);
        const name = raw.includes("\\") ? String(JSON.parse(raw)) : raw.slice(1, -1);
        if (names.has(name) && faults.length < DUPLICATES_MAX) {
          faults.push({
            offset,
            message: `the name ${showValue(name)} is used twice in one object`,
            remedy: "join the two, or delete one",
          });
        }
        names.add(name);
        expectsName = false;
      }
      offset = end - 1;
    } else if (code === OBJECT_OPEN || code === LIST_OPEN) {
      open.push(code === OBJECT_OPEN ? new Set() : null);
      expectsName = code === OBJECT_OPEN;
      if (open.length > DEPTH_MAX)
        return bad(offset, "lists or objects nest too deeply", `at most ${DEPTH_MAX} within each other`);
    } else if (code === OBJECT_CLOSE || code === LIST_CLOSE) {
      open.pop();
      expectsName = false;
    } else if (code === COMMA) expectsName = open.at(-1) !== null;
  }
  return { kind: "ok", value, faults };
}
