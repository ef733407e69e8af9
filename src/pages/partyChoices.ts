import type { DatasetIndex } from "../dataset/createIndex.ts";
import { placedParties } from "../dataset/placedParties.ts";
import { SEVERAL_SIDES } from "../dataset/severalSides.ts";
import type { Overview, Party, PartyFacts, PartyId } from "../dataset/types.ts";
import { partyName, sideLabel, type LocalText } from "../i18n/localText.ts";
import type { Words } from "../i18n/types.ts";

/** A party to choose, by its full name. */
export interface PartyChoice {
  readonly id: PartyId;
  readonly name: LocalText;
}

export interface PartyChoices {
  /**
   * One per side, then those of several sides, those without one (no label where the dataset has no sides), then those in no agreement, and who only stands in the list;
   * each in the order of the language's alphabet.
   */
  readonly groups: readonly { readonly label: string; readonly parties: readonly PartyChoice[] }[];
  /** Parties of agreements that are in the list, where it does not hold all of them; else null. */
  readonly listed: number | null;
}

/** A part of the data whose parties can be chosen, with what it cannot know of them. */
export interface PartySource extends PartyFacts {
  readonly parties: readonly Party[];
}

/** The parties that a list can offer: all that the overview holds, and those that are open anyway. */
export function partyChoices(
  words: Words,
  overviewIndex: DatasetIndex,
  overview: Overview,
  others: readonly PartySource[],
): PartyChoices {
  const { language, parties, sides = [] } = overviewIndex.dataset;
  const groups = new Map<string, PartyChoice[]>(
    [...sides.keys(), SEVERAL_SIDES, "none", "around", "listed"].map((key): [string, PartyChoice[]] => [
      String(key),
      [],
    ]),
  );
  const seen = new Set<PartyId>();
  const placed = placedParties(overviewIndex.dataset);
  for (const source of [{ ...overview, parties }, ...others]) {
    for (const party of source.parties) {
      const side = source.side[party.id] ?? "none";
      const outside = placed.has(party.id) || source.parties !== parties ? "around" : "listed";
      const key = (source.degree[party.id] ?? 0) === 0 ? outside : String(side);
      if (seen.has(party.id)) continue;
      seen.add(party.id);
      groups.get(key)?.push({ id: party.id, name: partyName(party, language, words.lang) });
    }
  }
  const labels = [
    ...sides.map((side) => sideLabel(side, language, words.lang).text),
    words.t("side.several"),
    // Where there are no sides, nobody lacks one.
    sides.length === 0 ? "" : words.t("list.noSide"),
    words.t("list.around"),
    words.t("list.listed"),
  ];
  const filled = [...groups.values()].map((choices, position) => ({
    label: labels[position] ?? "",
    parties: choices.toSorted((a, b) => words.compare(a.name.text, b.name.text)),
  }));
  const listed = parties.filter(({ id }) => (overview.degree[id] ?? 0) > 0).length;
  return {
    groups: filled.filter((group) => group.parties.length > 0),
    listed: listed < overview.total.parties ? listed : null,
  };
}
