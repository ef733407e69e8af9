import { useCallback, useEffect, useState } from "react";
import type { CiteTools } from "./CiteTools.tsx";
import type { ShareDialog } from "./ShareDialog.tsx";

interface ShareTools {
  readonly ShareDialog: typeof ShareDialog;
  readonly CiteTools: typeof CiteTools;
}

interface ShareToolsState {
  /** Null until the chunk is here. */
  readonly tools: ShareTools | null;
  readonly hasFailed: boolean;
  readonly retry: () => void;
}

async function load(): Promise<ShareTools> {
  const [dialog, cite] = await Promise.all([import("./ShareDialog.tsx"), import("./CiteTools.tsx")]);
  return { ShareDialog: dialog.ShareDialog, CiteTools: cite.CiteTools };
}

/** What sharing and citing need beyond the first button, loaded once it is wanted; a failure is told, and tried again when asked to. */
export function useShareTools(isWanted: boolean): ShareToolsState {
  const [attempt, setAttempt] = useState(0);
  const [tools, setTools] = useState<ShareTools | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const isMissing = tools === null;
  useEffect(() => {
    if (!isWanted || !isMissing) return;
    let isCurrent = true;
    load().then(
      (loaded) => {
        if (!isCurrent) return;
        setTools(loaded);
        setFailed(false);
      },
      () => {
        if (isCurrent) setFailed(true);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [isWanted, isMissing, attempt]);
  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  return { tools, hasFailed, retry };
}
