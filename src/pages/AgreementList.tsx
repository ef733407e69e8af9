import { AgreementItem } from "./AgreementItem.tsx";
import css from "./Lists.module.css";
import type { PageModel } from "./types.ts";

/** The agreements as a list, with the true number in its heading. */
export function AgreementList({ model }: { readonly model: PageModel }) {
  const { overview, overviewIndex, words } = model;
  const { unnamed } = overview.finding;
  return (
    <section className={css["agreements"]} aria-labelledby="agreements-title">
      <h2 id="agreements-title">{words.t("list.agreements", { n: overview.matched.agreements })}</h2>
      <ul className={css["cards"]}>
        {overview.agreements.map((id) => (
          <AgreementItem key={id} model={model} index={overviewIndex} id={id} />
        ))}
        {unnamed === null || unnamed.max === 0 || overview.matched.agreements < overview.total.agreements ? null : (
          <li className={`${css["card"]} ${css["dotted"]}`}>
            {words.t("rest.unnamed", { min: unnamed.min, max: unnamed.max })}
          </li>
        )}
      </ul>
      {overview.agreements.length < overview.matched.agreements ? (
        <p className={css["more"]}>
          {words.t("list.shown", { shown: overview.agreements.length, total: overview.matched.agreements })}
        </p>
      ) : null}
    </section>
  );
}
