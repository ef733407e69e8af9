import type { Words } from "../i18n/types.ts";
import { awaited } from "../pages/awaited.ts";
import { isFiltered } from "../pages/isFiltered.ts";
import { StatusText } from "../pages/StatusText.tsx";
import type { PageModel } from "../pages/types.ts";
import type { ExplorerState } from "../state/types.ts";
import { RetryButton } from "./RetryButton.tsx";
import { useExplorer, useExplorerState } from "./useExplorer.ts";

function statusText(words: Words, { notice, overview, failed, pending }: ExplorerState): string {
  if (failed) return words.t("status.dataFailed");
  if (pending) return words.t("status.loading");
  switch (notice?.kind) {
    case "filtered":
      return words.t("filter.shown", { shown: overview.matched.agreements, total: overview.total.agreements });
    case "cleared":
      return words.t("status.cleared", { n: overview.matched.agreements });
    case "fitted":
      return words.t("status.fitted");
    case "linkCopied":
      return words.t("status.linkCopied");
    case "linkShown":
      return words.t("status.linkShown");
    case undefined:
      return "";
  }
}

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
  const isShown = (state.pending || state.failed) && !isSaid(model);
  return (
    <StatusText text={statusText(words, state)} serial={state.notice?.serial ?? 0} isShown={isShown}>
      {isShown && state.failed ? <RetryButton words={words} onRetry={() => store.actions.retry()} /> : null}
    </StatusText>
  );
}
