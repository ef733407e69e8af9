import { createStore, type StoreApi } from "zustand/vanilla";
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
    near: [],
    pending: false,
    failed: false,
    notice: null,
    limit: LIST_PAGE,
  }));
  return Object.assign(store, { actions: createActions(store, createAsk(store, atlas)) });
}

function createActions({ getState, setState }: StoreApi<ExplorerState>, ask: Ask): ExplorerActions {
  const notify = (kind: Notice["kind"]): void =>
    setState({ notice: { kind, serial: (getState().notice?.serial ?? 0) + 1 } });
  return {
    open: (open) => ask({ ...getState().view, open }, "push", getState().limit),
    close: () => {
      if (getState().view.open.kind === "start") return;
      ask({ ...getState().view, open: { kind: "start" } }, "push", getState().limit);
      notify("cleared");
    },
    filter: (change) => {
      ask({ ...getState().view, filter: { ...getState().view.filter, ...change } }, "replace", LIST_PAGE);
      notify("filtered");
    },
    showMore: () => ask(getState().view, "none", getState().limit + LIST_PAGE),
    go: (target, step) => ask(target, step, LIST_PAGE),
    retry: () => ask(getState().view, "none", getState().limit),
    notify,
  };
}
