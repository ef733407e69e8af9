import type { DatasetIndex } from "../dataset/createIndex.ts";
import type { Lang } from "../dataset/types.ts";
import { partyName } from "./localText.ts";

/** Name of a country as the data's own country record gives it, else its ISO 3166-1 code: browsers lack Uzbek country names. */
export function countryName({ dataset }: DatasetIndex, code: string, lang: Lang): string {
  const country = dataset.parties.find((party) => party.kind === "country" && party.country === code);
  return country === undefined ? code : partyName(country, dataset.language, lang).text;
}
