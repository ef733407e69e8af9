import type { DatasetIndex } from "../dataset/createIndex.ts";
import type { Detail, EventId } from "../dataset/types.ts";
import { shortEventName } from "../i18n/localText.ts";
import type { Words } from "../i18n/types.ts";
import type { Scene } from "../scene/types.ts";
import type { Member, Neighbourhood } from "./types.ts";

/** Most events beside a party. */
const EVENTS = 2;

/**
 * A party in no agreement with the events that it or its people attended, on dashed lines, since those are context. Null without any.
 */
export function collectPresence(
  scene: Scene,
  { open }: Detail,
  index: DatasetIndex,
  words: Words,
): Neighbourhood | null {
  const [node] = scene.nodes;
  const { attendance = [], language } = index.dataset;
  if (open.kind !== "party" || node === undefined) return null;
  const own: Member = { ...node, text: node.lines.join(" "), isOpen: true, isStrong: false, others: 0 };
  const ids = new Set<EventId>(
    attendance.flatMap(({ event, person, represents }) => (person === open.id || represents === open.id ? event : [])),
  );
  const events = [...ids].slice(0, EVENTS).flatMap((id): Member[] => {
    const event = index.events.get(id);
    if (event === undefined) return [];
    const text = shortEventName(event, language, words.lang).text;
    return [
      {
        key: `event:${id}`,
        text,
        tone: "agreement",
        shape: "bevel",
        stroke: "solid",
        isOpen: false,
        isStrong: false,
        others: 0,
      },
    ];
  });
  if (events.length === 0) return null;
  const isRight = node.tone === "side1";
  return {
    left: isRight ? events : [own],
    middle: [],
    right: isRight ? [own] : events,
    ties: events.map(({ key }) => ({ from: key, to: own.key, stroke: "dashed" })),
    agreements: 0,
    headings: ["", ""],
  };
}
