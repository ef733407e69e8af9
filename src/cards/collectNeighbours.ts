import type { Open } from "../address/types.ts";
import type { DatasetIndex } from "../dataset/createIndex.ts";
import type { Detail } from "../dataset/types.ts";
import { sideLabel } from "../i18n/localText.ts";
import type { Words } from "../i18n/types.ts";
import type { Scene, SceneNode, SceneTexts } from "../scene/types.ts";
import type { Member, Neighbourhood, Tie } from "./types.ts";
import { drawable } from "./wrapText.ts";

export interface NeighboursRequest {
  /** The *ring* of what is opened: it decides who is in the picture, in which order, colour and shape. */
  readonly scene: Scene;
  readonly detail: Detail;
  /** Index of `detail.slice`. */
  readonly index: DatasetIndex;
  readonly words: Words;
  readonly texts: SceneTexts;
}

/** Key of a record; a party that a ring shows twice has a second key, which counts as the first here. */
const recordKey = (key: string): string => key.split("@", 1)[0] ?? key;

/** The title above says what was agreed, so the opened agreement is named by its kind. */
function givenName({ ref, lines }: SceneNode, { detail, index, texts }: NeighboursRequest): string {
  const party = ref.kind === "party" ? index.parties.get(ref.id) : undefined;
  if (party !== undefined) return texts.partyLabel(party).text;
  const agreement = ref.kind === "agreement" ? index.agreements.get(ref.id) : undefined;
  if (agreement === undefined) return lines.join(" ");
  return detail.open.kind === "agreement" ? texts.agreementKicker(agreement) : texts.agreementLabel(agreement).text;
}

/** Name of a card; its kind where the name has no letter that can be drawn. */
function nameOf(node: SceneNode, request: NeighboursRequest): string {
  const name = givenName(node, request);
  return drawable(name) === "" ? node.kicker : name;
}

/** Left for the first side, right for the second; where a dataset has other sides, the opened party left and the rest shared out. */
function columnOf(node: SceneNode, isOpen: boolean, open: Open, counts: readonly [number, number]): 0 | 1 {
  if (node.tone === "side0") return 0;
  if (node.tone === "side1") return 1;
  if (open.kind === "party") return isOpen ? 0 : 1;
  return counts[0] <= counts[1] ? 0 : 1;
}

/** Parties of one side alone look like two sides; the second half moves over, so that lines can lead to both. */
function shared(
  columns: readonly [readonly Member[], readonly Member[]],
): readonly [readonly Member[], readonly Member[]] {
  const [left, right] = columns;
  if (left.length + right.length < 2 || (left.length > 0 && right.length > 0)) return columns;
  const all = [...left, ...right].toSorted((a, b) => Number(b.isOpen) - Number(a.isOpen));
  const middle = all.some(({ isOpen }) => isOpen) ? 1 : Math.ceil(all.length / 2);
  return [all.slice(0, middle), all.slice(middle)];
}

/** Name of the side that all parties of a column take; empty where they do not agree. */
function headingOf(members: readonly Member[], { index, words }: NeighboursRequest): string {
  const tones = new Set(members.map(({ tone }) => tone));
  const [tone = "neutral"] = tones;
  const side = tone.startsWith("side") ? index.dataset.sides?.[Number(tone.slice("side".length))] : undefined;
  return tones.size !== 1 || side === undefined ? "" : sideLabel(side, index.dataset.language, words.lang).text;
}

/** The neighbours of an opened agreement or party, from its scene. */
export function collectNeighbours(request: NeighboursRequest): Neighbourhood {
  const { scene, detail } = request;
  const open = `${detail.open.kind}:${"id" in detail.open ? detail.open.id : ""}`;
  const ties = new Map<string, Tie>();
  for (const { from, to, stroke } of scene.links) {
    const tie = { from: recordKey(from), to: recordKey(to), stroke };
    ties.set(`${tie.from}>${tie.to}`, tie);
  }
  const drawn = (key: string): number => [...ties.values()].filter(({ to }) => to === key).length;
  const middle: Member[] = [];
  const columns: readonly [Member[], Member[]] = [[], []];
  const seen = new Set<string>();
  for (const node of scene.nodes) {
    const key = recordKey(node.key);
    if (seen.has(key)) continue;
    seen.add(key);
    const isOpen = key === open;
    const { tone, shape, stroke, ref } = node;
    const degree = ref.kind === "party" && Object.hasOwn(detail.degree, ref.id) ? (detail.degree[ref.id] ?? 0) : 0;
    // On a party's own card its agreements are the picture; what its partners do elsewhere would crowd it.
    const others = detail.open.kind === "party" ? 0 : Math.max(0, degree - drawn(key));
    const isStrong = isOpen || detail.open.kind === "agreement";
    const member = { key, text: nameOf(node, request), tone, shape, stroke, isOpen, isStrong, others };
    if (node.key === "rest:agreements") continue;
    if (ref.kind === "agreement") middle.push(member);
    else columns[columnOf(node, isOpen, detail.open, [columns[0].length, columns[1].length])].push(member);
  }
  const [left, right] = shared(columns);
  return {
    left,
    middle,
    right,
    ties: [...ties.values()],
    agreements: detail.agreements.length,
    headings: [headingOf(left, request), headingOf(right, request)],
  };
}
