import { describe, expect, it } from "vitest";
import { createBundledAtlas } from "../../src/atlas/createBundledAtlas.ts";
import { createSearcher } from "../../src/atlas/createSearcher.ts";
import type { Answer, Atlas } from "../../src/atlas/types.ts";
import type { Dataset } from "../../src/dataset/types.ts";
import { makeDataset } from "../fixtures/makeDataset.ts";
import { tinyDataset } from "../fixtures/tinyDataset.ts";

const REQUEST = {
  filter: { q: "", kind: [], side: [], country: [], sector: [], type: [], from: null, to: null },
  limit: 50,
};

const later = async <T>(answer: Answer<T>): Promise<T> => {
  if (answer.kind === "now") throw new Error("the answer was there at once");
  return await answer.promise;
};

/** A source of data that counts its calls and can fail the first few. */
function createLoad(failures = 0): { readonly load: () => Promise<Dataset>; calls(): number } {
  let calls = 0;
  return {
    load: () => (++calls <= failures ? Promise.reject(new Error("offline")) : Promise.resolve(tinyDataset)),
    calls: () => calls,
  };
}

describe("an atlas with its data at hand", () => {
  const { load, calls } = createLoad();
  const atlas = createBundledAtlas({ dataset: tinyDataset, load });
  const [agreement] = tinyDataset.agreements;
  const [party] = tinyDataset.parties;
  const [source] = tinyDataset.sources;
  if (agreement === undefined || party === undefined || source === undefined) throw new Error("the fixture is empty");

  it("answers everything now, without fetching", () => {
    expect(atlas.overview(REQUEST)).toMatchObject({ kind: "now", value: { matched: { agreements: 5 } } });
    expect(atlas.agreement(agreement.id)).toMatchObject({ kind: "now", value: { open: { id: agreement.id } } });
    expect(atlas.party(party.id)).toMatchObject({ kind: "now", value: { open: { id: party.id } } });
    expect(atlas.source(source.id)).toMatchObject({ kind: "now", value: { open: { id: source.id } } });
    expect(atlas.path(party.id, party.id)).toMatchObject({ kind: "now", value: { found: { why: "same" } } });
    expect(atlas.nearest("en/party/fargna/", 1)).toMatchObject({
      kind: "now",
      value: [{ kind: "party", id: "fargona" }],
    });
    expect(calls()).toBe(0);
  });

  it("answers null, now, for ids of another dataset", () => {
    for (const { id } of makeDataset({ seed: 1, agreements: 1 }).agreements)
      expect(atlas.agreement(id)).toEqual({ kind: "now", value: null });
  });
});

describe("an atlas that fetches its data", () => {
  it("fetches once for all that ask meanwhile, then answers now", async () => {
    const { load, calls } = createLoad();
    const atlas = createBundledAtlas({ load });
    expect(calls()).toBe(0);
    const [overview, near] = await Promise.all([later(atlas.overview(REQUEST)), later(atlas.nearest("fargna", 1))]);
    expect(overview.matched.agreements).toBe(5);
    expect(near).toHaveLength(1);
    expect(calls()).toBe(1);
    expect(atlas.overview(REQUEST).kind).toBe("now");
    expect(calls()).toBe(1);
  });

  it("rejects with the error of the fetch, and tries again at the next question", async () => {
    const { load, calls } = createLoad(1);
    const atlas = createBundledAtlas({ load });
    await expect(Promise.all([later(atlas.overview(REQUEST)), later(atlas.overview(REQUEST))])).rejects.toThrow(
      "offline",
    );
    expect(calls()).toBe(1);
    expect((await later(atlas.overview(REQUEST))).matched.agreements).toBe(5);
    expect(calls()).toBe(2);
  });

  it("rejects, and tries again, when the loader throws at once", async () => {
    let calls = 0;
    const atlas = createBundledAtlas({
      load: () => {
        if (++calls === 1) throw new Error("blocked");
        return Promise.resolve(tinyDataset);
      },
    });
    await expect(later(atlas.overview(REQUEST))).rejects.toThrow("blocked");
    expect((await later(atlas.overview(REQUEST))).total.agreements).toBe(5);
  });
});

describe("a searcher", () => {
  it("gives records with what it takes to show them", async () => {
    const searcher = await createSearcher(createBundledAtlas({ load: createLoad().load }));
    const [region] = await searcher.search("Farg'ona", 8);
    expect(region).toMatchObject({
      kind: "party",
      id: "fargona",
      agreements: 2,
      guess: false,
      record: { kind: "region" },
    });
    const [sale] = await searcher.search("sale of grain", 8);
    expect(sale).toMatchObject({ kind: "agreement", id: "sale", parties: [{ id: "mill" }, { id: "constructor" }] });
    expect(await searcher.search("register", 8)).toMatchObject([{ kind: "source", record: { title: "The Register" } }]);
    expect(await searcher.search("…", 8)).toEqual([]);
  });

  it("marks what only an inferred alias found as a guess", async () => {
    const searcher = await createSearcher(createBundledAtlas({ dataset: tinyDataset, load: createLoad().load }));
    expect(await searcher.search("bran house", 1)).toMatchObject([{ id: "mill", matched: "Bran House", guess: true }]);
    expect(await searcher.search("фергана", 1)).toMatchObject([{ id: "fargona", matched: "Фергана", guess: false }]);
  });

  it("rejects while the data cannot be fetched, and comes at the next try", async () => {
    const atlas = createBundledAtlas({ load: createLoad(1).load });
    await expect(createSearcher(atlas)).rejects.toThrow("offline");
    expect(await (await createSearcher(atlas)).search("mill", 1)).toHaveLength(1);
  });

  it("is built once for all who ask, and apart for another atlas", async () => {
    const { load, calls } = createLoad(1);
    const atlas = createBundledAtlas({ load });
    const failing = [createSearcher(atlas), createSearcher(atlas)];
    expect(failing[0]).toBe(failing[1]);
    await expect(failing[0]).rejects.toThrow("offline");
    const [first, second] = await Promise.all([createSearcher(atlas), createSearcher(atlas)]);
    expect(first).toBe(second);
    expect(await createSearcher(atlas)).toBe(first);
    expect(calls()).toBe(2);
    expect(await createSearcher(createBundledAtlas({ load }))).not.toBe(first);
  });

  it("rejects an atlas that is not of this room", async () => {
    const foreign: Atlas = { ...createBundledAtlas({ dataset: tinyDataset, load: createLoad().load }) };
    await expect(createSearcher(foreign)).rejects.toThrow("cannot be searched");
  });
});
