import { fontMetrics } from "./cardFonts.ts";
import type { FontMetrics, Weight } from "./types.ts";

/** More of a text is never looked at: no card has room for it. Code points. */
const TEXT_MAX = 600;
const ELLIPSIS = "…";
const NO_BREAK_SPACE = "\u00a0";
/** Part of a line that text may fill: letters beside an apostrophe stand wider apart than they measure. */
const KEPT = 0.985;
/** Letters of a word that may not end a line. */
const SHORT_WORD = 2;

export interface TextStyle {
  readonly sizePx: number;
  readonly weight: Weight;
}

export interface Wrapped {
  readonly lines: readonly string[];
  /** False where text was left out, a word was split, or a short word stands on a line of its own. */
  readonly isWhole: boolean;
}

/**
 * Letters that the typeface has, in one line; every other letter (emoji, other scripts, control characters) is left out. Empty where
 * that would leave out nearly all letters of the text: what remains, such as its brackets and numbers, would be another name.
 */
export function drawable(text: string, weight: Weight = 700): string {
  const metrics = fontMetrics(weight);
  const letters = Array.from(text.normalize("NFC").slice(0, 2 * TEXT_MAX)).slice(0, TEXT_MAX);
  const drawn = letters.map((letter) => (/\s/u.test(letter) ? " " : metrics.advanceEm(letter) === null ? "" : letter));
  const isLetter = (character: string): boolean => /\p{L}/u.test(character);
  if (4 * drawn.filter(isLetter).length < letters.filter(isLetter).length) return "";
  return drawn.join("").replaceAll(/ +/gu, " ").trim();
}

function widthEm(text: string, metrics: FontMetrics): number {
  let sum = 0;
  for (const letter of text) sum += metrics.advanceEm(letter) ?? 0;
  return sum;
}

/** Width of a line of drawable text, px. */
export function textWidthPx(text: string, { sizePx, weight }: TextStyle): number {
  return widthEm(text, fontMetrics(weight)) * sizePx;
}

/** A part of a text that stays whole on a line. */
interface Piece {
  readonly text: string;
  /** Whether a space parts it from the piece before. */
  readonly isSpaced: boolean;
  /** Whether it was parted from a short word, both together being wider than a line. */
  readonly isParted: boolean;
}

/** A word of one or two letters stays with the next, as typesetters do; a long word may break after a hyphen or a slash. */
function piecesOf(text: string, maxEm: number, metrics: FontMetrics): readonly Piece[] {
  return text
    .replaceAll(/(?<=^|[ («“„])(\p{L}{1,2}) (?=\S)/gu, `$1${NO_BREAK_SPACE}`)
    .split(" ")
    .filter((group) => group !== "")
    .flatMap((group) => {
      const isParted = group.includes(NO_BREAK_SPACE) && widthEm(group, metrics) > maxEm;
      const words = isParted ? group.split(NO_BREAK_SPACE) : [group.replaceAll(NO_BREAK_SPACE, " ")];
      return words.flatMap((word) =>
        word
          .split(/(?<=[\p{L}\p{N}][-/])(?=\p{L})/u)
          .map((piece, position) => ({ text: piece, isSpaced: position === 0, isParted })),
      );
    });
}

function cutLine(text: string, maxEm: number, metrics: FontMetrics): string {
  let kept = "";
  let sum = widthEm(ELLIPSIS, metrics);
  for (const letter of text) {
    sum += metrics.advanceEm(letter) ?? 0;
    if (sum > maxEm) break;
    kept += letter;
  }
  return `${kept.replace(/[\s.,;:–—-]+$/u, "")}${ELLIPSIS}`;
}

/** Splits a piece that is wider than a line anywhere. */
function splitPiece(piece: string, maxEm: number, metrics: FontMetrics): readonly string[] {
  const parts: string[] = [];
  let part = "";
  for (const letter of piece) {
    if (part !== "" && widthEm(part + letter, metrics) > maxEm) {
      parts.push(part);
      part = "";
    }
    part += letter;
  }
  return [...parts, part];
}

interface Broken extends Wrapped {
  /** False where a short word had to be parted from the next. */
  readonly isTidy: boolean;
}

function breakLines(text: string, maxEm: number, metrics: FontMetrics): Broken {
  const lines: string[] = [];
  let line = "";
  let isWhole = true;
  const pieces = piecesOf(text, maxEm, metrics);
  for (const { text: piece, isSpaced } of pieces) {
    const longer = line === "" ? piece : `${line}${isSpaced ? " " : ""}${piece}`;
    if (widthEm(longer, metrics) <= maxEm) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    const parts = splitPiece(piece, maxEm, metrics);
    isWhole &&= parts.length === 1;
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1) ?? "";
  }
  const all = line === "" ? lines : [...lines, line];
  return { lines: all, isWhole, isTidy: pieces.every(({ isParted }) => !isParted) };
}

/** The narrowest width that keeps the number of lines, so that no line holds one last word. Em. */
function balancedEm(text: string, maxEm: number, { lines, isTidy }: Broken, metrics: FontMetrics): number {
  let [low, high] = [maxEm / 2, maxEm];
  for (let step = 0; step < 7; step++) {
    const middle = (low + high) / 2;
    const tried = breakLines(text, middle, metrics);
    if (tried.lines.length <= lines.length && tried.isWhole && (tried.isTidy || !isTidy)) high = middle;
    else low = middle;
  }
  return high;
}

/**
 * Breaks drawable text into at most `maxLines` lines of at most `widthPx`, of about equal length. What does not fit ends in an
 * ellipsis; a word wider than a line is split.
 */
export function wrapText(text: string, { sizePx, weight }: TextStyle, widthPx: number, maxLines: number): Wrapped {
  const metrics = fontMetrics(weight);
  const maxEm = (widthPx / sizePx) * KEPT;
  const broken = breakLines(text, maxEm, metrics);
  const { lines, isWhole } = broken;
  if (lines.length > maxLines) {
    const rest = lines.slice(maxLines - 1).join(" ");
    return { lines: [...lines.slice(0, maxLines - 1), cutLine(rest, maxEm, metrics)], isWhole: false };
  }
  if (lines.length < 2 || !isWhole) return { lines, isWhole };
  const even = breakLines(text, balancedEm(text, maxEm, broken, metrics), metrics);
  return { lines: even.lines, isWhole: even.lines.every((line) => line.length > SHORT_WORD) };
}
