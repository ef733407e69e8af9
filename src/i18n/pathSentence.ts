import type { DatasetIndex } from "../dataset/createIndex.ts";
import type { PartyId, PartyPath } from "../dataset/types.ts";
import { partyName } from "./localText.ts";
import { tracePath } from "./tracePath.ts";
import type { Words } from "./types.ts";

/** Name of a party for a sentence or a title; of one that the data does not have, the word for "not stated". */
export function endName(words: Words, { dataset, parties }: DatasetIndex, id: PartyId): string {
  const party = parties.get(id);
  return party === undefined ? words.t("text.notStated") : partyName(party, dataset.language, words.lang).text;
}

/** What was found, in general: what links the two, or why there is no path. Nothing of an unknown id is repeated. */
export function pathFinding(words: Words, index: DatasetIndex, { found }: PartyPath): string {
  if (found.kind === "found") {
    if (found.through === "context") return words.t("path.byContext");
    return words.t("path.byAgreements", { n: found.steps.filter(({ to }) => to.kind === "agreement").length });
  }
  switch (found.why) {
    case "alone":
      return words.t("path.alone", { names: words.list(found.parties.map((id) => endName(words, index, id))) });
    default:
      return words.t(`path.${found.why}`);
  }
}

/**
 * The chain as one sentence, its stops parted by dashes: "Fergana region — together in the agreement “Cooperation” — Government of
 * Bashkortostan." Empty where there is no path. Never that anything was signed; a step that no source says has its basis after it:
 * "part of: Tashkent (inferred)".
 */
export function pathSentence(words: Words, index: DatasetIndex, path: PartyPath): string {
  const stops = tracePath(words, index, path).map(({ name: { text }, phrase, unsaid }) => {
    const said = phrase === null ? text : words.t(phrase, { name: text });
    return unsaid === null ? said : `${said} (${words.t(`basis.${unsaid.basis}`)})`;
  });
  return stops.length === 0 ? "" : `${stops.join(" — ")}.`;
}
