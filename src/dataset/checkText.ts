/** A character that no text of a dataset may hold, at an offset in UTF-16 units. */
export interface RefusedCharacter {
  readonly offset: number;
  /** What it is, in words, with its code point: `bidirectional control U+202E`. */
  readonly name: string;
}

/** Everything outside printable ASCII is looked at more closely; most texts of most datasets end here. */
const UNUSUAL = /[^\x20-\x7e]/u;

/**
 * Controls, lone surrogates, noncharacters, line separators, annotation and replacement characters, and all that Unicode
 * calls default ignorable (zero-width, bidirectional controls, tags), but for variation selectors, which emoji and
 * Mongolian need. The letters U+02BB and U+02BC of Uzbek are ordinary letters and pass.
 */
const REFUSED =
  /(?![\ufe00-\ufe0f\u180b-\u180d\u180f])[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2028\u2029\ufff9-\ufffb\ufffd]/gu;

/** Letters of scripts that are written with joiners; in Latin, Cyrillic and Greek a joiner only hides differences. */
const JOINED_BEFORE = /(?![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])[\p{L}\p{M}]$/u;
const JOINED_AFTER = /^(?![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])[\p{L}\p{M}]/u;

const MARK_FLOOD = /\p{M}{9}/u;

const NAMES: readonly (readonly [number, number, string])[] = [
  [0x0000, 0x0000, "NUL"],
  [0x0009, 0x0009, "tab"],
  [0x000a, 0x000d, "line break"],
  [0x0000, 0x001f, "control character"],
  [0x007f, 0x009f, "control character"],
  [0x00ad, 0x00ad, "soft hyphen"],
  [0x061c, 0x061c, "bidirectional control"],
  [0x200b, 0x200b, "zero-width space"],
  [0x200c, 0x200d, "zero-width joiner"],
  [0x200e, 0x200f, "bidirectional control"],
  [0x2028, 0x2029, "line separator"],
  [0x202a, 0x202e, "bidirectional control"],
  [0x2066, 0x2069, "bidirectional control"],
  [0xd800, 0xdfff, "half of a surrogate pair"],
  [0xfeff, 0xfeff, "byte order mark"],
  [0xfffd, 0xfffd, "replacement character (text damaged in conversion)"],
  [0xe0000, 0xe007f, "tag character"],
];

/** `U+202E`, as Unicode writes code points. */
export function formatCodePoint(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}

function nameOf(code: number): string {
  const known = NAMES.find(([from, to]) => code >= from && code <= to)?.[2];
  return `${known ?? ((code & 0xfffe) === 0xfffe ? "noncharacter" : "invisible character")} ${formatCodePoint(code)}`;
}

/**
 * First character that hides, reorders or damages text, or null. Zero-width joiners pass between letters of scripts that
 * need them. More than 8 combining marks in a row are refused as well. Linear in the length of the text.
 */
export function checkText(text: string): RefusedCharacter | null {
  if (!UNUSUAL.test(text)) return null;
  REFUSED.lastIndex = 0;
  for (let match = REFUSED.exec(text); match !== null; match = REFUSED.exec(text)) {
    const code = match[0].codePointAt(0) ?? 0;
    const isJoiner = code === 0x200c || code === 0x200d;
    if (
      isJoiner &&
      JOINED_BEFORE.test(text.slice(Math.max(0, match.index - 2), match.index)) &&
      JOINED_AFTER.test(text.slice(match.index + 1, match.index + 3))
    )
      continue;
    return { offset: match.index, name: nameOf(code) };
  }
  const flood = MARK_FLOOD.exec(text);
  return flood === null ? null : { offset: flood.index, name: "more than 8 combining marks in a row" };
}
