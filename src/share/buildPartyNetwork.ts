import type { DatasetIndex } from "../dataset/createIndex.ts";
import { partiesOf } from "../dataset/partiesOf.ts";
import { standing } from "../dataset/standing.ts";
import type { AgreementId } from "../dataset/types.ts";
import type { Words } from "../i18n/types.ts";
import { knownValues } from "./knownValues.ts";
import type { NetworkEdge, NetworkFile, NetworkPlace } from "./networkFile.ts";
import { networkHead } from "./networkHead.ts";
import { PARTY_FIELDS, partyNode } from "./partyNode.ts";

const HOW = [
  "Projected from the network of agreements to its parties: nodes are parties alone, and an undirected edge stands between two parties that share at least one agreement.",
  "An agreement of n parties gives n(n-1)/2 pairs, so one large agreement makes many edges. The weight of an edge is the number of agreements that both take part in; agreements lists their ids.",
  "weight_by_size counts each shared agreement as 1/(n-1), so that all pairs of a party in one agreement add up to one, however many take part.",
  "Withdrawn agreements and participants that no source names are left out. A party that is named twice in an agreement counts once. Parties without a shared agreement are nodes without edges.",
];

/**
 * Agreements of more parties give no pairs: 200 parties already make 19,900 edges that say little of any two of them, and a file
 * must not grow beyond what programs open. The file names those left out.
 */
const PAIRED_PARTIES_MAX = 200;

/** Six decimals are enough for any sum of fractions, and the same on every machine. */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

interface SharedAgreements {
  readonly ids: AgreementId[];
  bySize: number;
}

/**
 * The network of parties alone: two are joined when they share an agreement. How it was made stands in the file. Grows with the
 * square of the parties of an agreement, up to a bound.
 */
export function buildPartyNetwork(words: Words, index: DatasetIndex, place: NetworkPlace): NetworkFile {
  const pairs = new Map<string, SharedAgreements>();
  const tooLarge: AgreementId[] = [];
  for (const agreement of standing(index).agreements) {
    const own = partiesOf(agreement).toSorted((a, b) => (a < b ? -1 : 1));
    if (own.length > PAIRED_PARTIES_MAX) {
      tooLarge.push(agreement.id);
      continue;
    }
    own.forEach((a, position) => {
      for (const b of own.slice(position + 1)) {
        const shared = pairs.get(`${a}~${b}`) ?? { ids: [], bySize: 0 };
        shared.ids.push(agreement.id);
        shared.bySize += 1 / (own.length - 1);
        pairs.set(`${a}~${b}`, shared);
      }
    });
  }
  const edges = [...pairs].map(([pair, { bySize, ids }]): NetworkEdge => {
    const [a = "", b = ""] = pair.split("~");
    return {
      id: `pair:${pair}`,
      source: `party:${a}`,
      target: `party:${b}`,
      weight: ids.length,
      values: knownValues({ agreements: ids.join("; "), weight_by_size: rounded(bySize) }),
    };
  });
  const leftOut =
    tooLarge.length === 0
      ? []
      : [`Left out, since they have more than ${String(PAIRED_PARTIES_MAX)} parties: ${tooLarge.join("; ")}`];
  return {
    ...networkHead(words, index, place, [...HOW, ...leftOut]),
    nodeFields: PARTY_FIELDS,
    edgeFields: [
      { name: "agreements", type: "string" },
      { name: "weight_by_size", type: "double" },
    ],
    nodes: index.dataset.parties.map((party) => partyNode(words, index, party, place.base)),
    edges,
  };
}
