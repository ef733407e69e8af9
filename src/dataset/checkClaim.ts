import type { RecordCheck } from "./createFindings.ts";
import { isNamedOnly } from "./isNamedOnly.ts";
import { listAt, recordAt, textAt } from "./isRecord.ts";
import { nearestWord } from "./nearestWord.ts";
import { showValue } from "./showValue.ts";
import { QUOTE_CHARACTERS_MAX, QUOTE_WORDS_MAX } from "./vocabulary.ts";

/** Rules that join a claim's basis, its words and its source: data model, list `claims[]`. */
export function checkClaim(check: RecordCheck): void {
  checkBasis(check);
  checkQuote(check);
  checkFieldNames(check);
}

function checkBasis({ record, path, findings }: RecordCheck): void {
  const basis = textAt(record, "basis");
  const has = (field: string): boolean => record[field] !== undefined;
  if (basis === "stated" && !has("quote")) {
    findings.error(
      path,
      'basis "stated" without a quote',
      `add "quote": the source's exact words, at most ${QUOTE_WORDS_MAX}`,
    );
  }
  if (basis === "recorded" && !has("url") && recordAt(record, "locator") === undefined) {
    findings.error(
      path,
      'basis "recorded" without the place of the record',
      'add "url", or "locator" with file and row',
    );
  }
  if ((basis === "inferred" || basis === "background") && !has("note") && !isNamedOnly(record)) {
    findings.error(
      path,
      `basis "${basis}" without a note`,
      basis === "inferred" ? 'add "note": how it was inferred' : 'add "note": where it is known from',
    );
  }
}

function checkQuote({ record, path, findings, excerpts }: RecordCheck): void {
  const quote = textAt(record, "quote");
  if (quote === undefined) return;
  const words = quote.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  if (words > QUOTE_WORDS_MAX) {
    findings.error(
      [...path, "quote"],
      `the quote has ${words} words, at most ${QUOTE_WORDS_MAX} are allowed`,
      "keep the fewest words that carry the claim",
    );
  } else if (quote.length > QUOTE_CHARACTERS_MAX) {
    findings.error(
      [...path, "quote"],
      `the quote has ${quote.length} characters, at most ${QUOTE_CHARACTERS_MAX} are allowed`,
      "keep the fewest words that carry the claim",
    );
  }
  const source = textAt(record, "source");
  if (source !== undefined && excerpts.has(source)) {
    findings.error(
      [...path, "quote"],
      `source ${showValue(source)} was seen only as an excerpt and may not be quoted`,
      'remove the quote, or read the source in full and set "seen": "full"',
    );
  }
}

function checkFieldNames({ record, path, owner, findings }: RecordCheck): void {
  for (const [index, name] of listAt(record, "fields").entries()) {
    if (typeof name !== "string") continue;
    const field = name.split(/[.[]/, 1)[0] ?? "";
    if (owner.fields.has(field) || field.startsWith("x-")) continue;
    const nearest = nearestWord(field, owner.fields.keys());
    const remedy = nearest === null ? "name a field of the record that holds the claim" : `write "${nearest}"`;
    findings.error([...path, "fields", index], `${showValue(name)} is not a field of this record`, remedy);
  }
}
