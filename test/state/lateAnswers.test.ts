import { setImmediate } from "node:timers/promises";
import { beforeEach, describe, expect, it } from "vitest";
import { LIST_PAGE } from "../../src/dataset/listPage.ts";
import type { PartyId } from "../../src/dataset/types.ts";
import type { ExplorerStore } from "../../src/state/createExplorerStore.ts";
import { makeDataset } from "../fixtures/makeDataset.ts";
import { createSlowAtlas, type SlowAtlas } from "../fixtures/slowAtlas.ts";
import { startedStore } from "../fixtures/startedStore.ts";
import { tinyDataset } from "../fixtures/tinyDataset.ts";
import { openAt } from "../fixtures/views.ts";

const dataset = makeDataset({ seed: 7, agreements: 120 });
const FIRST = openAt("agreement/agreement-1/");
const SECOND = openAt("agreement/agreement-2/");

let slow: SlowAtlas;
let store: ExplorerStore;
beforeEach(() => {
  slow = createSlowAtlas(dataset);
  store = startedStore(dataset, { atlas: slow.atlas });
});

/** Answers (or fails) the question with this name that was asked last, and lets the store hear of it. */
async function settle(what: string, how: "answer" | "fail" = "answer"): Promise<void> {
  const question = slow.asked.findLast((one) => one.what === what);
  if (question === undefined) throw new Error(`${what} was never asked: ${slow.asked.map((one) => one.what).join()}`);
  question[how]();
  await setImmediate();
}

describe("an answer that comes later", () => {
  it("leaves the address at the new view and what is on screen as it was, until it is here", async () => {
    const { overview } = store.getState();
    store.actions.open(FIRST);
    expect(store.getState()).toMatchObject({ pending: true, failed: false, detail: null, step: "push" });
    expect(store.getState().view.open).toEqual(FIRST);
    await settle("agreement agreement-1");
    expect(store.getState().detail?.open).toEqual(FIRST);
    expect(store.getState()).toMatchObject({ pending: false, failed: false });
    expect(store.getState().overview).toBe(overview);
  });

  it("puts the present id of a record in place of the one that it had before", async () => {
    slow = createSlowAtlas(tinyDataset);
    store = startedStore(tinyDataset, { atlas: slow.atlas });
    store.actions.open(openAt("agreement/chat/"));
    expect(store.getState()).toMatchObject({ view: { open: { id: "chat" } }, step: "push" });
    await settle("agreement chat");
    expect(store.getState()).toMatchObject({ view: { open: { id: "talk" } }, step: "replace", pending: false });
    expect(store.getState().detail?.open).toEqual(openAt("agreement/talk/"));
  });

  it("is dropped when the reader has gone on, whichever comes first", async () => {
    store.actions.open(FIRST);
    store.actions.open(SECOND);
    await settle("agreement agreement-1");
    expect(store.getState()).toMatchObject({ detail: null, pending: true });
    await settle("agreement agreement-2");
    expect(store.getState().detail?.open).toEqual(SECOND);

    store.actions.open(FIRST);
    store.actions.close();
    await settle("agreement agreement-1");
    expect(store.getState()).toMatchObject({ detail: null, pending: false });
    expect(store.getState().view.open).toEqual({ kind: "start" });
  });

  it("is dropped also when it fails late", async () => {
    store.actions.open(FIRST);
    store.actions.open(SECOND);
    await settle("agreement agreement-1", "fail");
    expect(store.getState()).toMatchObject({ failed: false, pending: true });
    await settle("agreement agreement-2");
    expect(store.getState()).toMatchObject({ failed: false, pending: false });
  });

  it("brings lists and record together when both change", async () => {
    store.actions.go(
      { ...store.getState().view, open: FIRST, filter: { ...store.getState().view.filter, q: "water" } },
      "push",
    );
    await settle("agreement agreement-1");
    expect(store.getState().detail).toBeNull();
    await settle("overview");
    expect(store.getState().detail?.open).toEqual(FIRST);
    expect(store.getState().overview.matched.agreements).toBeLessThan(120);
  });

  it("asks for near matches after it has turned out to be nothing", async () => {
    store.actions.open(openAt("party/party-11111/"));
    await settle("party party-11111");
    expect(store.getState().pending).toBe(true);
    await settle("nearest party-11111");
    expect(store.getState()).toMatchObject({ pending: false, detail: null });
    expect(store.getState().near.length).toBe(3);
  });
});

