import type { ReactNode } from "react";
import css from "./Controls.module.css";

export interface StatusTextProps {
  readonly text?: string;
  /** Changes with every notice, so that the same words are spoken again. */
  readonly serial?: number;
  /** False: for screen readers alone, since the page itself shows the change. */
  readonly isShown?: boolean;
  readonly children?: ReactNode;
}

/** The page's one live region. */
export function StatusText({ text = "", serial = 0, isShown = false, children }: StatusTextProps) {
  return (
    <div className={isShown ? `${css["shown"]} floating` : css["quiet"]}>
      <p role="status">{text === "" ? null : <span key={serial}>{text}</span>}</p>
      {children}
    </div>
  );
}
