import type { DatasetIndex } from "../dataset/createIndex.ts";
import type { Atlas } from "./types.ts";

/**
 * How an atlas of this room gets at its whole index: known inside the room only, so that nothing above it can come to rely on
 * having the whole dataset in memory.
 */
export const wholeIndexes = new WeakMap<Atlas, () => Promise<DatasetIndex>>();