describe("a path whose answer comes later", () => {
  const id = (text: string): PartyId => text as PartyId;
  const ask = (from: string, to: string): void => store.actions.findPath(id(from), id(to));

  it("leaves what is on screen until it is here, and is then said once", async () => {
    ask("party-1", "party-2");
    expect(store.getState()).toMatchObject({ pending: true, partyPath: null, step: "push", notice: { kind: "path" } });
    const { notice } = store.getState();
    await settle("path party-1 party-2");
    expect(store.getState()).toMatchObject({ pending: false, partyPath: { from: "party-1", to: "party-2" } });
    expect(store.getState().notice).toBe(notice);
  });

  it("is dropped when another one was asked for since, whichever comes first", async () => {
    ask("party-1", "party-2");
    ask("party-1", "party-3");
    await settle("path party-1 party-3");
    await settle("path party-1 party-2");
    expect(store.getState().partyPath).toMatchObject({ from: "party-1", to: "party-3" });
  });

  it("that fails keeps what is on screen, and another try brings it", async () => {
    ask("party-1", "party-2");
    await settle("path party-1 party-2", "fail");
    expect(store.getState()).toMatchObject({ pending: false, failed: true, partyPath: null });
    store.actions.retry();
    await settle("path party-1 party-2");
    expect(store.getState()).toMatchObject({ failed: false, partyPath: { to: "party-2" } });
  });

  it("is gone with the path, and stands under the present ids of its parties", async () => {
    const parties = tinyDataset.parties.map((party) =>
      party.id === "mill" ? { ...party, formerIds: [id("old-mill")] } : party,
    );
    slow = createSlowAtlas({ ...tinyDataset, parties });
    store = startedStore(tinyDataset, { atlas: slow.atlas });
    ask("old-mill", "bank");
    await settle("path old-mill bank");
    expect(store.getState()).toMatchObject({ view: { open: { from: "mill", to: "bank" } }, step: "replace" });
    store.actions.close();
    expect(store.getState()).toMatchObject({ partyPath: null, view: { open: { kind: "start" } } });
  });
});

describe("an answer that fails", () => {
  it("keeps what is on screen, and another try brings it", async () => {
    store.actions.open(FIRST);
    await settle("agreement agreement-1");
    const before = store.getState();
    store.actions.open(SECOND);
    await settle("agreement agreement-2", "fail");
    expect(store.getState()).toMatchObject({ failed: true, pending: false });
    expect(store.getState().detail).toBe(before.detail);
    expect(store.getState().overview).toBe(before.overview);
    store.actions.retry();
    expect(store.getState()).toMatchObject({ failed: false, pending: true, step: "none" });
    await settle("agreement agreement-2");
    expect(store.getState().detail?.open).toEqual(SECOND);
  });

  it("does not count as an answer: the same filter is asked for again", async () => {
    store.actions.filter({ q: "water" });
    await settle("overview", "fail");
    store.actions.retry();
    await settle("overview");
    expect(slow.asked.filter(({ what }) => what === "overview")).toHaveLength(2);
    expect(store.getState().overview.matched.agreements).toBeLessThan(120);
  });

  it("of more rows gives them at the next try", async () => {
    store.actions.showMore();
    await settle("overview", "fail");
    expect(store.getState().overview.agreements).toHaveLength(LIST_PAGE);
    store.actions.retry();
    await settle("overview");
    expect(store.getState().overview.agreements).toHaveLength(2 * LIST_PAGE);
  });

  it("is forgotten as soon as the reader goes elsewhere", async () => {
    store.actions.open(FIRST);
    await settle("agreement agreement-1", "fail");
    store.actions.close();
    expect(store.getState()).toMatchObject({ failed: false, pending: false, detail: null });
  });
});
