import { textAt, type LooseRecord } from "../dataset/isRecord.ts";
import { showText, showValue } from "../dataset/showValue.ts";
import { betterKind, type Difference } from "./joinParties.ts";
import type { Joined } from "./mergeSame.ts";

const nameOf = (party: LooseRecord): string => `${showValue(party["name"])} (${textAt(party, "id") ?? ""})`;

/**
 * Which parties were joined, each with what became of its kind and of every field in which the two differ, and how many `left`
 * there are. Empty when none was.
 */
export function formatJoined(joined: readonly Joined[], left: number): readonly string[] {
  if (joined.length === 0) return [];
  // A party of the dataset and a row that calls it by its old id are one.
  const byId = new Map(joined.toReversed().map((one) => [one.dropped["id"], one]));
  const once = joined.filter((one) => byId.get(one.dropped["id"]) === one);
  return [
    ...once.flatMap(({ kept, dropped, differences }) => [
      `${nameOf(dropped)} went into ${nameOf(kept)}${formatKind(kept, dropped)}`,
      ...differences.map((one) => formatDifference(kept, one)),
    ]),
    `${left + once.length} parties became ${left}`,
  ];
}

function formatKind(kept: LooseRecord, dropped: LooseRecord): string {
  if (kept["kind"] === dropped["kind"]) return "";
  const kind = betterKind(kept, dropped);
  return `; of the kinds ${showValue(kept["kind"])} and ${showValue(dropped["kind"])}, ${showValue(kind)} stays`;
}

/** Longer values are cut: the line says which they are, the dataset holds them whole. */
const SHOWN_MAX = 100;

function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = typeof value === "string" ? `"${value}"` : JSON.stringify(value);
  return showText(text.length > SHOWN_MAX ? `${text.slice(0, SHOWN_MAX)}…` : text);
}

function formatDifference(party: LooseRecord, { field, kept, other }: Difference): string {
  if (other === undefined)
    return `${field} of ${nameOf(party)}: ${kept === undefined ? "left out" : `${shown(kept)} stays`}, since no party is its own parent`;
  // Where nothing stands in its place, a parent is left out for one reason only.
  if (field === "parent" && kept === undefined)
    return `${field} of ${nameOf(party)}: ${shown(other)} is kept as x-otherwise, which is not shown, since that party belongs to this one`;
  return `${field} of ${nameOf(party)}: ${shown(kept)} stays; ${shown(other)} is kept as x-otherwise, which is not shown`;
}
