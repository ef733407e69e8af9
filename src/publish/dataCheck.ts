import { createHash } from "node:crypto";
import { parseArgs } from "node:util";
import { decodeText } from "../dataset/decodeText.ts";
import type { Found } from "../dataset/createFindings.ts";
import type { IsDecided } from "../dataset/findLookalikes.ts";
import { nearestWord } from "../dataset/nearestWord.ts";
import { showText, showValue } from "../dataset/showValue.ts";
import type { Dataset, Lang } from "../dataset/types.ts";
import { LANGS } from "../dataset/vocabulary.ts";
import type { WarningKind } from "../dataset/warningKinds.ts";
import { createUsageError, UsageError } from "./createUsageError.ts";
import { printProblems } from "./printProblems.ts";
import { printAdvice, printWarnings } from "./printWarnings.ts";
import { readBytes } from "./readBytes.ts";
import { openReview } from "./openReview.ts";
import { fixDataset } from "./fixDataset.ts";
import { readDataset, type DatasetFile } from "./readDataset.ts";
import type { DataIo } from "./dataIo.ts";
import { gatherWarnings } from "./gatherWarnings.ts";
import { readSite } from "./readSite.ts";
import { verifyQuotes } from "./verifyQuotes.ts";

/** `data check --help`. */
export const CHECK_HELP = `npm run data -- check [file] [--text <source-id>=<file>]... [--fix]

Checks a dataset and prints everything that is wrong, one problem a line:
  file:line:column  record/field  what is wrong  what to do
Lines that say "warning:" stop nothing. They come kind by kind, the most important first: five of a kind in full, the
rest in one line. At the end stands how many of each kind there are and what to do about them.

  [file]   the dataset; without it, the one that DATASET or data/site.json names
  --text   the text of a source, to compare every quote with; may be given once per source.
           Paragraphs are the lines of the text that are not blank, counted from 1.
  --fix    writes the right apostrophes into the Uzbek texts of a good dataset: U+02BB in oʻ and gʻ,
           U+02BC elsewhere. Prints every change; all else in the file stays byte for byte.

Exit code: 0 good (warnings may remain), 1 bad data, 2 bad usage.`;

interface SourceText {
  readonly id: string;
  readonly file: string;
}

interface TextCheck {
  readonly verified: number;
  readonly found: readonly Found[];
}

/** Checks a file, and its quotes where texts are given; 0 when there is no error, else 1. Throws a usage error. */
export async function dataCheck(args: readonly string[], io: DataIo): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { fix: { type: "boolean", default: false }, text: { type: "string", multiple: true } },
  });
  if (positionals.length > 1) throw createUsageError(`check takes one file, not ${positionals.length}`);
  const texts = (values.text ?? []).map(splitText);
  const twice = texts.find(({ id }, place) => texts.findIndex((other) => other.id === id) < place);
  if (twice !== undefined) throw createUsageError(`--text: source ${showValue(twice.id)} is given twice`);
  const read = readDataset(io.cwd, io.env, positionals[0]);
  if (read.result.kind === "bad") {
    printProblems(read.result.problems, read.result.total, io.stdout);
    return 1;
  }
  const fixed = values.fix ? fixDataset(read.result.dataset, { ...read, cwd: io.cwd }, io.stdout) : 0;
  const isDecided = await decidedBeside(read.file, io);
  return report(fixed === 0 ? read : readDataset(io.cwd, io.env, positionals[0]), texts, isDecided, io);
}

/** What is to be said of a dataset that can be used; 1 where a text shows an error, else 0. */
function report(read: DatasetFile, texts: readonly SourceText[], isDecided: IsDecided, io: DataIo): number {
  const { file, result } = read;
  if (result.kind === "bad") throw new Error("a file that was good is not");
  const { dataset } = result;
  const checks = texts.map((source) => checkText(dataset, source, io.cwd));
  const { problems, counts } = gatherWarnings(
    read,
    languagesOf(io),
    checks.flatMap((check) => check.found),
    isDecided,
  );
  const errors = problems.filter(({ severity }) => severity === "error");
  printProblems(errors, errors.length, io.stdout);
  printWarnings(problems, counts, io.stdout);
  if (errors.length > 0) return 1;
  io.stdout(summary(file, dataset, counts, checks));
  printAdvice(counts, io.stdout);
  return 0;
}

