import fc from "fast-check";
import { setImmediate } from "node:timers/promises";
import { expect, it } from "vitest";
import { formatAddress } from "../../src/address/formatAddress.ts";
import { parseAddress } from "../../src/address/parseAddress.ts";
import type { Open, ViewState } from "../../src/address/types.ts";
import { buildPath } from "../../src/dataset/buildPath.ts";
import { createIndex } from "../../src/dataset/createIndex.ts";
import type { ExplorerStore } from "../../src/state/createExplorerStore.ts";
import { askOverview } from "../fixtures/askOverview.ts";
import { createSlowAtlas, type SlowAtlas } from "../fixtures/slowAtlas.ts";
import { detailOf, startedStore } from "../fixtures/startedStore.ts";
import { tinyDataset } from "../fixtures/tinyDataset.ts";
import { openAt, viewOf } from "../fixtures/views.ts";

const index = createIndex(tinyDataset);

const PATHS = [
  "",
  "about/",
  "agreement/plan/",
  "agreement/gone/",
  "agreement/nowhere/",
  "party/mill/",
  "party/constructor/",
  "party/milll/",
  "source/paper/",
  "nonsense/",
];
/** Ends of paths: linked by agreements, by context, by nothing, the same, and unknown ones. */
const ENDS = ["fargona", "constructor", "ministry", "dropped", "nobody"] as const;
const pathAt = (from: string, to: string): Open => parseAddress("en/", `?path=${from}~${to}`, "en").open;
const opens = fc.oneof(
  fc.constantFrom(...PATHS.map(openAt)),
  fc.tuple(fc.constantFrom(...ENDS), fc.constantFrom(...ENDS)).map(([from, to]) => pathAt(from, to)),
);
const filters = fc.record(
  {
    q: fc.constantFrom("", "grain", "Фергана", "zzz"),
    kind: fc.subarray(["company", "region"] as const),
    type: fc.subarray(["contract", "declaration"] as const),
    from: fc.constantFrom(null, 2022),
  },
  { requiredKeys: [] },
);

type Act = (store: ExplorerStore, slow: SlowAtlas | null) => void;

const acts: fc.Arbitrary<Act> = fc.oneof(
  opens.map(
    (open: Open): Act =>
      ({ actions }) =>
        actions.open(open),
  ),
  fc.constant<Act>(({ actions }) => actions.close()),
  filters.map(
    (change): Act =>
      ({ actions }) =>
        actions.filter(change),
  ),
  fc.constant<Act>(({ actions }) => actions.showMore()),
  fc.constant<Act>(({ actions }) => actions.retry()),
  fc.constant<Act>(({ actions }) => actions.notify("fitted")),
  fc.tuple(opens, filters, fc.constantFrom("push", "replace", "none")).map(
    ([open, filter, step]): Act =>
      ({ actions }) =>
        actions.go(viewOf({ open, filter: { ...viewOf().filter, ...filter } }), step),
  ),
  fc.tuple(fc.nat(), fc.boolean()).map(([which, fails]): Act => (_store, slow) => {
    const question = slow?.asked[which % Math.max(1, slow.asked.length)];
    if (fails) question?.fail();
    else question?.answer();
  }),
);

/** What a view must be answered with, asked of the dataset itself. */
function expectAnswered(store: ExplorerStore): void {
  const { view, overview, detail, near, partyPath } = store.getState();
  const { open } = view;
  expect(partyPath).toEqual(open.kind === "path" ? buildPath(index, open.from, open.to) : null);
  expect(detail?.open ?? null).toEqual(detailOf(tinyDataset, view.open)?.open ?? null);
  expect(overview.agreements).toEqual(askOverview(index, view.filter).agreements);
  const isMissing = detail === null && !["start", "about", "path"].includes(open.kind);
  if (!isMissing) expect(near).toEqual([]);
}

/** A view must survive its own address, or a shared link would open something else. */
function expectShareable(view: ViewState): void {
  const [path = "", query = ""] = formatAddress(view).split("?");
  if (view.open.kind !== "missing") expect(parseAddress(path, query, "en")).toEqual(view);
}

it("whatever the reader does, record, lists and address belong together", () => {
  fc.assert(
    fc.property(fc.array(acts, { maxLength: 25 }), (sequence) => {
      const store = startedStore(tinyDataset);
      let said = 0;
      for (const act of sequence) {
        const { notice } = store.getState();
        act(store, null);
        expectAnswered(store);
        expectShareable(store.getState().view);
        expect(store.getState()).toMatchObject({ pending: false, failed: false });
        const next = store.getState().notice;
        if (next !== null) {
          expect(next === notice || next.serial === said + 1).toBe(true);
          said = next.serial;
        }
      }
    }),
    { seed: 20231005, numRuns: 250 },
  );
});

it("whatever order slow answers come in, the last thing asked for wins and nothing hangs", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(acts, { maxLength: 15 }), async (sequence) => {
      const slow = createSlowAtlas(tinyDataset);
      const store = startedStore(tinyDataset, { atlas: slow.atlas });
      for (const act of sequence) {
        act(store, slow);
        await setImmediate();
        const { pending, failed } = store.getState();
        expect(pending && failed).toBe(false);
        if (!pending && !failed) expectAnswered(store);
      }
      // Near matches are only asked for when the record has turned out to be missing: hence twice.
      if (store.getState().failed) store.actions.retry();
      for (let round = 0; round < 2; round += 1) {
        for (const question of slow.asked) question.answer();
        await setImmediate();
      }
      expect(store.getState()).toMatchObject({ pending: false, failed: false });
      expectAnswered(store);
    }),
    { seed: 20231005, numRuns: 250 },
  );
});
