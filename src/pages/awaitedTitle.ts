import { agreementTitle, partyName, sourceTitle, type LocalText } from "../i18n/localText.ts";
import type { Awaited } from "./awaited.ts";
import type { PageModel } from "./types.ts";

/** Title or name of a record, if the lists of the page already know it. */
export function awaitedTitle(
  { overviewIndex: index, words }: Pick<PageModel, "overviewIndex" | "words">,
  open: Awaited,
): LocalText | null {
  const { language } = index.dataset;
  switch (open.kind) {
    case "agreement": {
      const agreement = index.agreements.get(open.id);
      return agreement === undefined ? null : agreementTitle(agreement, language, words.lang);
    }
    case "party": {
      const party = index.parties.get(open.id);
      return party === undefined ? null : partyName(party, language, words.lang);
    }
    case "source": {
      const source = index.sources.get(open.id);
      return source === undefined ? null : sourceTitle(source, language, words.lang);
    }
  }
}
