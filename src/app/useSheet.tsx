import { useMemo, useState } from "react";
import { formatPath } from "../address/formatAddress.ts";
import css from "../pages/Controls.module.css";
import type { PageModel, Sheet } from "../pages/types.ts";
import type { ExplorerState } from "../state/types.ts";
import { useExplorer, useExplorerState } from "./useExplorer.ts";

const selectFrom = ({ from }: ExplorerState): ExplorerState["from"] => from;

/**
 * What was chosen in the picture stays beside it: on a narrow page in a sheet at the foot of the screen, first as title and first
 * line, whole when asked for. The style sheet makes the sheet, of the same part of the page that holds every opened record; on a
 * wide page there is none. Null where a record was chosen in words, and is read in the page.
 */
export function useSheet({ view, words }: PageModel, isFull: boolean): Sheet | null {
  const { store } = useExplorer();
  const from = useExplorerState(selectFrom);
  const [tallPath, setTallPath] = useState("");
  const path = formatPath(view);
  const isSheet = view.open.kind !== "start" && view.open.kind !== "about" && (from === "picture" || isFull);
  const isTall = tallPath === path;
  return useMemo(() => {
    if (!isSheet) return null;
    const whole = words.t("sheet.whole");
    const close = words.t("share.close");
    const controls = (
      <div className="sheetbar">
        <button
          type="button"
          className={css["button"]}
          aria-expanded={isTall}
          aria-label={whole}
          title={whole}
          onClick={() => setTallPath(isTall ? "" : path)}
        >
          <svg className="target" viewBox="0 0 16 16" aria-hidden="true">
            <path d={isTall ? "M3 5.5l5 5 5-5" : "M3 10.5l5-5 5 5"} />
          </svg>
        </button>
        <button
          type="button"
          className={css["button"]}
          aria-label={close}
          title={close}
          onClick={() => store.actions.close()}
        >
          <svg className="target" viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3 3l10 10M13 3L3 13" />
          </svg>
        </button>
      </div>
    );
    return { height: isTall ? "tall" : "low", controls };
  }, [isSheet, isTall, path, words, store]);
}
