import { useEffect } from "react";
import type { ViewMode } from "../address/types.ts";

/** Id of the radio button that shows the picture, or the table in its place, on a narrow page. */
const DIAGRAM_TAB = "tab-diagram";

/** Shows the part of a narrow page that an address or a choice of view is about. */
export function useDiagramTab(view: ViewMode | null): void {
  useEffect(() => {
    const tab = document.getElementById(DIAGRAM_TAB);
    if (view !== null && tab instanceof HTMLInputElement) tab.checked = true;
  }, [view]);
}
