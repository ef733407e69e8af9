export type CsvText =
  /** `guess` names an encoding that was only guessed. */
  | { readonly kind: "ok"; readonly text: string; readonly guess: string | null }
  | { readonly kind: "bad"; readonly message: string; readonly remedy: string };

const ASK = "save the file as UTF-8 (CSV UTF-8), or name its encoding with --encoding";
const ENCODINGS = ["utf-8", "utf-16le", "utf-16be", "windows-1251", "windows-1252", "koi8-r", "ibm866"];

const bad = (message: string, remedy: string): CsvText => ({ kind: "bad", message, remedy });

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-16 without a byte order mark: every other byte of plain text is zero. */
function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const sample = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  for (const [place, byte] of sample.entries()) if (byte === 0) zeros[place % 2] = (zeros[place % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const half = sample.length / 2;
  if (odd > half * 0.3 && even < half * 0.05) return "utf-16le";
  return even > half * 0.3 && odd < half * 0.05 ? "utf-16be" : null;
}

/** Bytes above ASCII stand side by side in Cyrillic words, and alone between letters in western ones. */
function isCyrillic(bytes: Uint8Array): boolean {
  let high = 0;
  let beside = 0;
  for (const [place, byte] of bytes.subarray(0, 200_000).entries()) {
    if (byte < 0x80) continue;
    high++;
    if ((bytes[place - 1] ?? 0) >= 0x80 || (bytes[place + 1] ?? 0) >= 0x80) beside++;
  }
  return beside * 2 > high;
}

/** Whether some of the bytes above ASCII are UTF-8 sequences: then the file is UTF-8 that something has damaged. */
function isMixed(bytes: Uint8Array): boolean {
  const text = new TextDecoder("utf-8").decode(bytes);
  const good = (text.match(/[\u0080-\ufffc]/g) ?? []).length;
  const wrong = (text.match(/\ufffd/g) ?? []).length;
  return good > 0 && good >= wrong;
}

function rowOfFirstFault(bytes: Uint8Array): number {
  const text = new TextDecoder("utf-8").decode(bytes);
  return text.slice(0, text.indexOf("\ufffd")).split("\n").length;
}

function decodeAs(bytes: Uint8Array, encoding: string, guess: string | null): CsvText {
  const text = tryDecode(bytes, encoding);
  if (text === null) return bad(`this is not ${encoding.toUpperCase()} text, or it is damaged`, ASK);
  return { kind: "ok", text, guess };
}

/**
 * Text of a CSV file: UTF-8 with or without byte order mark, UTF-16, else Windows-1251 or Windows-1252 by how its letters stand, which
 * is a guess. `encoding` names one instead. The mark is not part of the text. Never throws.
 */
export function decodeCsv(bytes: Uint8Array, encoding: string | null): CsvText {
  const [first = -1, second = -1] = bytes;
  if (encoding !== null) {
    const name = encoding.toLowerCase().replace(/^(?:cp|win)-?(125\d)$/, "windows-$1");
    if (!ENCODINGS.includes(name))
      return bad(
        `the encoding ${JSON.stringify(encoding.slice(0, 40))} is not known`,
        `name one of ${ENCODINGS.join(", ")}`,
      );
    return decodeAs(bytes, name, null);
  }
  if (first === 0xff && second === 0xfe) return decodeAs(bytes, "utf-16le", null);
  if (first === 0xfe && second === 0xff) return decodeAs(bytes, "utf-16be", null);
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) return decodeAs(bytes, utf16, null);
  if (bytes.includes(0))
    return bad("the file holds NUL bytes, so it is not text", "save the table as CSV UTF-8 or XLSX");
  const text = tryDecode(bytes, "utf-8");
  if (text !== null) return { kind: "ok", text, guess: null };
  if (isMixed(bytes))
    return bad(`the file is UTF-8, but row ${rowOfFirstFault(bytes)} holds characters in another encoding`, ASK);
  const guess = isCyrillic(bytes) ? "windows-1251" : "windows-1252";
  return decodeAs(bytes, guess, guess);
}
