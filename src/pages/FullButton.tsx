import type { Words } from "../i18n/types.ts";
import css from "./Controls.module.css";

export interface FullButtonProps {
  readonly words: Words;
  readonly isFull?: boolean;
  /** Absent before the explorer has come. */
  readonly onPress?: () => void;
}

/** Lets the picture fill the window, and gives it its place back: one button, so that the focus stays where it was. */
export function FullButton({ words, isFull = false, onPress }: FullButtonProps) {
  const name = isFull ? words.t("full.leave") : undefined;
  return (
    <button type="button" className={`${css["button"]} explore`} aria-label={name} title={name} onClick={onPress}>
      {isFull ? (
        <svg className="target" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 3l10 10M13 3L3 13" />
        </svg>
      ) : (
        <>
          <svg viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" aria-hidden="true">
            <path d="M9.5 2H14v4.5M14 2L9 7M6.5 14H2V9.5M2 14l5-5" />
          </svg>
          <span>{words.t("full.enter")}</span>
        </>
      )}
    </button>
  );
}
