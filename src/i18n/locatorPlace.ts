import type { Claim, Source } from "../dataset/types.ts";
import type { Words } from "./types.ts";

/** Row of a file or of its sheet: "register.csv, 2024, row 7". A source that is called like its file is not named twice. */
export function locatorPlace(
  words: Words,
  source: Pick<Source, "title" | "publisher"> | undefined,
  { file, sheet, row }: NonNullable<Claim["locator"]>,
): string {
  const isNamed = source !== undefined && source.publisher === undefined && source.title === file;
  const place = [isNamed ? undefined : file, sheet].filter((part) => part !== undefined).join(", ");
  return words.t("source.row", { file: place, n: row }).replace(/^, /, "");
}
