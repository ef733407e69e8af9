/**
 * Value below which `share` of the values lie: the nearest rank, so that it is always one that was measured.
 * @param {readonly number[]} values
 * @param {number} share 0.5 is the median
 * @returns {number | null} null without values
 */
function rank(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? null;
}

/** @param {number | null} value */
const tenth = (value) => (value === null ? null : Math.round(value * 10) / 10);

/**
 * What is kept of repeated measurements, to a tenth: how many, median, 95th percentile, extremes.
 * @param {readonly number[]} values
 */
export function statistics(values) {
  return {
    count: values.length,
    p50: tenth(rank(values, 0.5)),
    p95: tenth(rank(values, 0.95)),
    min: tenth(rank(values, 0)),
    max: tenth(rank(values, 1)),
  };
}

/**
 * How many times the base the values are, by their medians and by the fastest of each: on a machine that others use too,
 * the fastest are the least disturbed.
 * @param {readonly number[]} values
 * @param {readonly number[]} bases
 * @returns {{ ofMedians: number | null, ofFastest: number | null }} to a thousandth; null without values
 */
export function ratios(values, bases) {
  /** @param {number} share */
  const ratio = (share) => {
    const value = rank(values, share);
    const base = rank(bases, share);
    return value === null || base === null || base === 0 ? null : Math.round((value / base) * 1000) / 1000;
  };
  return { ofMedians: ratio(0.5), ofFastest: ratio(0) };
}

/**
 * Numbers in [0, 1), the same for the same seed on every machine (mulberry32).
 * @param {number} seed
 * @returns {() => number}
 */
export function createRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
