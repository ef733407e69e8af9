import type { StoreApi } from "zustand/vanilla";
import { formatQuery } from "../address/formatAddress.ts";
import type { Open, ViewState } from "../address/types.ts";
import type { Answer, Atlas, NearMatch } from "../atlas/types.ts";
import type { Detail, Overview, PartyPath } from "../dataset/types.ts";
import type { ExplorerState, Notice, Place, Step } from "./types.ts";

/**
 * Goes to a view: what is known at once is shown at once, the rest when it has arrived. `notice` is what to say of it; an older
 * one is forgotten, or it would be read again after "loading". `place` changes with the view, in the same update.
 */
export type Ask = (
  target: ViewState,
  step: Step,
  limit: number,
  notice?: Notice | null,
  place?: Partial<Place>,
) => void;

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

/** Answer for the two parties whose path is open; null at once when none is. */
function askPath(atlas: Atlas, open: Open): Answer<PartyPath | null> {
  return open.kind === "path" ? atlas.path(open.from, open.to) : { kind: "now", value: null };
}

/** Text to find near matches for, or null when the view names a record or page that exists. */
function missingText(open: Open, detail: Detail | null): string | null {
  if (open.kind === "missing") return open.path;
  return "id" in open && detail === null ? open.id : null;
}

/** The view under the present ids of what it has open, where the address names an id that a record had before. */
function landOn(target: ViewState, detail: Detail | null, partyPath: PartyPath | null): ViewState {
  const { open } = target;
  if (open.kind === "path" && partyPath !== null) {
    const { from, to } = partyPath;
    return open.from === from && open.to === to ? target : { ...target, open: { ...open, from, to } };
  }
  return detail === null || !("id" in open) || detail.open.id === open.id ? target : { ...target, open: detail.open };
}

interface Answers {
  readonly overview: Answer<Overview>;
  readonly detail: Answer<Detail | null>;
  readonly partyPath: Answer<PartyPath | null>;
  readonly near: Answer<readonly NearMatch[]>;
}

const settle = async <T>(answer: Answer<T>): Promise<T> =>
  answer.kind === "now" ? answer.value : await answer.promise;

/** Names an overview: two views with the same name are answered by the same one. */
const overviewKey = ({ filter, sort }: ViewState, limit: number): string =>
  `${formatQuery({ filter, sort, view: null })} ${String(limit)}`;

/** The way from a view to its data. Late answers of an older view are dropped; a failed one keeps what is on screen. */
export function createAsk(store: StoreApi<ExplorerState>, atlas: Atlas): Ask {
  let asked = 0;
  let answered = overviewKey(store.getState().view, store.getState().limit);

  /** The overview on screen still answers when only what is open has changed. */
  function askOverview(target: ViewState, limit: number): Answer<Overview> {
    const state = store.getState();
    return answered === overviewKey(target, limit)
      ? { kind: "now", value: state.overview }
      : atlas.overview({ filter: target.filter, sort: target.sort, limit });
  }

  /** Waits for answers that were asked for once: one that nobody waited for would fail unheard, as an error of the page. */
  async function answerLater(serial: number, limit: number, answers: Answers): Promise<void> {
    const { view: target } = store.getState();
    try {
      const [nextOverview, nextDetail, partyPath, nearNow] = await Promise.all([
        settle(answers.overview),
        settle(answers.detail),
        settle(answers.partyPath),
        settle(answers.near),
      ]);
      const missing = answers.detail.kind === "now" ? null : missingText(target.open, nextDetail);
      const near = missing === null ? nearNow : await settle(atlas.nearest(missing, 3));
      if (serial !== asked) return;
      answered = overviewKey(target, limit);
      const view = landOn(target, nextDetail, partyPath);
      const landed = view === target ? {} : { view, step: "replace" as const };
      store.setState({
        ...landed,
        overview: nextOverview,
        detail: nextDetail,
        partyPath,
        near,
        pending: false,
        failed: false,
        limit,
      });
    } catch {
      if (serial === asked) store.setState({ pending: false, failed: true });
    }
  }

  /** Sets what is known at once in the same update as the view, so that text and picture never disagree. */
  const ask: Ask = (target, step, limit, notice = null, place = {}) => {
    const serial = ++asked;
    const overview = askOverview(target, limit);
    const detail = askDetail(atlas, target.open);
    const partyPath = askPath(atlas, target.open);
    const missing = detail.kind === "now" ? missingText(target.open, detail.value) : null;
    const near: Answer<readonly NearMatch[]> =
      missing === null ? { kind: "now", value: [] } : atlas.nearest(missing, 3);
    const isOpenHere = detail.kind === "now" && partyPath.kind === "now" && near.kind === "now";
    if (isOpenHere && overview.kind === "now") {
      answered = overviewKey(target, limit);
      const view = landOn(target, detail.value, partyPath.value);
      store.setState({
        ...place,
        view,
        step: view === target || step === "push" ? step : "replace",
        overview: overview.value,
        detail: detail.value,
        partyPath: partyPath.value,
        near: near.value,
        pending: false,
        failed: false,
        notice,
        limit,
      });
      return;
    }
    // The limit too: another try must ask for as many rows.
    store.setState({ ...place, view: target, step, pending: true, failed: false, notice, limit });
    void answerLater(serial, limit, { overview, detail, partyPath, near });
  };
  return ask;
}
