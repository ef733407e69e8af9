import type { Agreement, LangText, Party, Source } from "./types.ts";

const values = (texts: LangText | undefined): readonly string[] => (texts === undefined ? [] : Object.values(texts));

/** Texts that name a record, each once: in the source's own words first, then in every language, then other spellings. */
export function recordTexts(record: Agreement | Party | Source): readonly string[] {
  if ("name" in record) {
    const aliases = (record.aliases ?? []).map(({ name }) => name);
    return [...new Set([record.name, ...values(record.names), ...values(record.shortNames), ...aliases])];
  }
  if ("participants" in record) {
    const short = record.shortTitle === undefined ? [] : [record.shortTitle];
    return [...new Set([record.title, ...values(record.titles), ...short, ...values(record.shortTitles)])];
  }
  const publisher = record.publisher === undefined ? [] : [record.publisher];
  return [...new Set([record.title, ...values(record.titles), ...publisher])];
}
