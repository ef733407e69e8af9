import { NO_FILTER } from "../address/parseAddress.ts";
import css from "../pages/Embed.module.css";
import { isFiltered } from "../pages/isFiltered.ts";
import type { PageModel } from "../pages/types.ts";
import type { ExplorerState } from "../state/types.ts";
import { noticeText } from "./noticeText.ts";
import { useExplorer, useExplorerState } from "./useExplorer.ts";

const selectNotice = ({ notice }: ExplorerState): ExplorerState["notice"] => notice;

export interface EmbedStatusProps {
  readonly model: PageModel;
  /** Title of what is open, to be spoken; empty until the reader has opened something. */
  readonly opened: string;
}

/** What is left by a filter, what is loading or could not be loaded; and, for screen readers, what the last act did. */
export function EmbedStatus({ model, opened }: EmbedStatusProps) {
  const { store } = useExplorer();
  const notice = useExplorerState(selectNotice);
  const { failed, overview, pending, view, words } = model;
  const left = words.t("filter.shown", { shown: overview.matched.agreements, total: overview.total.agreements });
  const hasFilter = isFiltered(view.filter);
  const late = failed ? words.t("status.dataFailed") : pending ? words.t("status.loading") : "";
  // The title says what is open again, also when that was reached by closing.
  const told = notice === null || notice.kind === "cleared" ? opened : noticeText(model, notice);
  return (
    <>
      {hasFilter || late !== "" ? (
        <p className={css["shown"]}>
          {late === "" ? left : late}{" "}
          {failed ? (
            <button type="button" onClick={() => store.actions.retry()}>
              {words.t("status.retry")}
            </button>
          ) : null}{" "}
          {hasFilter ? (
            <button type="button" onClick={() => store.actions.filter(NO_FILTER)}>
              {words.t("filter.clear")}
            </button>
          ) : null}
        </p>
      ) : null}
      <p className={css["spoken"]} role="status">
        {late === "" && told === "" ? null : <span key={notice?.serial ?? 0}>{late === "" ? told : late}</span>}
      </p>
    </>
  );
}
