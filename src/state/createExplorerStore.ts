import { createStore, type StoreApi } from "zustand/vanilla";
import { formatQuery } from "../address/formatAddress.ts";
import type { ViewState } from "../address/types.ts";
import type { Atlas } from "../atlas/types.ts";
import { LIST_PAGE } from "../dataset/listPage.ts";
import type { Detail, Overview } from "../dataset/types.ts";
import { createAsk, type Ask } from "./createAsk.ts";
import type { ExplorerActions, ExplorerState, Notice } from "./types.ts";

export interface ExplorerStore extends StoreApi<ExplorerState> {
  readonly actions: ExplorerActions;
}

export interface ExplorerStart {
  readonly atlas: Atlas;
  readonly view: ViewState;
  readonly overview: Overview;
  readonly detail: Detail | null;
}

/** The one store of a mounted explorer. Late answers of an older view are dropped; a failed one keeps what is on screen. */
export function createExplorerStore({ atlas, view, overview, detail }: ExplorerStart): ExplorerStore {
  const store = createStore<ExplorerState>(() => ({
    view,
    step: "none",
    overview,
    detail,
    partyPath: null,
    near: [],
    pending: false,
    failed: false,
    notice: null,
    limit: LIST_PAGE,
    from: "words",
    isFull: false,
  }));
  return Object.assign(store, { actions: createActions(store, createAsk(store, atlas)) });
}

function createActions({ getState, setState }: StoreApi<ExplorerState>, ask: Ask): ExplorerActions {
  let serial = 0;
  const next = (kind: Notice["kind"]): Notice => ({ kind, serial: ++serial });
  return {
    open: (open) => ask({ ...getState().view, open }, "push", getState().limit),
    close: () => {
      const { view, limit } = getState();
      if (view.open.kind !== "start")
        ask({ ...view, open: { kind: "start" } }, "push", limit, next("cleared"), { from: "words" });
    },
    findPath: (from, to) => {
      const { view, limit } = getState();
      ask({ ...view, open: { kind: "path", from, to } }, "push", limit, next("path"), { from: "words" });
    },
    filter: (change) => {
      const { view } = getState();
      ask({ ...view, filter: { ...view.filter, ...change } }, "replace", LIST_PAGE, next("filtered"));
    },
    showMore: () => ask(getState().view, "none", getState().limit + LIST_PAGE, next("listed")),
    // As many rows as before while the lists stay the same ones: opening a record or going Back must not shorten them.
    go: (target, step, place = {}) => {
      const { view, limit, from } = getState();
      // A filter or another layout leaves what is open where it is.
      const kept = step === "replace" ? from : "words";
      ask(
        target,
        step,
        listed(target) === listed(view) ? limit : LIST_PAGE,
        asksOther(target, view) ? next("path") : null,
        { from: kept, ...place },
      );
    },
    explore: (isFull) => {
      if (isFull !== getState().isFull)
        setState({ isFull, step: "push", notice: next(isFull ? "explored" : "returned") });
    },
    retry: () => ask(getState().view, "none", getState().limit, getState().notice),
    notifyFile: (kind, file) => setState({ notice: { ...next(kind), file } }),
    notify: (kind, inView) => setState({ notice: { ...next(kind), ...(inView === undefined ? {} : { inView }) } }),
  };
}

/** Whether a view asks for a path that is not the one before: what was found is said, however the reader came to it. */
const asksOther = ({ open }: ViewState, { open: before }: ViewState): boolean =>
  open.kind === "path" && !(before.kind === "path" && before.from === open.from && before.to === open.to);

/** Names the lists of a view: two views with the same name list the same. */
const listed = ({ filter, sort }: ViewState): string => formatQuery({ filter, sort, view: null });
