import css from "./Controls.module.css";
import { linkToAll } from "./linkTo.ts";
import type { PageModel } from "./types.ts";

/** Says when a filter hides agreements, how many are left, and how to undo it. Empty (but in place) otherwise. */
export function Shown({ model }: { readonly model: PageModel }) {
  const { overview, view, words } = model;
  const { filter } = view;
  const isFiltered =
    filter.q !== "" ||
    filter.from !== null ||
    filter.to !== null ||
    [filter.kind, filter.side, filter.country, filter.sector, filter.type].some((values) => values.length > 0);
  if (!isFiltered) return null;
  return (
    <p className={css["shown"]}>
      {words.t("filter.shown", { shown: overview.matched.agreements, total: overview.total.agreements })}{" "}
      <a href={linkToAll(model)}>{words.t("filter.clear")}</a>
      {overview.matched.agreements === 0 ? <span> {words.t("filter.nothing")}</span> : null}
    </p>
  );
}
