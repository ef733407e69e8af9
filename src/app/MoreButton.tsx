import css from "../pages/Controls.module.css";
import type { PageModel } from "../pages/types.ts";
import { useExplorer } from "./useExplorer.ts";

/** Another page of rows for the two lists; nothing when they are complete. */
export function MoreButton({ model: { overview, words } }: { readonly model: PageModel }) {
  const { store } = useExplorer();
  const isComplete =
    overview.agreements.length >= overview.matched.agreements && overview.parties.length >= overview.matched.parties;
  if (isComplete) return null;
  return (
    <button type="button" className={css["button"]} onClick={() => store.actions.showMore()}>
      {words.t("list.more")}
    </button>
  );
}
