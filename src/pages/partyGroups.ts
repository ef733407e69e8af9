import { placedParties } from "../dataset/placedParties.ts";
import { SEVERAL_SIDES } from "../dataset/severalSides.ts";
import type { PartyId } from "../dataset/types.ts";
import type { MessageId } from "../i18n/catalogs/en.ts";
import { shortPartyName, sideLabel, type LocalText } from "../i18n/localText.ts";
import { sideTone } from "./sideTone.ts";
import type { PageModel } from "./types.ts";

/** Parties of a side, those of several, those without one, or those named around the agreements. */
export interface PartyGroup {
  readonly key: string;
  /** Empty where the group is everybody. */
  readonly title: LocalText;
  /** Class of the side's colour. */
  readonly side: string;
  readonly parties: readonly PartyId[];
}

type Listed = Pick<PageModel, "overview" | "overviewIndex" | "view" | "words">;

/** Class of the groups that no agreement names. */
const AROUND = "around";

/** A longer list is looked up, not read through: it stays in the order that is the same for every language. */
const READ_AT_MOST = 500;

/** Whether all parties that matched are listed, so that their order is settled. */
const isSettled = ({ overview: { matched, parties } }: Listed): boolean =>
  parties.length >= matched.parties && parties.length <= READ_AT_MOST;

/** The parties of the list by number of agreements; those with as many follow the alphabet of the page's language. */
export function orderParties(model: Listed): readonly PartyId[] {
  const { overview, overviewIndex: index, view, words } = model;
  if (!isSettled(model)) return overview.parties;
  const sign = view.sort === "agreements" ? 1 : -1;
  const names = new Map(
    overview.parties.map((id) => {
      const party = index.parties.get(id);
      return [id, party === undefined ? id : shortPartyName(party, index.dataset.language, words.lang).text];
    }),
  );
  const countOf = (id: PartyId): number => overview.degree[id] ?? 0;
  return overview.parties.toSorted(
    (a, b) => sign * (countOf(a) - countOf(b)) || words.compare(names.get(a) ?? a, names.get(b) ?? b),
  );
}

/** The parties as they are listed: side after side, those of several, those without one, then those that no agreement names. */
export function partyGroups(model: Listed): readonly PartyGroup[] {
  const { overview, overviewIndex: index, words } = model;
  const { sides = [], language } = index.dataset;
  const ordered = orderParties(model);
  const own = (id: MessageId): LocalText => ({ text: words.t(id), lang: words.lang });
  const bySide = (position: number | null): readonly PartyId[] =>
    ordered.filter((id) => (overview.side[id] ?? null) === position);
  const groups: PartyGroup[] = sides.map((side, position) => ({
    key: side.id,
    title: sideLabel(side, language, words.lang),
    side: sideTone(position),
    parties: bySide(position),
  }));
  // Where there are no sides, nobody lacks one.
  const rest = sides.length === 0 ? { text: "", lang: words.lang } : own("list.noSide");
  groups.push({ key: "several", title: own("side.several"), side: "", parties: bySide(SEVERAL_SIDES) });
  groups.push({ key: "", title: rest, side: "", parties: bySide(null) });
  const isWhole = overview.matched.agreements === overview.total.agreements;
  const around = isWhole
    ? index.dataset.parties.filter(({ id }) => (overview.degree[id] ?? 0) === 0).map(({ id }) => id)
    : [];
  const placed = placedParties(index.dataset);
  for (const [title, isIn] of [
    ["list.around", true],
    ["list.listed", false],
  ] as const)
    groups.push({
      key: title,
      title: own(title),
      side: AROUND,
      parties: around.filter((id) => placed.has(id) === isIn),
    });
  return groups.filter(({ parties }) => parties.length > 0);
}

/** Place of a party in the list, with its neighbours there; null where it is not listed, or not all are. */
export function placeInList(model: Listed, id: PartyId) {
  if (!isSettled(model)) return null;
  const ids = partyGroups(model).flatMap(({ side, parties }) => (side === AROUND ? [] : parties));
  const index = ids.indexOf(id);
  return index < 0
    ? null
    : { index, of: ids.length, previous: index === 0 ? null : (ids[index - 1] ?? null), next: ids[index + 1] ?? null };
}
