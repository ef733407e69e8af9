import type { DatasetIndex } from "../dataset/createIndex.ts";
import type {
  Agreement,
  Attendance,
  Claim,
  Correction,
  Dataset,
  Detail,
  LangText,
  Party,
  Statement,
} from "../dataset/types.ts";

/** What a selection holds so far: the records themselves by id, so that each is taken once. */
interface Selection {
  readonly agreements: Set<string>;
  readonly parties: Set<string>;
  readonly attendance: readonly Attendance[];
  readonly statements: readonly Statement[];
}

/** An agreement and those that it amends, replaces or belongs to, on and on: their ids must lead somewhere. */
function addAgreement(index: DatasetIndex, { agreements }: Selection, id: string): void {
  const left = [id];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const agreement = index.agreements.get(next);
    if (agreement === undefined || agreements.has(next)) continue;
    agreements.add(next);
    left.push(...(agreement.supersedes ?? []), ...(agreement.amends ?? []), ...(agreement.partOf ?? []));
  }
}

/** A party and everyone above it. */
function addParty(index: DatasetIndex, { parties }: Selection, id: string | undefined): void {
  let party = index.parties.get(id ?? "");
  while (party !== undefined && !parties.has(party.id)) {
    parties.add(party.id);
    party = index.parties.get(party.parent ?? "");
  }
}

function partiesIn({ participants, responses = [] }: Agreement): readonly (string | undefined)[] {
  return [
    ...participants.flatMap(({ party, signedBy = [] }) => [party, ...signedBy.map((person) => person.party)]),
    ...responses.map(({ party }) => party),
  ];
}

function select(index: DatasetIndex, open: Detail["open"]): Selection {
  const { attendance = [], statements = [] } = index.dataset;
  const isOwn = (id: string | undefined): boolean => open.kind === "party" && id === open.id;
  const selection: Selection = {
    agreements: new Set(),
    parties: new Set(),
    attendance: attendance.filter(({ person, represents }) => isOwn(person) || isOwn(represents)),
    statements: statements.filter(
      ({ speaker, onBehalfOf, mentions = [] }) => isOwn(speaker) || isOwn(onBehalfOf) || mentions.some(isOwn),
    ),
  };
  const roots = open.kind === "agreement" ? [open.id] : open.kind === "party" ? index.agreementsOf(open.id) : [];
  for (const id of roots) addAgreement(index, selection, id);
  const named = [
    open.kind === "party" ? open.id : undefined,
    ...[...selection.agreements].flatMap((id) => {
      const agreement = index.agreements.get(id);
      return agreement === undefined ? [] : partiesIn(agreement);
    }),
    ...selection.attendance.flatMap(({ person, represents }) => [person, represents]),
    ...selection.statements.flatMap(({ speaker, onBehalfOf, mentions = [] }) => [speaker, onBehalfOf, ...mentions]),
  ];
  for (const id of named) addParty(index, selection, id);
  return selection;
}

const claimsIn = (records: readonly { readonly claims?: readonly Claim[] }[]): readonly Claim[] =>
  records.flatMap(({ claims = [] }) => claims);

/** What the selection is called: as the record is; and what it was taken from. */
function header(dataset: Dataset, record: Agreement | Party): Partial<Dataset> & Pick<Dataset, "title"> {
  const titles = "title" in record ? record.titles : record.names;
  const shortTitle = "title" in record ? record.shortTitle : undefined;
  const shortTitles: LangText | undefined = "title" in record ? record.shortTitles : record.shortNames;
  return {
    title: "title" in record ? record.title : record.name,
    ...(titles === undefined ? {} : { titles }),
    ...(shortTitle === undefined ? {} : { shortTitle }),
    ...(shortTitles === undefined ? {} : { shortTitles }),
    description: dataset.title,
    ...(dataset.titles === undefined ? {} : { descriptions: dataset.titles }),
  };
}

/** Fields of a dataset that describe all of it; a selection has its own. */
function withoutHeader({
  titles: _titles,
  shortTitle: _shortTitle,
  shortTitles: _shortTitles,
  description: _description,
  descriptions: _descriptions,
  ...rest
}: Dataset): Dataset {
  return rest;
}

/** Corrections of what a selection holds. One that also concerns what it does not hold would lead nowhere there. */
function correctionsWithin(
  corrections: readonly Correction[],
  { agreements, parties }: Selection,
  sources: ReadonlySet<string>,
): readonly Correction[] {
  const isIn = (id: string | undefined, ids: ReadonlySet<string>): boolean => id === undefined || ids.has(id);
  return corrections.filter(
    ({ agreement, party, source }) =>
      (agreement ?? party ?? source) !== undefined &&
      isIn(agreement, agreements) &&
      isIn(party, parties) &&
      isIn(source, sources),
  );
}

/**
 * A dataset of its own with one agreement, or one party and its agreements, and everything these need: the agreements they
 * build on, all parties and those above them, who was there and what was said of the party, and the events, sectors, tallies
 * and sources in use, and their corrections. It passes the check of datasets. Named after the record; its description names what it was taken from,
 * and version, date and licence stay. Needs the whole dataset, in all languages. Null where there is no such record.
 */
export function selectRecords(index: DatasetIndex, open: Detail["open"]): Dataset | null {
  const record = open.kind === "agreement" ? index.agreements.get(open.id) : index.parties.get(open.id);
  if (record === undefined) return null;
  const { dataset } = index;
  const selection = select(index, open);
  const { attendance, statements } = selection;
  const agreements = dataset.agreements.filter(({ id }) => selection.agreements.has(id));
  const parties = dataset.parties.filter(({ id }) => selection.parties.has(id));
  const usedTallies = new Set<string | undefined>(agreements.map(({ group }) => group));
  const tallies = (dataset.tallies ?? []).filter(({ id }) => usedTallies.has(id));
  const usedEvents = new Set([...agreements, ...attendance, ...statements, ...tallies].map(({ event }) => event));
  const events = (dataset.events ?? []).filter(({ id }) => usedEvents.has(id));
  const usedSectors = new Set<string>(agreements.flatMap(({ sectors = [] }) => sectors));
  const updates = agreements.flatMap((agreement) => agreement.updates ?? []);
  const claims = claimsIn([...agreements, ...updates, ...parties, ...events, ...attendance, ...statements, ...tallies]);
  const cited = new Set<string>(claims.map(({ source }) => source));
  return {
    ...withoutHeader(dataset),
    ...header(dataset, record),
    sources: dataset.sources.filter(({ id }) => cited.has(id)),
    parties,
    ...(dataset.sectors === undefined ? {} : { sectors: dataset.sectors.filter(({ id }) => usedSectors.has(id)) }),
    agreements,
    ...(dataset.events === undefined ? {} : { events }),
    ...(dataset.attendance === undefined ? {} : { attendance }),
    ...(dataset.statements === undefined ? {} : { statements }),
    ...(dataset.tallies === undefined ? {} : { tallies }),
    ...(dataset.corrections === undefined
      ? {}
      : { corrections: correctionsWithin(dataset.corrections, selection, cited) }),
  };
}
