import { buildFacets } from "./buildFacets.ts";
import { buildFinding } from "./buildFinding.ts";
import { buildStart } from "./buildStart.ts";
import { buildSlice } from "./buildSlice.ts";
import { countParties } from "./countParties.ts";
import type { DatasetIndex } from "./createIndex.ts";
import { hasFilter } from "./hasFilter.ts";
import { matchBystanders } from "./matchBystanders.ts";
import { matchFilter } from "./matchFilter.ts";
import { partyFacts } from "./partyFacts.ts";
import { sortAgreements } from "./sortAgreements.ts";
import { standFacing } from "./standFacing.ts";
import { standing } from "./standing.ts";
import { summarise, type Summary } from "./summarise.ts";
import type { Agreement, AgreementId, Dataset, Overview, OverviewRequest, PartyId, RecordSort } from "./types.ts";

/** Most that is ever drawn at once: nodes, and nodes and lines together. */
export const BOUND_NODES = 150;
export const BOUND_ELEMENTS = 600;

/** Whether everything of a slice can be drawn: its agreements, parties and events, and every line that could join them. */
function fits({ agreements, parties, events, attendance, statements }: Dataset): boolean {
  const nodes = agreements.length + parties.length + (events ?? []).length;
  const participations = agreements.reduce(
    (sum, { participants, event }) => sum + participants.length + (event === undefined ? 0 : 1),
    0,
  );
  const context =
    parties.filter(({ parent }) => parent !== undefined).length +
    2 * ((attendance ?? []).length + (statements ?? []).length);
  return nodes <= BOUND_NODES && nodes + participations + context <= BOUND_ELEMENTS;
}

/** Slice of all that matched, with the parties in no agreement if there is room for them; null when it cannot be drawn. */
function sliceOfAll(
  index: DatasetIndex,
  matched: readonly Agreement[],
  partyCount: number,
  bystanders: readonly PartyId[],
): Dataset | null {
  if (matched.length + partyCount > BOUND_NODES) return null;
  if (matched.length + partyCount + bystanders.length <= BOUND_NODES) {
    const slice = buildSlice(index, { agreements: matched, parties: bystanders });
    if (fits(slice)) return slice;
  }
  const slice = buildSlice(index, { agreements: matched, parties: [] });
  return fits(slice) ? slice : null;
}

/** Parties by number of agreements in the whole dataset, which is the number beside their names; ties by id. */
function sortParties(
  degree: ReadonlyMap<PartyId, number>,
  parties: Iterable<PartyId>,
  sort: RecordSort | null,
): readonly PartyId[] {
  const sign = sort === "agreements" ? 1 : -1;
  return [...parties].sort((a, b) => sign * ((degree.get(a) ?? 0) - (degree.get(b) ?? 0)) || (a < b ? -1 : 1));
}

/** Slice for a summary: what is listed, what is drawn, and the agreement of every pair that shares just one. */
function sliceOfSummary(
  index: DatasetIndex,
  listed: readonly Agreement[],
  parties: readonly PartyId[],
  summary: Summary,
): Dataset {
  const single = summary.pairs.flatMap(({ agreement }) =>
    agreement === null ? [] : (index.agreements.get(agreement) ?? []),
  );
  const first = buildStart(index).entries.flatMap(({ id }) => index.agreements.get(id) ?? []);
  return buildSlice(index, { agreements: [...listed, ...single, ...first], parties: [...parties, ...summary.parties] });
}

const idOf = ({ id }: Agreement): AgreementId => id;

/**
 * The bounded answer to "what is shown" under a filter. Everything that matches is drawn if it fits the bound; else the busiest
 * parties and their pairs are, and the lists name the rest, `limit` rows at a time. Totals are true numbers either way.
 */
export function buildOverview(index: DatasetIndex, { filter, limit, sort = null }: OverviewRequest): Overview {
  const { agreements, degree } = standing(index);
  const matched = matchFilter(index, filter);
  const counts = hasFilter(filter) ? countParties(matched) : degree;
  const listed = sortAgreements(index, matched, sort).slice(0, limit);
  const parties = sortParties(degree, counts.keys(), sort).slice(0, limit);
  const whole = sliceOfAll(
    index,
    matched,
    counts.size,
    matchBystanders(index, filter).map(({ id }) => id),
  );
  const summary = whole === null ? summarise(index, matched, counts) : null;
  const slice = whole ?? sliceOfSummary(index, listed, parties, summary ?? { parties: [], pairs: [] });
  return {
    slice,
    agreements: listed.map(idOf),
    parties,
    matched: { agreements: matched.length, parties: counts.size },
    total: { agreements: agreements.length, parties: degree.size },
    ...partyFacts(index, slice),
    drawn: summary === null ? { kind: "all" } : { kind: "summary", ...summary },
    facets: buildFacets(index),
    finding: buildFinding(index),
    start: buildStart(index),
    isFacing: standFacing(index),
  };
}
