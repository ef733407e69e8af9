import type { ReactNode } from "react";
import css from "./Controls.module.css";

export interface StatusTextProps {
  readonly text?: string;
  /** Changes with every notice, so that the same words are spoken again. */
  readonly serial?: number;
  readonly children?: ReactNode;
}

/** The page's one live region. */
export function StatusText({ text = "", serial = 0, children }: StatusTextProps) {
  return (
    <div className={css["statusline"]}>
      <p role="status" className={css["status"]}>
        {text === "" ? null : <span key={serial}>{text}</span>}
      </p>
      {children}
    </div>
  );
}
