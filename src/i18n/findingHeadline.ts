import type { Finding } from "../dataset/types.ts";
import { capitalise } from "./capitalise.ts";
import type { Words } from "./types.ts";

/** The finding as a headline, computed, never typed in: "Ten agreements were reported; seven are described". */
export function findingHeadline(words: Words, { reported, described, parties, unnamed }: Finding): string {
  if (reported === null) {
    return described === 0
      ? words.t("finding.headlineNone")
      : words.t("finding.headlinePlain", { agreements: described, parties });
  }
  // More records than were reported are told as so many: "all" would be all of the smaller number.
  const isWhole = unnamed?.max === 0 && described > 0 && described <= reported;
  return capitalise(words.t(isWhole ? "finding.headlineAll" : "finding.headline", { reported, described }));
}
