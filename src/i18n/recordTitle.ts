import type { DatasetIndex } from "../dataset/createIndex.ts";
import type { Detail, Lang } from "../dataset/types.ts";
import { agreementTitle, partyName, sourceTitle, type LocalText } from "./localText.ts";

/** Title or name of an opened record; null where the index does not hold it. */
export function recordTitle(index: DatasetIndex, open: Detail["open"], lang: Lang): LocalText | null {
  const { language } = index.dataset;
  if (open.kind === "agreement") {
    const agreement = index.agreements.get(open.id);
    return agreement === undefined ? null : agreementTitle(agreement, language, lang);
  }
  if (open.kind === "party") {
    const party = index.parties.get(open.id);
    return party === undefined ? null : partyName(party, language, lang);
  }
  const source = index.sources.get(open.id);
  return source === undefined ? null : sourceTitle(source, language, lang);
}
