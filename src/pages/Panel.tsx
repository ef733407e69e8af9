import type { ReactNode } from "react";
import { AgreementPanel } from "./AgreementPanel.tsx";
import { awaited } from "./awaited.ts";
import { MissingPanel } from "./MissingPanel.tsx";
import css from "./Panel.module.css";
import { PartyPanel } from "./PartyPanel.tsx";
import { PathPanel } from "./PathPanel.tsx";
import { SourcePanel } from "./SourcePanel.tsx";
import { StartPanel } from "./StartPanel.tsx";
import type { LiveParts, PageModel } from "./types.ts";
import { WaitingPanel } from "./WaitingPanel.tsx";

export interface PanelProps {
  readonly model: PageModel;
  /** Live copy and share buttons; without them the page's own address says as much. */
  readonly share?: ReactNode;
  /** Live button that tries again to fetch the record. */
  readonly retry?: ReactNode;
  readonly path?: LiveParts["path"];
}

/** What is open, in words. */
export function Panel({ model, share, retry, path }: PanelProps) {
  return (
    <div className={css["panel"]} data-panel={panelKey(model)}>
      <PanelBody model={model} share={share} retry={retry} path={path} />
    </div>
  );
}

/** Name of what the panel shows, so that the page around it can tell when it has changed. */
function panelKey(model: PageModel): string {
  const { detail, view } = model;
  return detail === null || awaited(model) !== null ? view.open.kind : `${detail.open.kind}:${detail.open.id}`;
}

function PanelBody({ model, share, retry, path }: PanelProps) {
  const { detail, detailIndex, view } = model;
  if (view.open.kind === "path")
    return <PathPanel model={model} others={path?.others} copy={path?.copy} retry={retry} />;
  const open = awaited(model);
  if (open !== null) return <WaitingPanel model={model} open={open} retry={retry} />;
  if (detail !== null && detailIndex !== null) {
    const { open } = detail;
    const agreement = open.kind === "agreement" ? detailIndex.agreements.get(open.id) : undefined;
    if (agreement !== undefined)
      return <AgreementPanel model={model} index={detailIndex} agreement={agreement} share={share} />;
    const party = open.kind === "party" ? detailIndex.parties.get(open.id) : undefined;
    if (party !== undefined)
      return (
        <PartyPanel
          model={model}
          index={detailIndex}
          party={party}
          agreements={detail.agreements}
          share={share}
          path={path?.party}
        />
      );
    const source = open.kind === "source" ? detailIndex.sources.get(open.id) : undefined;
    if (source !== undefined)
      return <SourcePanel model={model} index={detailIndex} source={source} agreements={detail.agreements} />;
  }
  return view.open.kind === "start" ? <StartPanel model={model} /> : <MissingPanel model={model} />;
}
