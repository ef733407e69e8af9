import { useCallback, useState, type ReactNode } from "react";
import type { PageModel } from "../pages/types.ts";
import type { PublishDialog } from "./PublishDialog.tsx";
import { RetryButton } from "./RetryButton.tsx";
import { useChunk } from "./useChunk.ts";

const loadDialog = (): Promise<{ readonly PublishDialog: typeof PublishDialog }> => import("./PublishDialog.tsx");

interface Publish {
  readonly onOpen: () => void;
  /** The dialog while it is open; loads when it is asked for first. */
  readonly dialog: ReactNode;
}

/** "Publish this": the code for other sites, for a button anywhere on the page. */
export function usePublish(model: PageModel): Publish {
  const [isOpen, setOpen] = useState(false);
  const { chunk, hasFailed, retry } = useChunk(loadDialog, isOpen);
  const onOpen = useCallback(() => setOpen(true), []);
  const onClose = useCallback(() => setOpen(false), []);
  const { words } = model;
  if (!isOpen) return { onOpen, dialog: null };
  if (chunk !== null) return { onOpen, dialog: <chunk.PublishDialog model={model} onClose={onClose} /> };
  const failure = (
    <p className="note">
      {words.t("status.dataFailed")} <RetryButton words={words} onRetry={retry} />
    </p>
  );
  return { onOpen, dialog: hasFailed ? failure : null };
}
