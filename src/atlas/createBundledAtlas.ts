import { buildDetail } from "../dataset/buildDetail.ts";
import { buildOverview } from "../dataset/buildOverview.ts";
import { buildPath } from "../dataset/buildPath.ts";
import { createIndex, type DatasetIndex } from "../dataset/createIndex.ts";
import { findNearest } from "../dataset/findNearest.ts";
import type { Dataset } from "../dataset/types.ts";
import type { Answer, Atlas } from "./types.ts";
import { wholeIndexes } from "./wholeIndexes.ts";

export interface BundledAtlasOptions {
  /** The whole dataset, when it came with the page: then every answer is there at once. */
  readonly dataset?: Dataset;
  /** Fetches the whole dataset; called when first needed, and again after it failed. Rejects with an Error. */
  readonly load: () => Promise<Dataset>;
}

/** Atlas over one dataset in one piece, in memory or fetched once. Answers are "later" only until the dataset is here. */
export function createBundledAtlas({ dataset, load }: BundledAtlasOptions): Atlas {
  let index: DatasetIndex | null = dataset === undefined ? null : createIndex(dataset);
  let loading: Promise<DatasetIndex> | null = null;

  /** One fetch at a time, shared by everybody who waits; a failed one is forgotten, so that the next call tries again. */
  const fetchIndex = (): Promise<DatasetIndex> => {
    const fetching = Promise.resolve().then(load).then(createIndex);
    fetching.then(
      (fetched) => (index = fetched),
      () => (loading = null),
    );
    return fetching;
  };
  const whole = (): Promise<DatasetIndex> => (index === null ? (loading ??= fetchIndex()) : Promise.resolve(index));
  const answer = <T>(build: (from: DatasetIndex) => T): Answer<T> =>
    index === null ? { kind: "later", promise: whole().then(build) } : { kind: "now", value: build(index) };

  const atlas: Atlas = {
    overview: (request) => answer((from) => buildOverview(from, request)),
    agreement: (id) => answer((from) => buildDetail(from, { kind: "agreement", id })),
    party: (id) => answer((from) => buildDetail(from, { kind: "party", id })),
    source: (id) => answer((from) => buildDetail(from, { kind: "source", id })),
    path: (start, end) => answer((from) => buildPath(from, start, end)),
    nearest: (pathOrId, limit) => answer((from) => findNearest(from, pathOrId, limit)),
  };
  wholeIndexes.set(atlas, whole);
  return atlas;
}
