import type { Claim } from "../dataset/types.ts";
import type { Words } from "./types.ts";

/** What a fact rests on, and how sure that is where the data says so: "inferred, low confidence". */
export function basisWords(words: Words, { basis, confidence }: Claim): string {
  const ground = words.t(`basis.${basis}`);
  return confidence === undefined ? ground : `${ground}, ${words.t(`confidence.${confidence}`)}`;
}
