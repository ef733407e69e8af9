import type { Open } from "../address/types.ts";
import { createExplorerStore, type ExplorerStart, type ExplorerStore } from "../state/createExplorerStore.ts";

/**
 * The store of an embed. Closing leads back to what the embed was built for, and a record that the dataset does not have leaves
 * everything as it was, so that nothing but a report of it comes of a host's mistake.
 */
export function createEmbedStore(start: ExplorerStart, onUnknown: (open: Open) => void): ExplorerStore {
  const inner = createExplorerStore(start);
  const { actions } = inner;
  let { view } = start;
  // The first listener, so that no other sees the record that is not there.
  inner.subscribe((state) => {
    if (state.pending || state.failed) return;
    if ("id" in state.view.open && state.detail === null) {
      onUnknown(state.view.open);
      actions.go(view, "none");
    } else ({ view } = state);
  });
  const close = (): void => {
    const { open } = start.view;
    const now = inner.getState().view;
    const isOwn = now.open.kind === open.kind && (!("id" in open) || ("id" in now.open && now.open.id === open.id));
    if (!isOwn) actions.go({ ...now, open }, "replace");
  };
  return { ...inner, actions: { ...actions, close } };
}
