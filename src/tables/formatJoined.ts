import { textAt, type LooseRecord } from "../dataset/isRecord.ts";
import { showValue } from "../dataset/showValue.ts";
import { betterKind, type Joined } from "./mergeSame.ts";

const nameOf = (party: LooseRecord): string => `${showValue(party["name"])} (${textAt(party, "id") ?? ""})`;

/** Which parties were joined, each with what became of its kind, and how many `left` there are. Empty when none was. */
export function formatJoined(joined: readonly Joined[], left: number): readonly string[] {
  if (joined.length === 0) return [];
  return [
    ...joined.map(({ kept, dropped }) => `${nameOf(dropped)} went into ${nameOf(kept)}${formatKind(kept, dropped)}`),
    `${left + joined.length} parties became ${left}`,
  ];
}

function formatKind(kept: LooseRecord, dropped: LooseRecord): string {
  if (kept["kind"] === dropped["kind"]) return "";
  const kind = betterKind(kept, dropped);
  return `; of the kinds ${showValue(kept["kind"])} and ${showValue(dropped["kind"])}, ${showValue(kind)} stays`;
}
