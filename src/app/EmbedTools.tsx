import { useEffect, useState } from "react";
import type { Graph } from "../graph/types.ts";
import type { Words } from "../i18n/types.ts";
import css from "../pages/Embed.module.css";
import { CentreButton } from "./CentreButton.tsx";
import { useExplorer } from "./useExplorer.ts";

/** One press of a zoom button. */
const ZOOM_STEP = 1.3;
/** What an act of the reader is; only then may anything grow. */
const ACTS = ["pointerdown", "keydown", "wheel"] as const;

/** Whether the reader has touched or typed in this document before, as a tap that asked for the explorer. */
const wasActed = (): boolean => "userActivation" in navigator && navigator.userActivation.hasBeenActive;

/** True from the reader's first act on. */
function useActed(): boolean {
  const [hasActed, setActed] = useState(wasActed);
  useEffect(() => {
    const act = (): void => setActed(true);
    for (const name of ACTS) addEventListener(name, act, { once: true, passive: true });
    return () => {
      for (const name of ACTS) removeEventListener(name, act);
    };
  }, []);
  return hasActed;
}

export interface EmbedToolsProps {
  readonly words: Words;
  readonly graph: Graph;
  /** Whether a record with a card is open, which can be brought to the middle. */
  readonly hasOpen: boolean;
}

/** Zoom as buttons, so that nothing needs a gesture, and which gestures there are. */
export function EmbedTools({ words, graph, hasOpen }: EmbedToolsProps) {
  const { store, frame } = useExplorer();
  const hasActed = useActed();
  const onFit = (): void => {
    graph.fit();
    store.actions.notify("fitted");
  };
  return (
    <div className={hasActed ? `${css["tools"]} ${css["acted"]}` : css["tools"]}>
      {frame?.freeScroll === true ? null : (
        <>
          <span className={`${css["hint"]} ${css["wheel"]}`}>{words.t("embed.hintWheel")}</span>
          <span className={`${css["hint"]} ${css["touch"]}`}>{words.t("embed.hintTouch")}</span>
        </>
      )}
      {hasOpen ? <CentreButton words={words} graph={graph} /> : null}
      <button type="button" aria-label={words.t("zoom.in")} onClick={() => graph.zoomBy(ZOOM_STEP)}>
        <svg viewBox="0 0 14 14" aria-hidden="true">
          <path d="M2 7h10M7 2v10" />
        </svg>
      </button>
      <button type="button" aria-label={words.t("zoom.out")} onClick={() => graph.zoomBy(1 / ZOOM_STEP)}>
        <svg viewBox="0 0 14 14" aria-hidden="true">
          <path d="M2 7h10" />
        </svg>
      </button>
      <button type="button" aria-label={words.t("zoom.fit")} title={words.t("zoom.fit")} onClick={onFit}>
        <svg viewBox="0 0 14 14" aria-hidden="true">
          <path d="M1 5V1h4M9 1h4v4M13 9v4H9M5 13H1V9" />
        </svg>
      </button>
    </div>
  );
}
