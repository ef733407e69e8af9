import { layoutCost, type LayoutCentres } from "./layoutCost.ts";
import { layoutSeparate } from "./layoutSeparate.ts";
import { LAYOUT_GAP } from "./areTouching.ts";
import type { LayoutGraph, LayoutPoint } from "./layoutGraph.ts";

/** Tries per card. */
const TRIES = 1500;
/** Tries times lines: some seconds for any dataset, since one with 100 agreements otherwise bakes for minutes. */
const WORK_AT_MOST = 5_000_000;
/** Share of tries that swap two cards instead of moving one. */
const SWAPS = 0.2;
/** Share of moves that may end anywhere on the sheet. */
const LEAPS = 0.15;
/** What two cards over each other cost in the end, while they may. */
const OVERLAP_PRICE = 4;
const SEEDS = [1, 2, 3, 4] as const;
/** Rise of cost that is accepted as often as not at the start, while cards may pass over each other and while they settle. */
const HEAT = 2.5;
const SETTLE_HEAT = 1;

/** Seeded numbers in [0, 1), so that the same data give the same file (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

interface Sheet {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** `isLoose`: cards may lie over each other at a growing price, so that they can pass; else never. */
interface Phase {
  readonly isLoose: boolean;
  readonly seed: number;
  readonly tries: number;
  readonly heat: number;
}

interface Improved {
  readonly points: readonly LayoutPoint[];
  readonly cost: number;
}

interface Move {
  readonly own: number;
  readonly x: number;
  readonly y: number;
}

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), Math.max(low, high));

/** The state of one improvement: centres that change in place, and what is asked of them. Plain loops: it is asked a million times. */
function createState(graph: LayoutGraph, start: readonly LayoutPoint[]) {
  const halfW = Float64Array.from(graph.nodes, ({ widthPx }) => widthPx / 2 + LAYOUT_GAP.xPx / 2);
  const halfH = Float64Array.from(graph.nodes, ({ heightPx }) => heightPx / 2 + LAYOUT_GAP.yPx / 2);
  const centres: LayoutCentres = {
    x: Float64Array.from(start, ({ x }) => x),
    y: Float64Array.from(start, ({ y }) => y),
  };
  const { x: xs, y: ys } = centres;
  const at = (own: number): LayoutPoint => ({ x: xs[own] ?? 0, y: ys[own] ?? 0 });
  const put = ({ own, x, y }: Move): void => {
    xs[own] = x;
    ys[own] = y;
  };
  const touching = (own: number): number => {
    const x = xs[own] ?? 0;
    const y = ys[own] ?? 0;
    const w = halfW[own] ?? 0;
    const h = halfH[own] ?? 0;
    let count = 0;
    for (let other = 0; other < xs.length; other += 1) {
      const isNear =
        Math.abs((xs[other] ?? 0) - x) < (halfW[other] ?? 0) + w &&
        Math.abs((ys[other] ?? 0) - y) < (halfH[other] ?? 0) + h;
      if (isNear && other !== own) count += 1;
    }
    return count;
  };
  return { at, put, touching, costOf: layoutCost(graph, centres) };
}

/** Moves and swaps cards at random, keeping what makes lines shorter, cross less and stay clear of cards (simulated annealing). */
function anneal(
  graph: LayoutGraph,
  start: readonly LayoutPoint[],
  sheet: Sheet,
  { isLoose, seed, tries, heat: startHeat }: Phase,
): Improved {
  const { nodes } = graph;
  const { at, put, touching, costOf } = createState(graph, start);
  const random = createRandom(seed);
  const costAll = (moves: readonly Move[]): number => moves.reduce((sum, { own }) => sum + costOf(own), 0);
  const touchAll = (moves: readonly Move[]): number => moves.reduce((sum, { own }) => sum + touching(own), 0);
  const attempt = (moves: readonly Move[], heat: number): void => {
    const before = moves.map(({ own }) => ({ own, ...at(own) }));
    const touchedBefore = isLoose ? touchAll(moves) : 0;
    moves.forEach(put);
    const touched = touchAll(moves);
    if (!isLoose && touched > 0) return before.forEach(put);
    const costAfter = costAll(moves);
    before.forEach(put);
    const rise = costAfter - costAll(moves) + (touched - touchedBefore) * OVERLAP_PRICE * (1 - heat);
    if (rise <= 0 || random() < Math.exp(-rise / (startHeat * heat + 1e-6))) moves.forEach(put);
  };
  for (let turn = 0; turn < tries; turn += 1) {
    const heat = Math.max(0, 1 - turn / (tries * 0.9)) ** 2;
    const own = Math.floor(random() * nodes.length);
    const other = Math.floor(random() * nodes.length);
    const node = nodes[own];
    if (node === undefined) continue;
    if (random() < SWAPS && other !== own) {
      attempt(
        [
          { own, ...at(other) },
          { own: other, ...at(own) },
        ],
        heat,
      );
      continue;
    }
    const { x, y } = at(own);
    const reach = random() < LEAPS ? 2 : 0.03 + 0.6 * heat;
    const toX = clamp(x + (random() - 0.5) * reach * sheet.widthPx, node.widthPx / 2, sheet.widthPx - node.widthPx / 2);
    const toY = clamp(
      y + (random() - 0.5) * reach * sheet.heightPx,
      node.heightPx / 2,
      sheet.heightPx - node.heightPx / 2,
    );
    attempt([{ own, x: toX, y: toY }], heat);
  }
  return { points: nodes.map((_, own) => at(own)), cost: nodes.reduce((sum, _, own) => sum + costOf(own), 0) };
}

/**
 * First positions made better: cards first pass over each other freely, are then set apart, and at last settle without touching.
 * Several tries with fixed seeds, the best two taken further, so that the same data give the same positions, px.
 */
export function layoutImprove(graph: LayoutGraph, start: readonly LayoutPoint[], sheet: Sheet): readonly LayoutPoint[] {
  const tries = Math.min(TRIES * graph.nodes.length, Math.ceil(WORK_AT_MOST / Math.max(1, graph.links.length)));
  const loose = SEEDS.map((seed) => anneal(graph, start, sheet, { isLoose: true, seed, tries, heat: HEAT }));
  const settled = loose
    .toSorted((a, b) => a.cost - b.cost)
    .slice(0, 2)
    .map(({ points }) => {
      const apart = layoutSeparate(graph, points, sheet.widthPx);
      const lowestPx = Math.max(
        sheet.heightPx,
        ...graph.nodes.map(({ heightPx }, own) => (apart[own]?.y ?? 0) + heightPx / 2),
      );
      return anneal(
        graph,
        apart,
        { ...sheet, heightPx: lowestPx },
        { isLoose: false, seed: 1, tries, heat: SETTLE_HEAT },
      );
    });
  return settled.toSorted((a, b) => a.cost - b.cost)[0]?.points ?? layoutSeparate(graph, start, sheet.widthPx);
}
