import css from "../pages/Controls.module.css";
import type { PageModel } from "../pages/types.ts";
import { RefusedLink } from "./RefusedLink.tsx";
import { useCopiedLink } from "./useCopiedLink.ts";
import { useExplorer } from "./useExplorer.ts";

/** Copies the address of what is shown, where nothing more is offered to share. */
export function CopyLink({ model }: { readonly model: PageModel }) {
  const { view, words } = model;
  const href = useExplorer().site.href(view);
  const { state, onCopy, field } = useCopiedLink(href);
  return (
    <>
      <button type="button" className={css["button"]} onClick={onCopy}>
        {words.t(state === "copied" ? "share.copied" : "share.copy")}
      </button>
      {state === "shown" ? <RefusedLink words={words} href={href} field={field} /> : null}
    </>
  );
}
