/** What a text may have at most. Characters are UTF-16 units, which are never fewer than code points; bytes are those of UTF-8. */
export interface TextRoom {
  readonly characters: number;
  readonly bytes?: number;
}

const ELLIPSIS = "…";
const ELLIPSIS_BYTES = 3;
/** A last word is given up for a whole one only while at least this share of the room stays in use. */
const LEAST_SHARE = 0.5;
/** Signs that would dangle before an ellipsis. */
const DANGLING = /[\s\p{Pd}\p{Ps}\p{Pi},;:.'"/·+&]+$/u;
/** Signs that belong to the letter before them: accents, joiners, variation selectors, skin tones. */
const JOINED = /^(?:\p{M}|\u200d|\p{Emoji_Modifier})/u;

/** Length of a text in bytes of UTF-8; lone halves of a pair count as the three bytes of their replacement. */
export function utf8Bytes(text: string): number {
  let bytes = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** Length of the longest start of a text that fits the room, in UTF-16 units, which splits no letter. */
function startThatFits(text: string, characters: number, bytes: number): number {
  let [end, used] = [0, 0];
  for (const sign of text) {
    used += utf8Bytes(sign);
    if (end + sign.length > characters || used > bytes) break;
    end += sign.length;
  }
  while (end > 0 && end < text.length && (JOINED.test(text.slice(end)) || text[end - 1] === "\u200d")) {
    const before = text.codePointAt(end - 2) ?? 0;
    end -= before > 0xffff ? 2 : 1;
  }
  return end;
}

/**
 * A text as it fits a room: whole, or cut where a word ends and closed by an ellipsis. Spaces are tidied. A single long word is
 * cut inside, but no letter ever is.
 */
export function shortenText(text: string, { characters, bytes = Number.POSITIVE_INFINITY }: TextRoom): string {
  const tidy = text.replace(/\s+/gu, " ").trim();
  if (tidy.length <= characters && (bytes === Number.POSITIVE_INFINITY || utf8Bytes(tidy) <= bytes)) return tidy;
  const end = startThatFits(tidy, characters - ELLIPSIS.length, bytes - ELLIPSIS_BYTES);
  const start = tidy.slice(0, end);
  const lastSpace = tidy[end] === " " ? end : start.lastIndexOf(" ");
  const whole = lastSpace >= end * LEAST_SHARE ? start.slice(0, lastSpace) : start;
  return whole.replace(DANGLING, "") + ELLIPSIS;
}
