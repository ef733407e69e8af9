import { buildSlice, type SliceRequest } from "./buildSlice.ts";
import type { DatasetIndex } from "./createIndex.ts";
import { partiesOf } from "./partiesOf.ts";
import { partyFacts } from "./partyFacts.ts";
import { recordOf } from "./recordOf.ts";
import { standing } from "./standing.ts";
import type { Agreement, AgreementId, Detail, Party, PartyId, Source } from "./types.ts";

/** Agreements beyond the neighbours that a slice names: others of the same parties, or of the parties below. */
const RELATED_AT_MOST = 20;

const idOf = ({ id }: Agreement): AgreementId => id;

/** The party's agreements that stand, in dataset order. */
function standingOf(index: DatasetIndex, party: PartyId): readonly Agreement[] {
  const { place } = standing(index);
  return index.agreementsOf(party).flatMap((id) => (place.has(id) ? (index.agreements.get(id) ?? []) : []));
}

/** The first few agreements of some parties, each once. */
function someOf(index: DatasetIndex, parties: Iterable<PartyId>): readonly Agreement[] {
  const found = new Set<Agreement>();
  for (const party of parties) {
    for (const agreement of standingOf(index, party)) {
      if (found.size === RELATED_AT_MOST) return [...found];
      found.add(agreement);
    }
  }
  return [...found];
}

const referredTo = ({ supersedes, amends, partOf }: Agreement): readonly AgreementId[] => [
  ...(supersedes ?? []),
  ...(amends ?? []),
  ...(partOf ?? []),
];

/** Agreements that refer to others, by dataset: asked for by every page, and few. */
const referrers = new WeakMap<object, readonly Agreement[]>();

/** Agreements that this one amends, supersedes or belongs to, and those that do so to it. */
function referring({ agreements, dataset }: DatasetIndex, agreement: Agreement): readonly Agreement[] {
  const to = referredTo(agreement).flatMap((id) => agreements.get(id) ?? []);
  const from = referrers.get(dataset) ?? dataset.agreements.filter((other) => referredTo(other).length > 0);
  referrers.set(dataset, from);
  return [...to, ...from.filter((other) => referredTo(other).includes(agreement.id))];
}

function placeOf(index: DatasetIndex, id: AgreementId): Detail["place"] {
  const { agreements, place } = standing(index);
  const own = place.get(id);
  if (own === undefined) return null;
  const previous = own === 0 ? undefined : agreements[own - 1];
  return { index: own, of: agreements.length, previous: previous?.id ?? null, next: agreements[own + 1]?.id ?? null };
}

function detail(
  index: DatasetIndex,
  open: Detail["open"],
  agreements: readonly Agreement[],
  place: Detail["place"],
  request: SliceRequest,
): Detail {
  const slice = buildSlice(index, request);
  return { slice, open, agreements: agreements.map(idOf), place, ...partyFacts(index, slice) };
}

function agreementDetail(index: DatasetIndex, agreement: Agreement): Detail {
  const place = placeOf(index, agreement.id);
  const beside = [place?.previous, place?.next].flatMap((id) =>
    id === null || id === undefined ? [] : (index.agreements.get(id) ?? []),
  );
  const agreements = [agreement, ...beside, ...referring(index, agreement), ...someOf(index, partiesOf(agreement))];
  return detail(index, { kind: "agreement", id: agreement.id }, [agreement], place, { agreements, parties: [] });
}

function partyDetail(index: DatasetIndex, { id }: Party): Detail {
  const { parties, attendance, statements } = index.dataset;
  const own = standingOf(index, id);
  const children = parties.flatMap((party) => (party.parent === id ? party.id : []));
  return detail(index, { kind: "party", id }, own, null, {
    agreements: [...own, ...someOf(index, children)],
    parties: [id, ...children],
    attendance: (attendance ?? []).filter(({ person, represents }) => person === id || represents === id),
    statements: (statements ?? []).filter(
      ({ speaker, onBehalfOf, mentions }) => speaker === id || onBehalfOf === id || (mentions ?? []).includes(id),
    ),
  });
}

function sourceDetail(index: DatasetIndex, source: Source): Detail {
  const cites = (record: { readonly claims?: Agreement["claims"] }): boolean =>
    (record.claims ?? []).some((claim) => claim.source === source.id);
  const own = standing(index).agreements.filter(
    (agreement) => cites(agreement) || (agreement.updates ?? []).some(cites),
  );
  return detail(index, { kind: "source", id: source.id }, own, null, {
    agreements: own,
    parties: index.dataset.parties.filter(cites).map((party) => party.id),
    attendance: (index.dataset.attendance ?? []).filter(cites),
    statements: (index.dataset.statements ?? []).filter(cites),
    sources: [source],
  });
}

/**
 * One record with all its neighbours, or null when the dataset holds no such record. An id that a record had before gives that
 * record under its present id. Withdrawn agreements still open, since links to them must not die, but are no longer counted
 * among the others. Nothing is bounded here: only pictures are.
 */
export function buildDetail(index: DatasetIndex, open: Detail["open"]): Detail | null {
  switch (open.kind) {
    case "agreement": {
      const agreement = recordOf(index.agreements, open.id);
      return agreement === undefined ? null : agreementDetail(index, agreement);
    }
    case "party": {
      const party = recordOf(index.parties, open.id);
      return party === undefined ? null : partyDetail(index, party);
    }
    case "source": {
      const source = recordOf(index.sources, open.id);
      return source === undefined ? null : sourceDetail(index, source);
    }
  }
}
