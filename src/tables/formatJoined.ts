import { textAt, type LooseRecord } from "../dataset/isRecord.ts";
import { showValue } from "../dataset/showValue.ts";
import { betterKind, type Joined } from "./mergeSame.ts";

const nameOf = (party: LooseRecord): string => `${showValue(party["name"])} (${textAt(party, "id") ?? ""})`;

/** Which parties were joined, each with what became of its kind, and how many `left` there are. Empty when none was. */
export function formatJoined(joined: readonly Joined[], left: number): readonly string[] {
  if (joined.length === 0) return [];
  // A party of the dataset and a row that calls it by its old id are one.
  const byId = new Map(joined.toReversed().map((one) => [one.dropped["id"], one]));
  const once = joined.filter((one) => byId.get(one.dropped["id"]) === one);
  return [
    ...once.map(({ kept, dropped }) => `${nameOf(dropped)} went into ${nameOf(kept)}${formatKind(kept, dropped)}`),
    `${left + once.length} parties became ${left}`,
  ];
}

function formatKind(kept: LooseRecord, dropped: LooseRecord): string {
  if (kept["kind"] === dropped["kind"]) return "";
  const kind = betterKind(kept, dropped);
  return `; of the kinds ${showValue(kept["kind"])} and ${showValue(dropped["kind"])}, ${showValue(kind)} stays`;
}
