import { useEffect, useRef, useState } from "react";
import { copyText } from "../browser/copyText.ts";
import css from "../pages/Controls.module.css";
import { ShareRow } from "../pages/ShareRow.tsx";
import type { PageModel } from "../pages/types.ts";
import { useExplorer } from "./useExplorer.ts";

/** "Copy link" for what is open: confirmed in words; where the browser refuses, the link stands in a selected field. */
export function ShareButtons({ model }: { readonly model: PageModel }) {
  const { view, words } = model;
  const { store, site } = useExplorer();
  const [state, setState] = useState<"idle" | "copied" | "shown">("idle");
  const field = useRef<HTMLInputElement>(null);
  const href = site.href(view);
  useEffect(() => {
    if (state === "shown") field.current?.select();
  }, [state]);
  const onCopy = async (): Promise<void> => {
    const isCopied = await copyText(href);
    setState(isCopied ? "copied" : "shown");
    store.actions.notify(isCopied ? "linkCopied" : "linkShown");
  };
  return (
    <ShareRow model={model} isCopied={state === "copied"} onCopy={() => void onCopy()}>
      {state === "shown" ? (
        <input
          ref={field}
          className={`${css["field"]} linkfield`}
          readOnly
          value={href}
          aria-label={words.t("share.link")}
        />
      ) : null}
    </ShareRow>
  );
}
