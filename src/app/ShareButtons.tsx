import { useCallback, useEffect, useRef, useState } from "react";
import { ShareRow } from "../pages/ShareRow.tsx";
import type { PageModel } from "../pages/types.ts";
import type { CiteTools } from "./CiteTools.tsx";
import { PictureButtons } from "./PictureButtons.tsx";
import { RefusedLink } from "./RefusedLink.tsx";
import { RetryButton } from "./RetryButton.tsx";
import type { ShareDialog } from "./ShareDialog.tsx";
import { useCopiedLink } from "./useCopiedLink.ts";
import { useExplorer } from "./useExplorer.ts";
import { useChunk } from "./useChunk.ts";
import { usePublish } from "./usePublish.tsx";

interface ShareTools {
  readonly ShareDialog: typeof ShareDialog;
  readonly CiteTools: typeof CiteTools;
}

async function loadTools(): Promise<ShareTools> {
  const [dialog, cite] = await Promise.all([import("./ShareDialog.tsx"), import("./CiteTools.tsx")]);
  return { ShareDialog: dialog.ShareDialog, CiteTools: cite.CiteTools };
}

/**
 * Sharing and citing what is open. "Copy link" is here at once: confirmed in words, and where the browser refuses, the link
 * stands in a selected field with a sentence under it. The rest loads when it is asked for.
 */
export function ShareButtons({ model }: { readonly model: PageModel }) {
  const { view, words } = model;
  const { site } = useExplorer();
  const [isOpen, setOpen] = useState(false);
  const [isCiting, setCiting] = useState(false);
  const { chunk: tools, hasFailed, retry } = useChunk(loadTools, isOpen || isCiting);
  const { onOpen: onPublish, dialog: publishing } = usePublish(model);
  const cite = useRef<HTMLDetailsElement>(null);
  const href = site.href(view);
  const { state, onCopy, field } = useCopiedLink(href);
  const onCite = useCallback((): void => setCiting(cite.current?.open === true), []);
  // It may have been opened before the explorer came.
  useEffect(onCite, [onCite]);
  return (
    <ShareRow
      model={model}
      isCopied={state === "copied"}
      acts={{ onCopy, onPublish, onMore: () => setOpen(true) }}
      citeRef={cite}
      onCite={onCite}
      cited={tools === null || !isCiting ? undefined : <tools.CiteTools model={model} />}
    >
      {state === "shown" ? <RefusedLink words={words} href={href} field={field} /> : null}
      {isOpen && hasFailed ? (
        <p className="note">
          {words.t("status.dataFailed")} <RetryButton words={words} onRetry={retry} />
        </p>
      ) : null}
      {isOpen && tools !== null ? (
        <tools.ShareDialog model={model} onClose={() => setOpen(false)} Picture={PictureButtons} />
      ) : null}
      {publishing}
    </ShareRow>
  );
}
