import { formatPath } from "../address/formatAddress.ts";
import { claimsOn } from "../dataset/claimsOn.ts";
import type { DatasetIndex } from "../dataset/createIndex.ts";
import { participationClaims } from "../dataset/participationClaims.ts";
import type { Agreement } from "../dataset/types.ts";
import { agreementTitle, eventName, sectorName, sideLabel } from "../i18n/localText.ts";
import { statusWord } from "../i18n/statusWord.ts";
import type { Words } from "../i18n/types.ts";
import { basisCell } from "./basisCell.ts";
import { knownValues } from "./knownValues.ts";
import type { NetworkEdge, NetworkField, NetworkFile, NetworkNode, NetworkPlace } from "./networkFile.ts";
import { networkHead } from "./networkHead.ts";
import { PARTY_FIELDS, partyNode } from "./partyNode.ts";
import { sourceCells } from "./sourceCells.ts";

const HOW = [
  "Two kinds of nodes: agreements and parties (field record); an undirected edge is the participation of a party in an agreement.",
  "An agreement of n parties is one node with n edges. A participant that the source does not name is a node of its own (record: unnamed), with the reason as its label.",
  "Withdrawn agreements are in the file; the field withdrawn holds the date. A field ..._basis says on what a value rests.",
];

const text = (name: string): NetworkField => ({ name, type: "string" });

const NODE_FIELDS: readonly NetworkField[] = [
  ...PARTY_FIELDS,
  ...[
    "type",
    "status",
    "status_basis",
    "signed",
    "signed_basis",
    "in_force",
    "ended",
    "period_start",
    "period_end",
    "event",
    "sectors",
    "withdrawn",
    "source_urls",
    "quotes",
  ].map(text),
];

const EDGE_FIELDS: readonly NetworkField[] = ["role", "side", "named_in_source_as", "from", "until", "basis"].map(text);

function agreementNode(words: Words, index: DatasetIndex, agreement: Agreement, base: string): NetworkNode {
  const { language } = index.dataset;
  const { claims, period, type } = agreement;
  const event = index.events.get(agreement.event ?? "");
  const sectors = (agreement.sectors ?? []).flatMap((id) => index.sectors.get(id) ?? []);
  return {
    id: `agreement:${agreement.id}`,
    label: agreementTitle(agreement, language, words.lang).text,
    values: knownValues({
      record: "agreement",
      record_id: agreement.id,
      type,
      // As on the page, a status that no claim supports is not stated.
      status: statusWord(words, agreement) === null ? undefined : agreement.status,
      status_basis: basisCell(claimsOn(claims, "status")),
      signed: agreement.signed,
      signed_basis: basisCell(claimsOn(claims, "signed")),
      in_force: agreement.inForce,
      ended: agreement.ended,
      period_start: period?.start,
      period_end: period?.end,
      event: event === undefined ? undefined : eventName(event, language, words.lang).text,
      sectors: sectors.map((sector) => sectorName(sector, language, words.lang).text).join("; "),
      withdrawn: agreement.withdrawn?.date,
      ...sourceCells(words, index, claims),
      address: base + formatPath({ lang: words.lang, open: { kind: "agreement", id: agreement.id } }),
    }),
  };
}

/** Edges of an agreement, and the nodes of those that no source names. */
function participations(
  words: Words,
  index: DatasetIndex,
  agreement: Agreement,
): { readonly nodes: readonly NetworkNode[]; readonly edges: readonly NetworkEdge[] } {
  const nodes: NetworkNode[] = [];
  const edges = agreement.participants.map((participant, place): NetworkEdge => {
    const { as, from, party, role = "signatory", until, unknown = "" } = participant;
    const side = index.sides.get(participant.side ?? "");
    const ends = `${agreement.id}:${String(place + 1)}`;
    if (party === undefined)
      nodes.push({ id: `unnamed:${ends}`, label: unknown, values: knownValues({ record: "unnamed" }) });
    return {
      id: `participation:${ends}`,
      source: party === undefined ? `unnamed:${ends}` : `party:${party}`,
      target: `agreement:${agreement.id}`,
      weight: 1,
      values: knownValues({
        role,
        side: side === undefined ? undefined : sideLabel(side, index.dataset.language, words.lang).text,
        named_in_source_as: as,
        from,
        until,
        basis: basisCell(participationClaims(agreement, place)),
      }),
    };
  });
  return { nodes, edges };
}

/**
 * The network with agreements as nodes between their parties, whole: also parties in no agreement, and what was withdrawn. Names and
 * titles are in the language of `words` where the data has them.
 */
export function buildAgreementNetwork(words: Words, index: DatasetIndex, place: NetworkPlace): NetworkFile {
  const { agreements, parties } = index.dataset;
  const tied = agreements.map((agreement) => participations(words, index, agreement));
  return {
    ...networkHead(words, index, place, HOW),
    nodeFields: NODE_FIELDS,
    edgeFields: EDGE_FIELDS,
    nodes: [
      ...parties.map((party) => partyNode(words, index, party, place.base)),
      ...agreements.map((agreement) => agreementNode(words, index, agreement, place.base)),
      ...tied.flatMap(({ nodes }) => nodes),
    ],
    edges: tied.flatMap(({ edges }) => edges),
  };
}
