import type { ReactNode } from "react";

export interface PanelTitleProps {
  /** A second heading where the finding above is the page's own. */
  readonly isSecond?: boolean;
  readonly children: ReactNode;
}

/** What is open: the page's one first heading wherever something is, and where reading starts when it has been opened. */
export function PanelTitle({ isSecond = false, children }: PanelTitleProps) {
  const Heading = isSecond ? "h2" : "h1";
  return (
    <Heading id="panel-title" tabIndex={-1}>
      {children}
    </Heading>
  );
}
