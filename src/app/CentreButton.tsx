import type { Graph } from "../graph/types.ts";
import type { Words } from "../i18n/types.ts";
import { useExplorer } from "./useExplorer.ts";

export interface CentreButtonProps {
  readonly words: Words;
  readonly graph: Graph;
  readonly className?: string | undefined;
}

/** Puts what is open into the middle of the picture, so that nobody has to drag it there. */
export function CentreButton({ words, graph, className }: CentreButtonProps) {
  const { store } = useExplorer();
  const onCentre = (): void => {
    graph.centre();
    store.actions.notify("centred");
  };
  const name = words.t("zoom.centre");
  return (
    <button type="button" className={className} aria-label={name} title={name} onClick={onCentre}>
      <svg className="target" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="4.5" />
        <path d="M8 1v5M8 10v5M1 8h5M10 8h5" />
      </svg>
    </button>
  );
}
