import type { ReactNode } from "react";
import type { Awaited } from "./awaited.ts";
import { awaitedTitle } from "./awaitedTitle.ts";
import { Local } from "./Local.tsx";
import { PanelTitle } from "./PanelTitle.tsx";
import type { PageModel } from "./types.ts";

export interface WaitingPanelProps {
  readonly model: PageModel;
  readonly open: Awaited;
  readonly retry?: ReactNode;
}

/** A record whose data is on its way or could not be fetched: its name, if the page knows it, and what is the matter. */
export function WaitingPanel({ model, open, retry }: WaitingPanelProps) {
  const { failed, words } = model;
  const title = awaitedTitle(model, open);
  const state = words.t(failed ? "status.dataFailed" : "status.loading");
  return (
    <>
      <PanelTitle>{title === null ? state : <Local model={model} text={title} />}</PanelTitle>
      {title === null ? null : <p>{state}</p>}
      {failed ? retry : null}
    </>
  );
}
