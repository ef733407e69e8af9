import type { DatasetIndex } from "../dataset/createIndex.ts";
import type { Agreement, Detail } from "../dataset/types.ts";
import { agreementTitle, partyName, shortAgreementTitle, shortPartyName } from "../i18n/localText.ts";
import type { Words } from "../i18n/types.ts";

/** Short names of the known parties of an agreement, side by side; whom no side is known of stands alone. */
function namesBySide(
  words: Words,
  { dataset, parties, sides }: DatasetIndex,
  { participants }: Agreement,
): readonly (readonly string[])[] {
  const order = [...sides.keys()];
  const groups = new Map<string, Set<string>>(order.map((side) => [side, new Set<string>()]));
  for (const { party: id, side } of participants) {
    const party = id === undefined ? undefined : parties.get(id);
    if (party === undefined) continue;
    const key = side !== undefined && sides.has(side) ? side : `party ${party.id}`;
    const name = shortPartyName(party, dataset.language, words.lang).text;
    groups.set(key, (groups.get(key) ?? new Set<string>()).add(name));
  }
  return [...groups.values()].filter(({ size }) => size > 0).map((names) => [...names]);
}

/** Names of the parties in ever shorter forms: of each side fewer, down to one, then fewer sides. Whom it leaves out an ellipsis stands for. */
function* partyLines(groups: readonly (readonly string[])[], isAll: boolean): Generator<string> {
  const line = (most: number, sides: number): string => {
    const told = groups
      .slice(0, sides)
      .map((names) => [...names.slice(0, most), ...(names.length > most ? ["…"] : [])]);
    const isWhole = isAll && sides === groups.length;
    const names = told.map((side) => side.join(", ")).join(" – ");
    return isWhole || names.endsWith("…") ? names : `${names}, …`;
  };
  const largest = Math.max(0, ...groups.map(({ length }) => length));
  for (let most = largest; most > 0; most--) yield line(most, groups.length);
  for (let sides = groups.length - 1; sides > 0; sides--) yield line(1, sides);
}

function wholeAgreement(words: Words, index: DatasetIndex, agreement: Agreement, room: number): string | null {
  const { language } = index.dataset;
  const full = agreementTitle(agreement, language, words.lang);
  const short = shortAgreementTitle(agreement, language, words.lang);
  // The mark of a title says which language it is in, so a short one in another language cannot stand for it.
  if (short.text === full.text || short.lang !== full.lang) return null;
  const isAll = agreement.participants.every(({ party }) => party !== undefined && index.parties.has(party));
  for (const names of partyLines(namesBySide(words, index, agreement), isAll)) {
    const title = `${short.text}: ${names}`;
    if (title.length <= room) return title;
  }
  return null;
}

/**
 * A title of at most `room` characters that says whole what a longer one would say cut: of an agreement its short title and its
 * parties, as many as fit; of a party its short name. Null where the data gives no such title.
 */
export function wholeTitle(words: Words, index: DatasetIndex, open: Detail["open"], room: number): string | null {
  const { language } = index.dataset;
  if (open.kind === "agreement") {
    const agreement = index.agreements.get(open.id);
    return agreement === undefined ? null : wholeAgreement(words, index, agreement, room);
  }
  const party = open.kind === "party" ? index.parties.get(open.id) : undefined;
  if (party === undefined) return null;
  const full = partyName(party, language, words.lang);
  const short = shortPartyName(party, language, words.lang);
  return short.text === full.text || short.lang !== full.lang || short.text.length > room ? null : short.text;
}
