const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u;
const BROAD = /[mwMW@%—ЖШЩЮФЫМмшщжюфыъ]/u;
const THIN = /[iljtrfI.,:;'|!()[\]\- \u00a0\u02bb\u02bc·]/u;

/** Width of one character, where 1 is an average letter. By class of character, so that no font needs to be measured. */
function unitsOf(character: string): number {
  if (THIN.test(character)) return 0.6;
  if (BROAD.test(character)) return 1.45;
  if (WIDE.test(character) || character.length > 1) return 2;
  if (/\p{M}/u.test(character)) return 0;
  return /[\p{Lu}\p{Nd}]/u.test(character) ? 1.15 : 1;
}

/** Estimated width of a text in average letters; the same on every machine and in every font. */
export function textUnits(text: string): number {
  let sum = 0;
  for (const character of text) sum += unitsOf(character);
  return sum;
}

/** The text cut to a width, the last character an ellipsis; unchanged when it fits. */
export function cutText(text: string, maxUnits: number): string {
  if (textUnits(text) <= maxUnits) return text;
  let kept = "";
  let sum = 1.5;
  for (const character of text) {
    sum += unitsOf(character);
    if (sum > maxUnits) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

interface Word {
  readonly text: string;
  readonly units: number;
  /** Whether a space parts it from the word before. */
  readonly spaced: boolean;
}

/** Splits a word that is wider than a line anywhere; every other word stays whole. */
function splitWord(word: string, maxUnits: number): readonly string[] {
  if (textUnits(word) <= maxUnits) return [word];
  const parts: string[] = [];
  let part = "";
  let units = 0;
  for (const character of word) {
    const width = unitsOf(character);
    if (part !== "" && units + width > maxUnits) {
      parts.push(part);
      part = "";
      units = 0;
    }
    part += character;
    units += width;
  }
  return [...parts, part];
}

function wordsOf(text: string, maxUnits: number): readonly Word[] {
  return text
    .trim()
    .split(/[ \t\r\n]+/u)
    .flatMap((chunk) =>
      chunk
        .split(/(?<=[\p{L}\p{N}][-/])(?=\p{L})/u)
        .flatMap((piece) => splitWord(piece, maxUnits))
        .map((piece, position) => ({ text: piece, units: textUnits(piece), spaced: position === 0 })),
    );
}

/**
 * Breaks a text into at most `maxLines` lines of at most `maxUnits` average letters (see `textUnits`): at spaces, after a hyphen
 * or a slash, inside a word only when it alone is wider than a line. What does not fit ends in an ellipsis.
 */
export function breakText(text: string, maxUnits: number, maxLines: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let units = 0;
  for (const word of wordsOf(text, maxUnits)) {
    const glue = word.spaced && line !== "" ? " " : "";
    const width = units + (glue === "" ? 0 : unitsOf(glue)) + word.units;
    if (line !== "" && width > maxUnits) {
      lines.push(line);
      line = word.text;
      units = word.units;
    } else {
      line += glue + word.text;
      units = width;
    }
  }
  if (line !== "") lines.push(line);
  if (lines.length <= maxLines) return lines;
  return [...lines.slice(0, maxLines - 1), cutText(`${lines.slice(maxLines - 1).join(" ")} …`, maxUnits)];
}
