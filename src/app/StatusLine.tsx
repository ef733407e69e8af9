import { awaited } from "../pages/awaited.ts";
import { isFiltered } from "../pages/isFiltered.ts";
import { StatusText } from "../pages/StatusText.tsx";
import type { PageModel } from "../pages/types.ts";
import type { ExplorerState } from "../state/types.ts";
import { noticeText } from "./noticeText.ts";
import { RetryButton } from "./RetryButton.tsx";
import { useExplorer, useExplorerState } from "./useExplorer.ts";

const selectAll = (state: ExplorerState): ExplorerState => state;

/** Whether the panel or the line of the filter says already that something is loading or could not be loaded. */
function isSaid(model: PageModel): boolean {
  const { view } = model;
  return awaited(model) !== null || (isFiltered(view.filter) && view.open.kind !== "about");
}

/** The one live region: what the last action did, and what could not be loaded, with another try. */
export function StatusLine({ model }: { readonly model: PageModel }) {
  const { store } = useExplorer();
  const state = useExplorerState(selectAll);
  const { words } = model;
  const late = state.failed ? words.t("status.dataFailed") : state.pending ? words.t("status.loading") : "";
  const isShown = (state.pending || state.failed) && !isSaid(model);
  return (
    <StatusText
      text={late === "" ? noticeText(model, state.notice) : late}
      serial={state.notice?.serial ?? 0}
      isShown={isShown}
    >
      {isShown && state.failed ? <RetryButton words={words} onRetry={() => store.actions.retry()} /> : null}
    </StatusText>
  );
}
