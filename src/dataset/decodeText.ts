export type DecodeResult =
  | { readonly kind: "ok"; readonly text: string }
  | {
      readonly kind: "bad";
      readonly line: number;
      readonly column: number;
      readonly message: string;
      readonly remedy: string;
    };

const SAVE = "save it as UTF-8";

/** First bytes that tell a file is no text at all. */
const SIGNATURES: readonly (readonly [bytes: readonly number[], name: string, remedy: string])[] = [
  [[0xff, 0xfe, 0x00, 0x00], "UTF-32 text", SAVE],
  [[0x00, 0x00, 0xfe, 0xff], "UTF-32 text", SAVE],
  [[0x50, 0x4b, 0x03, 0x04], "a ZIP archive or a spreadsheet", "export the dataset as JSON"],
  [[0x1f, 0x8b], "a gzip archive", "unpack it first"],
  [[0x25, 0x50, 0x44, 0x46], "a PDF", "export the dataset as JSON"],
];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, place) => bytes[place] === byte);

/**
 * Text of a file: UTF-8 with or without byte order mark, UTF-16 of either byte order with one. Anything else is refused by
 * name, invalid UTF-8 with the place of its first wrong byte. The mark is not part of the text. Never throws.
 */
export function decodeText(bytes: Uint8Array): DecodeResult {
  const known = SIGNATURES.find(([start]) => startsWith(bytes, start));
  if (known !== undefined) return { kind: "bad", line: 1, column: 1, message: `this is ${known[1]}`, remedy: known[2] };
  if (startsWith(bytes, [0xff, 0xfe])) return decode(bytes, "utf-16le");
  if (startsWith(bytes, [0xfe, 0xff])) return decode(bytes, "utf-16be");
  // Both begin with an ASCII character, `{` or a space: without a mark, the zero byte beside it tells the encoding.
  if (bytes[0] === 0 || (bytes.length > 1 && bytes[1] === 0)) {
    return {
      kind: "bad",
      line: 1,
      column: 1,
      message: "this is UTF-16 text without a byte order mark, or not text",
      remedy: SAVE,
    };
  }
  return decode(bytes, "utf-8");
}

function decode(bytes: Uint8Array, encoding: "utf-8" | "utf-16le" | "utf-16be"): DecodeResult {
  try {
    return { kind: "ok", text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    if (encoding !== "utf-8")
      return {
        kind: "bad",
        line: 1,
        column: 1,
        message: `the ${encoding.toUpperCase()} text is damaged`,
        remedy: SAVE,
      };
    const offset = firstInvalidByte(bytes);
    if (offset === null)
      return {
        kind: "bad",
        line: 1,
        column: 1,
        message: "the file is too large to be read as one text",
        remedy: "split the dataset",
      };
    const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, "0");
    return {
      kind: "bad",
      ...placeOf(bytes, offset),
      message: `byte ${offset} (0x${byte}) is not UTF-8`,
      remedy: `${SAVE}; it may be in an older encoding such as windows-1251`,
    };
  }
}

function placeOf(bytes: Uint8Array, offset: number): { readonly line: number; readonly column: number } {
  const start = bytes.subarray(0, offset).lastIndexOf(0x0a) + 1;
  let line = 1;
  for (let place = 0; place < start; place++) if (bytes[place] === 0x0a) line++;
  return { line, column: new TextDecoder("utf-8").decode(bytes.subarray(start, offset)).length + 1 };
}

/** Length of a UTF-8 sequence by its first byte and the range of its second (RFC 3629, section 4); 0 for a byte that starts none. */
function sequence(first: number): readonly [length: number, low: number, high: number] {
  if (first < 0x80) return [1, 0x80, 0xbf];
  if (first >= 0xc2 && first <= 0xdf) return [2, 0x80, 0xbf];
  if (first >= 0xe0 && first <= 0xef) return [3, first === 0xe0 ? 0xa0 : 0x80, first === 0xed ? 0x9f : 0xbf];
  if (first >= 0xf0 && first <= 0xf4) return [4, first === 0xf0 ? 0x90 : 0x80, first === 0xf4 ? 0x8f : 0xbf];
  return [0, 0, 0];
}

function firstInvalidByte(bytes: Uint8Array): number | null {
  for (let offset = 0; offset < bytes.length;) {
    const [length, low, high] = sequence(bytes[offset] ?? 0);
    if (length === 0) return offset;
    for (let place = 1; place < length; place++) {
      const byte = bytes[offset + place];
      const isFirst = place === 1;
      if (byte === undefined || byte < (isFirst ? low : 0x80) || byte > (isFirst ? high : 0xbf)) return offset;
    }
    offset += length;
  }
  return null;
}
