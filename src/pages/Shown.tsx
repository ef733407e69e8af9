import type { ReactNode } from "react";
import css from "./Controls.module.css";
import { isFiltered } from "./isFiltered.ts";
import { linkToAll } from "./linkTo.ts";
import type { PageModel } from "./types.ts";

export interface ShownProps {
  readonly model: PageModel;
  /** Live button that tries again to fetch what the filter asks for. */
  readonly retry?: ReactNode;
}

/**
 * Says when a filter hides agreements, how many are left, and how to undo it. While the answer to the filter is not here, says
 * that instead of a number, which would be an older one.
 */
export function Shown({ model, retry }: ShownProps) {
  const { failed, overview, pending, view, words } = model;
  if (!isFiltered(view.filter)) return null;
  const clear = <a href={linkToAll(model)}>{words.t("filter.clear")}</a>;
  if (pending || failed)
    return (
      <p className={css["shown"]}>
        {words.t(failed ? "status.dataFailed" : "status.loading")} {clear} {failed ? retry : null}
      </p>
    );
  return (
    <p className={css["shown"]}>
      {words.t("filter.shown", { shown: overview.matched.agreements, total: overview.total.agreements })} {clear}
      {overview.matched.agreements === 0 ? <span> {words.t("filter.nothing")}</span> : null}
    </p>
  );
}
