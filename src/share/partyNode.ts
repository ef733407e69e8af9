import { formatPath } from "../address/formatAddress.ts";
import type { DatasetIndex } from "../dataset/createIndex.ts";
import { standing } from "../dataset/standing.ts";
import type { Party } from "../dataset/types.ts";
import { partyName, sideLabel } from "../i18n/localText.ts";
import type { Words } from "../i18n/types.ts";
import { knownValues } from "./knownValues.ts";
import type { NetworkField, NetworkNode } from "./networkFile.ts";
import { sourceCells } from "./sourceCells.ts";

/** Fields of a party in network files. `side` is the one that it takes wherever it takes one, none where they differ; `agreements` counts those that stand. */
export const PARTY_FIELDS: readonly NetworkField[] = [
  { name: "record", type: "string" },
  { name: "record_id", type: "string" },
  { name: "kind", type: "string" },
  { name: "country", type: "string" },
  { name: "side", type: "string" },
  { name: "parent", type: "string" },
  { name: "wikidata", type: "string" },
  { name: "agreements", type: "integer" },
  { name: "sources", type: "string" },
  { name: "address", type: "string" },
];

/** A party as a node of a network file. */
export function partyNode(words: Words, index: DatasetIndex, party: Party, base: string): NetworkNode {
  const { language, sides = [] } = index.dataset;
  const side = sides[index.sideOf(party.id) ?? -1];
  return {
    id: `party:${party.id}`,
    label: partyName(party, language, words.lang).text,
    values: knownValues({
      record: "party",
      record_id: party.id,
      kind: party.kind,
      country: party.country,
      side: side === undefined ? undefined : sideLabel(side, language, words.lang).text,
      parent: party.parent,
      wikidata: party.ids?.["wikidata"],
      agreements: standing(index).degree.get(party.id) ?? 0,
      sources: sourceCells(words, index, party.claims ?? []).sources,
      address: base + formatPath({ lang: words.lang, open: { kind: "party", id: party.id } }),
    }),
  };
}