/** What a person has decided in the review file that lies beside a dataset; where it cannot be read, that is said, and nothing is. */
async function decidedBeside(file: string, io: DataIo): Promise<IsDecided> {
  if (!file.endsWith(".json")) return () => false;
  try {
    const { different } = await openReview(io.cwd, file.replace(/\.json$/, ".review.csv"));
    const pairs = new Set(different.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
    return (a, b) => pairs.has(`${a} ${b}`);
  } catch (fault) {
    if (!(fault instanceof UsageError)) throw fault;
    io.stdout(fault.message);
    return () => false;
  }
}

/** Languages of the site; all of the interface where the settings cannot be read, as for a file that stands alone. */
function languagesOf(io: DataIo): readonly Lang[] {
  try {
    return readSite(io.cwd, io.env).languages;
  } catch (fault) {
    if (fault instanceof UsageError) return LANGS;
    throw fault;
  }
}

function splitText(option: string): SourceText {
  const [, id, file] = /^([^=]+)=(.+)$/s.exec(option) ?? [];
  if (id === undefined || file === undefined)
    throw createUsageError(`--text ${showText(option)}: write --text <source-id>=<file>`);
  return { id, file };
}

function checkText(dataset: Dataset, { id, file }: SourceText, cwd: string): TextCheck {
  const index = dataset.sources.findIndex((source) => source.id === id);
  const source = dataset.sources[index];
  if (source === undefined) {
    const nearest = nearestWord(
      id,
      dataset.sources.map((known) => known.id),
    );
    throw createUsageError(
      `--text: there is no source ${showValue(id)}${nearest === null ? "" : `; did you mean "${nearest}"?`}`,
    );
  }
  const bytes = readBytes(cwd, file);
  const decoded = decodeText(bytes);
  if (decoded.kind === "bad")
    throw createUsageError(
      `${showText(file)}:${decoded.line}:${decoded.column}  ${decoded.message}  ${decoded.remedy}`,
    );
  const quotes = verifyQuotes(dataset, source.id, decoded.text);
  // An editor may have put a byte order mark before the same text.
  const sums = [bytes, new TextEncoder().encode(decoded.text)].map((content) =>
    createHash("sha256").update(content).digest("hex"),
  );
  return { verified: quotes.verified, found: [...checkSum(source.sha256, sums, index), ...quotes.found] };
}

function checkSum(stated: string | undefined, sums: readonly string[], index: number): readonly Found[] {
  if (stated !== undefined && sums.includes(stated)) return [];
  const path = ["sources", index, ...(stated === undefined ? [] : ["sha256"])];
  const remedy = `write "sha256": "${sums[1]}"`;
  if (stated === undefined)
    return [{ severity: "warning", kind: "source", path, message: "the source has no sha256 of its text", remedy }];
  return [
    {
      severity: "error",
      path,
      message: "this is not the SHA-256 of the text given",
      remedy: `give the text that was read, or, if it is this one, ${remedy}`,
    },
  ];
}

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

function summary(
  file: string,
  dataset: Dataset,
  counts: ReadonlyMap<WarningKind, number>,
  checks: readonly TextCheck[],
): string {
  const verified = checks.reduce((sum, check) => sum + check.verified, 0);
  const parts = [
    count(dataset.agreements.length, "agreement", "agreements"),
    count(dataset.parties.length, "party", "parties"),
    count(dataset.sources.length, "source", "sources"),
    checks.length === 0 ? "no quotes verified (give --text)" : `${count(verified, "quote", "quotes")} verified`,
    count(
      [...counts.values()].reduce((sum, own) => sum + own, 0),
      "warning",
      "warnings",
    ),
  ];
  return `${showText(file)}: good; ${parts.join(", ")}`;
}
