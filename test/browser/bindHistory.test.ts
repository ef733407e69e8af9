// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://atlas.example/" }
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { bindHistory } from "../../src/browser/bindHistory.ts";
import { siteLocation } from "../../src/browser/siteLocation.ts";
import type { ExplorerStore } from "../../src/state/createExplorerStore.ts";
import { startedStore } from "../fixtures/startedStore.ts";
import { tinyDataset } from "../fixtures/tinyDataset.ts";
import { openAt } from "../fixtures/views.ts";

const PLAN = openAt("agreement/plan/");
let store: ExplorerStore;
let unbind: () => void;

beforeEach(() => {
  history.pushState(null, "", "/atlas/en/");
  store = startedStore(tinyDataset);
  unbind = bindHistory(store, siteLocation("../", "en"));
});
afterEach(() => unbind());

const address = (): string => location.pathname + location.search;

/** Goes through the history as the reader's buttons do, and waits for it. */
async function travel(steps: number): Promise<void> {
  const arrived = new Promise((resolve) => addEventListener("popstate", resolve, { once: true }));
  history.go(steps);
  await arrived;
}

describe("the address bar", () => {
  it("gains a step when a record is opened", () => {
    const before = history.length;
    store.actions.open(PLAN);
    expect([address(), history.length]).toEqual(["/atlas/en/agreement/plan/", before + 1]);
  });

  it("changes in place when a filter changes", () => {
    const before = history.length;
    store.actions.filter({ kind: ["company"] });
    store.actions.filter({ q: "mill" });
    expect([address(), history.length]).toEqual(["/atlas/en/?q=mill&kind=company", before]);
  });

  it("keeps still for what no address tells", () => {
    const push = vi.spyOn(history, "pushState");
    const replace = vi.spyOn(history, "replaceState");
    store.actions.open(PLAN);
    store.actions.open(PLAN);
    store.actions.notify("fitted");
    store.actions.showMore();
    expect(push).toHaveBeenCalledOnce();
    // Only the place that was left is noted; the address stays.
    expect(replace.mock.calls.map(([, , to]) => to)).toEqual([undefined]);
    vi.restoreAllMocks();
  });

  it("stays as it is once it is let go", async () => {
    unbind();
    store.actions.open(PLAN);
    expect(address()).toBe("/atlas/en/");
    history.pushState(null, "", "/atlas/en/party/mill/");
    await travel(-1);
    expect(store.getState().view.open).toEqual(PLAN);
  });
});

describe("Back and Forward", () => {
  it("undo and repeat one selection at a time, with its filter", async () => {
    store.actions.filter({ type: ["contract"] });
    store.actions.open(PLAN);
    store.actions.open(openAt("party/mill/"));
    const length = history.length;
    await travel(-1);
    expect(store.getState()).toMatchObject({ view: { open: PLAN, filter: { type: ["contract"] } }, step: "none" });
    expect(store.getState().detail?.open).toEqual(PLAN);
    await travel(-1);
    expect(store.getState().view.open).toEqual({ kind: "start" });
    await travel(2);
    expect(store.getState().view.open).toEqual(openAt("party/mill/"));
    expect([address(), history.length]).toEqual(["/atlas/en/party/mill/?type=contract", length]);
  });

  it("to an address that names nothing show that it is missing", async () => {
    history.replaceState(null, "", "/atlas/en/party/fargonna/");
    history.pushState(null, "", "/atlas/en/");
    await travel(-1);
    expect(store.getState()).toMatchObject({ detail: null, failed: false });
    expect(store.getState().near.map(({ id }) => id)).toContain("fargona");
  });

  it("lead back to the place on the page that was left", async () => {
    vi.stubGlobal("scrollY", 1305);
    const went = vi.spyOn(globalThis, "scrollTo").mockImplementation(() => undefined);
    store.actions.open(PLAN);
    await travel(-1);
    await vi.waitFor(() => expect(went).toHaveBeenCalledWith({ top: 1305 }));
    went.mockClear();
    await travel(1);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(went).not.toHaveBeenCalled();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it("between anchors of one page change nothing", async () => {
    const before = store.getState();
    location.hash = "#list";
    await travel(-1);
    expect(store.getState()).toBe(before);
  });
});

describe("the picture in the whole window", () => {
  it("is one step, which leaving takes back", async () => {
    const before = history.length;
    store.actions.explore(true);
    expect([history.length, store.getState().isFull]).toEqual([before + 1, true]);
    const arrived = new Promise((resolve) => addEventListener("popstate", resolve, { once: true }));
    store.actions.explore(false);
    await arrived;
    expect(store.getState().isFull).toBe(false);
    expect(history.state).toMatchObject({ isFull: false });
    await travel(1);
    expect(store.getState().isFull).toBe(true);
    await travel(-1);
    expect(store.getState().isFull).toBe(false);
  });

  it("stays, and knows where a record was chosen, while the reader goes to a line of it and Back", async () => {
    store.actions.explore(true);
    store.actions.go({ ...store.getState().view, open: PLAN }, "push", { from: "picture" });
    const here = { isFull: true, from: "picture" };
    const arrived = new Promise((resolve) => addEventListener("popstate", resolve, { once: true }));
    location.assign("#p-mill");
    await arrived;
    expect([location.hash, store.getState()]).toMatchObject(["#p-mill", here]);
    expect(history.state).toMatchObject(here);
    store.actions.open(openAt("party/mill/"));
    await travel(-1);
    expect([location.hash, store.getState()]).toMatchObject(["#p-mill", { ...here, view: { open: PLAN } }]);
    await travel(-1);
    expect([location.hash, store.getState()]).toMatchObject(["", here]);
  });

  it("is a step of its own where a record was opened in it, and Back knows where each was chosen", async () => {
    store.actions.explore(true);
    store.actions.go({ ...store.getState().view, open: PLAN }, "push", { from: "picture" });
    const before = history.length;
    store.actions.explore(false);
    expect([history.length, store.getState().view.open.kind]).toEqual([before + 1, "agreement"]);
    await travel(-1);
    expect([store.getState().isFull, store.getState().from]).toEqual([true, "picture"]);
    await travel(-1);
    expect([store.getState().isFull, store.getState().from, store.getState().view.open.kind]).toEqual([
      true,
      "words",
      "start",
    ]);
  });
});
