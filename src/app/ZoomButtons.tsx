import type { Graph } from "../graph/types.ts";
import type { Words } from "../i18n/types.ts";
import css from "../pages/Controls.module.css";
import { useExplorer } from "./useExplorer.ts";

/** One press of a zoom button. */
const ZOOM_STEP = 1.3;

export interface ZoomButtonsProps {
  readonly words: Words;
  /** The live canvas; without one there is nothing to zoom. */
  readonly graph: Graph | null;
}

/** Zoom in, out and fit as buttons, so that nothing needs a gesture. */
export function ZoomButtons({ words, graph }: ZoomButtonsProps) {
  const { store } = useExplorer();
  if (graph === null) return null;
  const onFit = (): void => {
    graph.fit();
    store.actions.notify("fitted");
  };
  return (
    <>
      <button
        type="button"
        className={css["button"]}
        aria-label={words.t("zoom.in")}
        onClick={() => graph.zoomBy(ZOOM_STEP)}
      >
        +
      </button>
      <button
        type="button"
        className={css["button"]}
        aria-label={words.t("zoom.out")}
        onClick={() => graph.zoomBy(1 / ZOOM_STEP)}
      >
        −
      </button>
      <button type="button" className={css["button"]} onClick={onFit}>
        {words.t("zoom.fit")}
      </button>
    </>
  );
}
