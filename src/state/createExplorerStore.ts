import { createStore, type StoreApi } from "zustand/vanilla";
import type { Open, Sort, ViewMode, ViewState } from "../address/types.ts";
import { NO_FILTER } from "../address/parseAddress.ts";
import type { Answer, Atlas, NearMatch } from "../atlas/types.ts";
import { LIST_PAGE } from "../dataset/listPage.ts";
import type { Detail, Filter, Overview } from "../dataset/types.ts";

/** How a change of view enters the browser's history: a selection is a step that Back undoes, a filter or a layout is not. */
export type Step = "push" | "replace" | "none";

/** What is read aloud once after an action; a message id of the words room with its values. */
export interface Notice {
  readonly kind: "filtered" | "cleared" | "fitted" | "linkCopied" | "linkShown";
  /** Grows by one with every notice, so that the same words are spoken again. */
  readonly serial: number;
}

export interface ExplorerState {
  readonly view: ViewState;
  readonly step: Step;
  readonly overview: Overview;
  /** The opened record; null when none is open or the address names none that exists. */
  readonly detail: Detail | null;
  /** Near matches of an address that names nothing. */
  readonly near: readonly NearMatch[];
  readonly pending: boolean;
  /** Data that could not be fetched; the view before it stays readable. */
  readonly failed: boolean;
  readonly notice: Notice | null;
  /** Rows each list shows at most. */
  readonly limit: number;
}

/** One action per intent of the reader. */
export interface ExplorerActions {
  open(open: Open): void;
  close(): void;
  filter(change: Partial<Filter>): void;
  clearFilter(): void;
  show(view: ViewMode | null): void;
  sort(sort: Sort | null): void;
  showMore(): void;
  /** Goes to a whole view, as an address or Back gives it. */
  go(view: ViewState, step: Step): void;
  retry(): void;
  notify(kind: Notice["kind"]): void;
}

export interface ExplorerStore extends StoreApi<ExplorerState> {
  readonly actions: ExplorerActions;
}

export interface ExplorerStart {
  readonly atlas: Atlas;
  readonly view: ViewState;
  readonly overview: Overview;
  readonly detail: Detail | null;
}

/** Answer for what is open; records that are no data (start, about) are null at once. */
function askDetail(atlas: Atlas, open: Open): Answer<Detail | null> {
  switch (open.kind) {
    case "agreement":
      return atlas.agreement(open.id);
    case "party":
      return atlas.party(open.id);
    case "source":
      return atlas.source(open.id);
    default:
      return { kind: "now", value: null };
  }
}

/** Text to find near matches for, or null when the view names a record or page that exists. */
function missingText(open: Open, detail: Detail | null): string | null {
  if (open.kind === "missing") return open.path;
  if (open.kind === "start" || open.kind === "about" || detail !== null) return null;
  return open.id;
}

const settle = async <T>(answer: Answer<T>): Promise<T> =>
  answer.kind === "now" ? answer.value : await answer.promise;

/** The one store of a mounted explorer. Late answers of an older view are dropped; a failed one keeps what is on screen. */
export function createExplorerStore({ atlas, view, overview, detail }: ExplorerStart): ExplorerStore {
  let asked = 0;
  let answered = { filter: view.filter, sort: view.sort, limit: LIST_PAGE };
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

  /** The overview on screen still answers when only what is open has changed. */
  function askOverview(target: ViewState, limit: number): Answer<Overview> {
    const state = store.getState();
    return answered.filter === target.filter && answered.sort === target.sort && answered.limit === limit
      ? { kind: "now", value: state.overview }
      : atlas.overview({ filter: target.filter, sort: target.sort, limit });
  }

  async function answerLater(serial: number, limit: number): Promise<void> {
    const { view: target } = store.getState();
    try {
      const [nextOverview, nextDetail] = await Promise.all([
        settle(askOverview(target, limit)),
        settle(askDetail(atlas, target.open)),
      ]);
      const missing = missingText(target.open, nextDetail);
      const near = missing === null ? [] : await settle(atlas.nearest(missing, 3));
      if (serial !== asked) return;
      answered = { filter: target.filter, sort: target.sort, limit };
      store.setState({ overview: nextOverview, detail: nextDetail, near, pending: false, failed: false, limit });
    } catch {
      if (serial === asked) store.setState({ pending: false, failed: true });
    }
  }

  /** Sets what is known at once in the same update as the view, so that text and picture never disagree. */
  function ask(target: ViewState, step: Step, limit: number): void {
    const serial = ++asked;
    const nextOverview = askOverview(target, limit);
    const nextDetail = askDetail(atlas, target.open);
    const near = nextDetail.kind === "now" ? missingText(target.open, nextDetail.value) : null;
    const nearAnswer: Answer<readonly NearMatch[]> =
      near === null ? { kind: "now", value: [] } : atlas.nearest(near, 3);
    if (nextOverview.kind === "now" && nextDetail.kind === "now" && nearAnswer.kind === "now") {
      answered = { filter: target.filter, sort: target.sort, limit };
      store.setState({
        view: target,
        step,
        overview: nextOverview.value,
        detail: nextDetail.value,
        near: nearAnswer.value,
        pending: false,
        failed: false,
        limit,
      });
      return;
    }
    store.setState({ view: target, step, pending: true, failed: false });
    void answerLater(serial, limit);
  }

  const { getState, setState } = store;
  const notify = (kind: Notice["kind"]): void =>
    setState({ notice: { kind, serial: (getState().notice?.serial ?? 0) + 1 } });
  const actions: ExplorerActions = {
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
    clearFilter: () => {
      ask({ ...getState().view, filter: NO_FILTER }, "replace", LIST_PAGE);
      notify("filtered");
    },
    show: (mode) => setState({ view: { ...getState().view, view: mode }, step: "replace" }),
    sort: (sort) => ask({ ...getState().view, sort }, "replace", getState().limit),
    showMore: () => ask(getState().view, "none", getState().limit + LIST_PAGE),
    go: (target, step) => ask(target, step, LIST_PAGE),
    retry: () => ask(getState().view, "none", getState().limit),
    notify,
  };
  return Object.assign(store, { actions });
}
