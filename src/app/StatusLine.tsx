import type { Words } from "../i18n/types.ts";
import css from "../pages/Controls.module.css";
import { StatusText } from "../pages/StatusText.tsx";
import type { ExplorerState } from "../state/types.ts";
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

/** The one live region: what the last action did, and what could not be loaded, with another try. */
export function StatusLine({ words }: { readonly words: Words }) {
  const { store } = useExplorer();
  const state = useExplorerState(selectAll);
  return (
    <StatusText text={statusText(words, state)} serial={state.notice?.serial ?? 0} isShown={state.failed}>
      {state.failed ? (
        <button type="button" className={css["button"]} onClick={() => store.actions.retry()}>
          {words.t("status.retry")}
        </button>
      ) : null}
    </StatusText>
  );
}
