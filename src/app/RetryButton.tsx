import type { Words } from "../i18n/types.ts";
import css from "../pages/Controls.module.css";

export interface RetryButtonProps {
  readonly words: Words;
  readonly onRetry: () => void;
}

/** Another try to load what could not be loaded. */
export function RetryButton({ words, onRetry }: RetryButtonProps) {
  return (
    <button type="button" className={css["button"]} onClick={onRetry}>
      {words.t("status.retry")}
    </button>
  );
}
