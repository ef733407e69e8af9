import { resolve } from "node:path";
import { findApostrophes, type WrongApostrophe } from "../dataset/findApostrophes.ts";
import { locateFound } from "../dataset/locateFound.ts";
import type { Problem } from "../dataset/formatProblem.ts";
import { parsePositions, type Positions } from "../dataset/parsePositions.ts";
import { showText } from "../dataset/showValue.ts";
import type { Dataset } from "../dataset/types.ts";
import { createUsageError } from "./createUsageError.ts";
import { readBytes } from "./readBytes.ts";
import { writeText } from "./writeText.ts";

/** The words of two texts of one length that differ: `"Farg'ona"` and `"Fargʻona"`. */
function changedWords({ text, fixed }: WrongApostrophe): readonly [before: string, after: string] {
  const pairs = text.split(" ").map((word, at): [string, string] => [word, fixed.split(" ")[at] ?? ""]);
  const changed = pairs.filter(([before, after]) => before !== after);
  return [changed.map(([before]) => before).join(" … "), changed.map(([, after]) => after).join(" … ")];
}

/** Whole, unlike other values in messages: an editor reads every change. */
const shown = (text: string): string => `"${showText(text)}"`;

/** What `check` says of apostrophes that are not those of Uzbek, each at its place in the file. */
export function tellApostrophes(dataset: Dataset, positions: Positions, file: string): readonly Problem[] {
  return findApostrophes(dataset).map((wrong) => {
    const [before, after] = changedWords(wrong);
    const message = `${shown(before)} is not how Uzbek writes its apostrophes`;
    const remedy = `write ${shown(after)} (check --fix does)`;
    return locateFound(
      { severity: "warning", kind: "apostrophe", path: wrong.path, message, remedy },
      dataset,
      positions,
      file,
    );
  });
}

/** One character of a JSON string as the file writes it: itself, or an escape. */
const UNIT = /\\u[0-9a-fA-F]{4}|\\.|[^\\]/gsu;

/** Places in the file, with what is to stand there, for one text that changes sign by sign. */
function editsOf(json: string, positions: Positions, { fixed, path, text }: WrongApostrophe) {
  const start = positions.offsetOf(path, false) + 1;
  const edits: { readonly from: number; readonly to: number; readonly sign: string }[] = [];
  let at = 0;
  UNIT.lastIndex = start;
  while (at < text.length) {
    const unit = UNIT.exec(json)?.[0] ?? "";
    if (unit === "") break;
    if (text.charAt(at) !== fixed.charAt(at))
      edits.push({ from: UNIT.lastIndex - unit.length, to: UNIT.lastIndex, sign: fixed.charAt(at) });
    // A character beyond the first plane is two units of a text, also where the file writes it as it is.
    at += unit.startsWith("\\") ? 1 : unit.length;
  }
  return edits;
}

/**
 * Writes the right apostrophes into the Uzbek texts of a dataset's file and nothing else: every other byte stays. Prints what was
 * changed, a line for each text. Gives the number of texts. Throws a usage error where the file cannot be written.
 */
export function fixDataset(
  dataset: Dataset,
  { cwd, file, text }: { readonly cwd: string; readonly file: string; readonly text: string },
  print: (line: string) => void,
): number {
  const wrong = findApostrophes(dataset);
  if (wrong.length === 0) return 0;
  const bytes = readBytes(cwd, file);
  if (bytes[0] === 0xff || bytes[0] === 0xfe)
    throw createUsageError(`${showText(file)}: --fix writes UTF-8 only; save the file as UTF-8 first`);
  const positions = parsePositions(text);
  const edits = wrong.flatMap((one) => editsOf(text, positions, one)).toSorted((a, b) => a.from - b.from);
  let fixed = bytes[0] === 0xef ? "\ufeff" : "";
  let done = 0;
  for (const { from, to, sign } of edits) {
    fixed += text.slice(done, from) + sign;
    done = to;
  }
  writeText(resolve(cwd, file), fixed + text.slice(done));
  for (const one of wrong) {
    const [before, after] = changedWords(one);
    const found = { severity: "warning", path: one.path, message: "", remedy: "" } as const;
    const { line, column, record, field } = locateFound(found, dataset, positions, file);
    print(
      `${showText(`${file}:${line}:${column}`)}  ${showText(`${record}/${field}`)}  changed ${shown(before)} to ${shown(after)}`,
    );
  }
  return wrong.length;
}
