import { describe, expect, it } from "vitest";
import { LIST_PAGE } from "../../src/dataset/listPage.ts";
import type { PartyId } from "../../src/dataset/types.ts";
import { makeDataset } from "../fixtures/makeDataset.ts";
import { startedStore } from "../fixtures/startedStore.ts";
import { tinyDataset } from "../fixtures/tinyDataset.ts";
import { openAt, viewOf } from "../fixtures/views.ts";

const PLAN = openAt("agreement/plan/");

describe("what an action does when the data is at hand", () => {
  it("opens a record at once, as a step that Back undoes", () => {
    const store = startedStore(tinyDataset);
    let updates = 0;
    store.subscribe(() => (updates += 1));
    store.actions.open(PLAN);
    const { view, step, detail, pending, failed } = store.getState();
    expect([view.open, step, detail?.open, pending, failed]).toEqual([PLAN, "push", PLAN, false, false]);
    expect(updates).toBe(1);
  });

  it("opens a record by an id that it had before under its present one, which the address then names", () => {
    const store = startedStore(tinyDataset);
    store.actions.open(openAt("agreement/chat/"));
    expect(store.getState()).toMatchObject({ view: { open: { id: "talk" } }, detail: { open: { id: "talk" } } });
    expect(store.getState().step).toBe("push");
    store.actions.close();
    store.actions.go(viewOf({ open: openAt("agreement/chat/") }), "none");
    expect(store.getState()).toMatchObject({ view: { open: { id: "talk" } }, step: "replace" });
  });

  it("keeps the very overview on screen when only what is open changes", () => {
    const store = startedStore(tinyDataset);
    const { overview } = store.getState();
    for (const path of ["agreement/plan/", "party/mill/", "source/paper/", "about/", "party/nobody/"])
      store.actions.open(openAt(path));
    store.actions.close();
    expect(store.getState().overview).toBe(overview);
    store.actions.filter({ kind: ["company"] });
    expect(store.getState().overview).not.toBe(overview);
  });

  it("clears what is open as a step, and says so once", () => {
    const store = startedStore(tinyDataset, { open: PLAN });
    store.actions.close();
    const { view, step, detail, notice } = store.getState();
    expect([view.open, step, detail]).toEqual([{ kind: "start" }, "push", null]);
    expect(notice).toEqual({ kind: "cleared", serial: 1 });
  });

  it("does nothing, and says nothing, when there is nothing to close", () => {
    const store = startedStore(tinyDataset);
    const before = store.getState();
    store.actions.close();
    expect(store.getState()).toBe(before);
  });

  it("answers with a path in words, also to a reader who chose a card in the picture before", () => {
    const store = startedStore(tinyDataset);
    store.actions.go(viewOf({ open: openAt("party/mill/") }), "push", { from: "picture" });
    expect(store.getState().from).toBe("picture");
    store.actions.findPath("mill" as PartyId, "bank" as PartyId);
    expect(store.getState()).toMatchObject({ view: { open: { kind: "path" } }, from: "words", step: "push" });
  });

  it("filters in place: no step, the record stays open, only the given fields change", () => {
    const store = startedStore(tinyDataset, { open: PLAN });
    store.actions.filter({ type: ["contract"] });
    store.actions.filter({ q: "grain" });
    const { view, step, overview, detail, notice } = store.getState();
    expect([view.open, step, detail?.open]).toEqual([PLAN, "replace", PLAN]);
    expect([view.filter.type, view.filter.q]).toEqual([["contract"], "grain"]);
    expect(overview.agreements).toEqual(["sale"]);
    expect(overview.total.agreements).toBe(5);
    expect(notice).toEqual({ kind: "filtered", serial: 2 });
  });

  it("shows another page of rows, and goes back to one page when the filter changes", () => {
    const store = startedStore(makeDataset({ seed: 3, agreements: 130 }));
    const rows = (): number => store.getState().overview.agreements.length;
    expect(rows()).toBe(LIST_PAGE);
    store.actions.showMore();
    expect([rows(), store.getState().limit, store.getState().step]).toEqual([2 * LIST_PAGE, 2 * LIST_PAGE, "none"]);
    store.actions.open(openAt("party/party-1/"));
    expect(rows()).toBe(2 * LIST_PAGE);
    store.actions.showMore();
    expect(rows()).toBe(130);
    store.actions.go(viewOf({ open: openAt("agreement/agreement-1/"), view: "table" }), "push");
    store.actions.go(viewOf(), "none");
    expect(rows()).toBe(130);
    store.actions.filter({ from: 1990 });
    expect(rows()).toBe(LIST_PAGE);
  });

  it("goes to a whole view as an address gives it, with the step that it is told", () => {
    const store = startedStore(tinyDataset);
    const { filter } = viewOf();
    for (const step of ["push", "replace", "none"] as const) {
      const target = viewOf({
        open: PLAN,
        sort: "-agreements",
        view: "table",
        filter: { ...filter, kind: ["region"] },
      });
      store.actions.go(target, step);
      expect([store.getState().view, store.getState().step]).toEqual([target, step]);
      store.actions.close();
    }
  });

  it("forgets what was said before when the reader goes on", () => {
    const store = startedStore(tinyDataset);
    store.actions.notify("fitted");
    store.actions.open(PLAN);
    expect(store.getState().notice).toBeNull();
    store.actions.notify("fitted");
    expect(store.getState().notice).toEqual({ kind: "fitted", serial: 2 });
  });

  it("counts every notice, so that the same words are said again", () => {
    const store = startedStore(tinyDataset);
    store.actions.notify("linkCopied");
    store.actions.notify("linkCopied");
    expect(store.getState().notice).toEqual({ kind: "linkCopied", serial: 2 });
  });
});

describe("an address that names no record", () => {
  it.each([
    ["agreement/sale-moore/", "sale-more"],
    ["party/fargonna/", "fargona"],
    ["party/chat/", "talk"],
    ["source/papers/", "paper"],
    ["agreement/fargona/", "fargona"],
  ])("%s gives %s as a near match and opens nothing", (path, near) => {
    const store = startedStore(tinyDataset);
    store.actions.open(openAt(path));
    expect(store.getState().near.map(({ id }) => id)).toContain(near);
    expect(store.getState().near.length).toBeLessThanOrEqual(3);
    expect(store.getState().detail).toBeNull();
  });

  it.each(["party/constructor-/", "party/__proto__/", "party/tostring/", "nonsense/a/b/", "agreement/zzzzzzzz/"])(
    "%s opens nothing and never throws",
    (path) => {
      const store = startedStore(tinyDataset);
      store.actions.open(openAt(path));
      expect([store.getState().detail, store.getState().failed]).toEqual([null, false]);
    },
  );

  it("forgets the near matches when something that exists is opened", () => {
    const store = startedStore(tinyDataset);
    store.actions.open(openAt("party/fargonna/"));
    store.actions.open(PLAN);
    expect(store.getState().near).toEqual([]);
  });
});
