import { useEffect, useRef, useState, type RefObject } from "react";
import { copyText } from "../browser/copyText.ts";
import { useExplorer } from "./useExplorer.ts";

export interface CopiedLink {
  /** Idle until asked for; shown where the browser refused, as a field to copy from. */
  readonly state: "idle" | "copied" | "shown";
  readonly onCopy: () => void;
  readonly field: RefObject<HTMLInputElement | null>;
}

/** Copying of a link, confirmed in words; where the browser refuses, the link is to be shown in `field`, which is then selected. */
export function useCopiedLink(href: string): CopiedLink {
  const { store } = useExplorer();
  const [state, setState] = useState<CopiedLink["state"]>("idle");
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (state === "shown") field.current?.select();
  }, [state]);
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(href);
    setState(isCopied ? "copied" : "shown");
    store.actions.notify(isCopied ? "linkCopied" : "linkShown");
  };
  return { state, onCopy: () => void copy(), field };
}
