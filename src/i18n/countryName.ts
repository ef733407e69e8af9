import type { DatasetIndex } from "../dataset/createIndex.ts";
import type { Lang } from "../dataset/types.ts";
import { partyName, type LocalText } from "./localText.ts";

/** Name of a country as the data's own country record gives it, else its ISO 3166-1 code: browsers lack Uzbek country names. */
export function countryName(index: DatasetIndex, code: string, lang: Lang): string {
  return countryText(index, code, lang)?.text ?? code;
}

/** The same with its language; null where the data has no record of the country. */
export function countryText({ countries, dataset }: DatasetIndex, code: string, lang: Lang): LocalText | null {
  const country = countries.get(code);
  return country === undefined ? null : partyName(country, dataset.language, lang);
}
