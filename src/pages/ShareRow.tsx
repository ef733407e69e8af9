import type { ReactNode } from "react";
import css from "./Controls.module.css";
import type { PageModel } from "./types.ts";

export interface ShareRowProps {
  readonly model: PageModel;
  readonly isCopied?: boolean;
  readonly onCopy?: () => void;
  /** The link itself, where copying was refused. */
  readonly children?: ReactNode;
}

/** "Copy link" for what is open. */
export function ShareRow({ model: { words }, isCopied = false, onCopy, children }: ShareRowProps) {
  return (
    <div className={css["share"]}>
      <button type="button" className={css["button"]} onClick={onCopy}>
        {isCopied ? words.t("share.copied") : words.t("share.copy")}
      </button>
      {children}
    </div>
  );
}
