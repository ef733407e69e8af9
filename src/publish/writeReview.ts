import { resolve } from "node:path";
import { showText } from "../dataset/showValue.ts";
import { formatReview } from "../tables/formatReview.ts";
import type { ImportResult } from "../tables/importTables.ts";
import type { Review } from "../tables/readReview.ts";
import type { DataIo } from "./dataIo.ts";
import { writeText } from "./writeText.ts";

/** Whether rows were refused that can be read as soon as a person calls two parties the same or different. */
export function canReviewSettle({ alike, unclear }: ImportResult, review: Review): boolean {
  const { open } = formatReview(review, alike.pairs);
  return open.some(({ a, b }) => unclear.has(String(a["id"])) && unclear.has(String(b["id"])));
}

/**
 * Writes the review file of an import, where there is a pair or a decision to write, and tells how many pairs are open. One whose
 * decisions could not be read stays as it is.
 */
export function writeReview(file: string, { alike }: ImportResult, review: Review, io: DataIo): void {
  if (review.missing.length > 0) return;
  const { text, open } = formatReview(review, alike.pairs);
  if (open.length === 0 && review.decided.length === 0 && review.remarked.length === 0) return;
  writeText(resolve(io.cwd, file), text);
  // Where every pair is decided, there is nothing to ask for.
  if (open.length === 0) return;
  const pairs = open.length === 1 ? "1 pair of parties" : `${open.length} pairs of parties`;
  const more = alike.total > alike.pairs.length ? ` (the likeliest of ${alike.total})` : "";
  io.stdout(`${showText(file)}: ${pairs} may be one${more}; write same or different beside them, and import again`);
}
