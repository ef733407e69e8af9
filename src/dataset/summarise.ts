import type { DatasetIndex } from "./createIndex.ts";
import { SEVERAL_SIDES } from "./severalSides.ts";
import type { Agreement, AgreementId, Pair, PartyId } from "./types.ts";

/** Parties of a summary: per side, and in all when the dataset has no sides. Together with the pairs they stay within the bound. */
const PARTIES_PER_SIDE = 12;
const PARTIES_WITHOUT_SIDES = 24;
const PARTIES_AT_MOST = 120;
const PAIRS_AT_MOST = 24;

/** The busiest parties of some agreements and the busiest pairs among them. */
export interface Summary {
  readonly parties: readonly PartyId[];
  readonly pairs: readonly Pair[];
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Busiest parties by (count, id), so many of each side; parties without a side, and those of several, are groups of their own. */
function busiestParties(index: DatasetIndex, counts: ReadonlyMap<PartyId, number>): readonly PartyId[] {
  const perSide = index.sides.size === 0 ? PARTIES_WITHOUT_SIDES : PARTIES_PER_SIDE;
  const taken = new Map<number | null, number>();
  const chosen: PartyId[] = [];
  for (const [party] of [...counts].sort((a, b) => b[1] - a[1] || byText(a[0], b[0]))) {
    const side = index.sideOf(party);
    const before = taken.get(side) ?? 0;
    if (before >= perSide) continue;
    taken.set(side, before + 1);
    chosen.push(party);
    if (chosen.length === PARTIES_AT_MOST) break;
  }
  return chosen;
}

interface Tie {
  readonly a: PartyId;
  readonly b: PartyId;
  readonly agreements: AgreementId[];
}

interface Taking {
  readonly party: PartyId;
  readonly side: string | undefined;
}

/** The chosen parties of an agreement with the side each takes in it, each once. */
function chosenIn({ participants }: Agreement, chosen: ReadonlySet<PartyId>): readonly Taking[] {
  const taking: Taking[] = [];
  for (const { party, side } of participants) {
    if (party !== undefined && chosen.has(party) && !taking.some((other) => other.party === party))
      taking.push({ party, side });
  }
  return taking;
}

/** Pairs of chosen parties on different sides of one agreement (any two without sides), with the agreements they share. */
function tiesAmong(
  index: DatasetIndex,
  agreements: readonly Agreement[],
  chosen: ReadonlySet<PartyId>,
): readonly Tie[] {
  const order = (party: PartyId): number => {
    const side = index.sideOf(party) ?? SEVERAL_SIDES;
    return side === SEVERAL_SIDES ? index.sides.size : side;
  };
  const ties = new Map<string, Tie>();
  for (const agreement of agreements) {
    const taking = chosenIn(agreement, chosen);
    for (const [place, one] of taking.entries()) {
      for (const other of taking.slice(place + 1)) {
        if (index.sides.size > 0 && one.side === other.side) continue;
        const forward = order(one.party) - order(other.party) || byText(one.party, other.party);
        const [a, b] = forward <= 0 ? [one.party, other.party] : [other.party, one.party];
        const tie = ties.get(`${a}~${b}`) ?? { a, b, agreements: [] };
        tie.agreements.push(agreement.id);
        ties.set(`${a}~${b}`, tie);
      }
    }
  }
  return [...ties.values()];
}

/**
 * Summary of agreements too many to draw one by one. `a` of a pair stands on the earlier side; who has no one side comes last.
 * @param counts how many of the agreements each party takes part in
 */
export function summarise(
  index: DatasetIndex,
  agreements: readonly Agreement[],
  counts: ReadonlyMap<PartyId, number>,
): Summary {
  const parties = busiestParties(index, counts);
  const ties = tiesAmong(index, agreements, new Set(parties));
  const busiest = [...ties].sort(
    (x, y) => y.agreements.length - x.agreements.length || byText(x.a, y.a) || byText(x.b, y.b),
  );
  const pairs = busiest.slice(0, PAIRS_AT_MOST).map(({ a, b, agreements: shared }) => ({
    a,
    b,
    count: shared.length,
    agreement: shared.length === 1 ? (shared[0] ?? null) : null,
  }));
  return { parties, pairs };
}
