import type { DatasetIndex } from "./createIndex.ts";
import { inOrder } from "./inOrder.ts";
import { partiesOf } from "./partiesOf.ts";
import type { Agreement, Attendance, Claim, Correction, Dataset, Party, PartyId, Source, Statement } from "./types.ts";

/** Rows of a list (sources, events, attendance, statements) that a slice carries without asking whether each is needed. */
const SMALL_LIST = 200;

/** Latest corrections that a slice carries, whatever records they concern: the method page lists them. */
const LATEST_CORRECTIONS = 20;

/** Records to carry. Parties of the agreements come by themselves, and so do parents. */
export interface SliceRequest {
  readonly agreements: Iterable<Agreement>;
  readonly parties: Iterable<PartyId>;
  readonly attendance?: readonly Attendance[];
  readonly statements?: readonly Statement[];
  readonly sources?: readonly Source[];
}

/** Parties of the set and all above them; a parent that is missing or that leads back ends the climb. */
function withParents(index: DatasetIndex, parties: Iterable<PartyId>): ReadonlySet<PartyId> {
  const closed = new Set<PartyId>();
  for (const start of parties) {
    let party: Party | undefined = index.parties.get(start);
    while (party !== undefined && !closed.has(party.id)) {
      closed.add(party.id);
      party = party.parent === undefined ? undefined : index.parties.get(party.parent);
    }
  }
  return closed;
}

/** The parties, and the countries that they name by code, since a page says a country by its record's name. */
function withCountries({ countries, parties }: DatasetIndex, ids: ReadonlySet<PartyId>): readonly Party[] {
  const own = [...ids].flatMap((id) => parties.get(id) ?? []);
  return [...new Set([...own, ...own.flatMap(({ country = "" }) => countries.get(country) ?? [])])];
}

const inAttendance = ({ person, represents }: Attendance): readonly PartyId[] =>
  represents === undefined ? [person] : [person, represents];
const inStatement = ({ speaker, onBehalfOf, mentions }: Statement): readonly PartyId[] => [
  speaker,
  ...(onBehalfOf === undefined ? [] : [onBehalfOf]),
  ...(mentions ?? []),
];
/** Parties that an agreement names beside its participants. */
const besideParties = ({ participants, responses }: Agreement): readonly PartyId[] => [
  ...participants.flatMap(({ signedBy }) => (signedBy ?? []).flatMap(({ party }) => party ?? [])),
  ...(responses ?? []).flatMap(({ party }) => party ?? []),
];

const claimsOf = (records: readonly { readonly claims?: readonly Claim[] | undefined }[]): readonly Claim[] =>
  records.flatMap(({ claims }) => claims ?? []);

/** Sources that the slice's claims cite: all of a small list, else those in use. */
function neededSources(index: DatasetIndex, slice: Dataset, extra: readonly Source[]): readonly Source[] {
  if (index.dataset.sources.length <= SMALL_LIST) return index.dataset.sources;
  const records = [
    ...slice.agreements,
    ...slice.parties,
    ...(slice.events ?? []),
    ...(slice.attendance ?? []),
    ...(slice.statements ?? []),
    ...(slice.tallies ?? []),
  ];
  const updates = slice.agreements.flatMap((agreement) => agreement.updates ?? []);
  const used = new Set<string>(claimsOf([...records, ...updates]).map(({ source }) => source));
  for (const { id } of extra) used.add(id);
  return index.dataset.sources.filter(({ id }) => used.has(id));
}

/** Rows asked for, or those of a list whose parties are all in the slice. */
function rowsWithin<T>(
  rows: readonly T[] | undefined,
  asked: readonly T[] | undefined,
  partiesIn: (row: T) => readonly PartyId[],
  parties: ReadonlySet<PartyId>,
): readonly T[] {
  const own = new Set(asked ?? []);
  let spare = SMALL_LIST;
  return (rows ?? []).filter(
    (row) => own.has(row) || (partiesIn(row).every((party) => parties.has(party)) && spare-- > 0),
  );
}

/** Corrections of the records of a slice, and the latest of all; in the order of the data. */
function neededCorrections(corrections: readonly Correction[], slice: Dataset): readonly Correction[] {
  const newestFirst = corrections.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const latest = new Set(newestFirst.slice(0, LATEST_CORRECTIONS));
  const inSlice = new Set<string>();
  for (const { id } of slice.agreements) inSlice.add(`agreement ${id}`);
  for (const { id } of slice.parties) inSlice.add(`party ${id}`);
  for (const { id } of slice.sources) inSlice.add(`source ${id}`);
  return corrections.filter(
    (one) =>
      latest.has(one) ||
      inSlice.has(`agreement ${one.agreement}`) ||
      inSlice.has(`party ${one.party}`) ||
      inSlice.has(`source ${one.source}`),
  );
}

/**
 * A dataset of just the records asked for and those they need to be read: all their parties, everyone above these, their countries,
 * cited sources, events, corrections; header, sides, sectors and tallies whole. Everything keeps its order.
 */
export function buildSlice(index: DatasetIndex, request: SliceRequest): Dataset {
  const { dataset } = index;
  const agreements = new Set(request.agreements);
  const named = [
    ...request.parties,
    ...[...agreements].flatMap((agreement) => [...partiesOf(agreement), ...besideParties(agreement)]),
    ...(request.attendance ?? []).flatMap(inAttendance),
    ...(request.statements ?? []).flatMap(inStatement),
  ];
  const parties = withParents(index, named);
  const attendance = rowsWithin(dataset.attendance, request.attendance, inAttendance, parties);
  const statements = rowsWithin(dataset.statements, request.statements, inStatement, parties);
  const events = dataset.events ?? [];
  const usedEvents = new Set<string | undefined>(
    [...agreements, ...attendance, ...statements, ...(dataset.tallies ?? [])].map(({ event }) => event),
  );
  const slice = {
    ...dataset,
    agreements: inOrder(dataset.agreements, agreements),
    parties: inOrder(dataset.parties, withCountries(index, parties)),
    ...(dataset.attendance === undefined ? {} : { attendance }),
    ...(dataset.statements === undefined ? {} : { statements }),
    ...(dataset.events === undefined
      ? {}
      : { events: events.length <= SMALL_LIST ? events : events.filter(({ id }) => usedEvents.has(id)) }),
  };
  const whole = { ...slice, sources: neededSources(index, slice, request.sources ?? []) };
  const { corrections } = dataset;
  return corrections === undefined ? whole : { ...whole, corrections: neededCorrections(corrections, whole) };
}
