import { useMemo } from "react";
import { createIndex } from "../dataset/createIndex.ts";
import type { PageModel } from "../pages/types.ts";
import type { ExplorerState } from "../state/types.ts";
import { useExplorerState } from "./useExplorer.ts";

/** Everything of the state that text and picture depend on. */
const selectShown = (state: ExplorerState): ExplorerState => state;

type Shown = Pick<
  PageModel,
  "view" | "overview" | "overviewIndex" | "detail" | "detailIndex" | "shownPath" | "near" | "pending" | "failed"
>;

/** The part of a model that follows the store, for pages and embeds alike; the same value as long as nothing of it has changed. */
export function useShown(): Shown {
  const { view, overview, detail, partyPath, near, pending, failed } = useExplorerState(selectShown);
  const overviewIndex = useMemo(() => createIndex(overview.slice), [overview]);
  const detailIndex = useMemo(() => (detail === null ? null : createIndex(detail.slice)), [detail]);
  const shownPath = useMemo(
    () => (partyPath === null ? null : { path: partyPath, index: createIndex(partyPath.slice) }),
    [partyPath],
  );
  return useMemo(
    () => ({ view, overview, overviewIndex, detail, detailIndex, shownPath, near, pending, failed }),
    [view, overview, overviewIndex, detail, detailIndex, shownPath, near, pending, failed],
  );
}
