import type { Graph } from "../graph/types.ts";
import type { Words } from "../i18n/types.ts";
import css from "../pages/Controls.module.css";
import { CentreButton } from "./CentreButton.tsx";
import { useExplorer } from "./useExplorer.ts";

/** One press of a zoom button. */
const ZOOM_STEP = 1.3;

export interface ZoomButtonsProps {
  readonly words: Words;
  /** The live canvas; without one there is nothing to zoom. */
  readonly graph: Graph | null;
  /** Whether a record with a card is open, which can be brought to the middle. */
  readonly hasOpen: boolean;
}

/** Zoom in, out, fit and centre as buttons, so that nothing needs a gesture. */
export function ZoomButtons({ words, graph, hasOpen }: ZoomButtonsProps) {
  const { store } = useExplorer();
  if (graph === null) return null;
  const onFit = (): void => {
    graph.fit((inView) => store.actions.notify("fitted", inView));
  };
  return (
    <>
      {hasOpen ? <CentreButton words={words} graph={graph} className={css["button"]} /> : null}
      <button
        type="button"
        className={css["button"]}
        aria-label={words.t("zoom.in")}
        onClick={() => graph.zoomBy(ZOOM_STEP)}
      >
        <svg className="target" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 8h10M8 3v10" />
        </svg>
      </button>
      <button
        type="button"
        className={css["button"]}
        aria-label={words.t("zoom.out")}
        onClick={() => graph.zoomBy(1 / ZOOM_STEP)}
      >
        <svg className="target" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 8h10" />
        </svg>
      </button>
      <button type="button" className={css["button"]} onClick={onFit}>
        {words.t("zoom.fit")}
      </button>
    </>
  );
}
