import type { ReactNode } from "react";
import { sideLabel } from "../i18n/localText.ts";
import { Local } from "./Local.tsx";
import css from "./Diagram.module.css";
import { defaultMode } from "./modesOf.ts";
import type { PageModel } from "./types.ts";

export interface LegendProps {
  readonly model: PageModel;
  /** Live switch of the context lines, in place of their words. */
  readonly context?: ReactNode;
}

/** The picture's signs in words, always visible: those that the data has, at most five where it leaves one question open. */
export function Legend({ model, context }: LegendProps) {
  const { overviewIndex, view, words } = model;
  const mode = view.view ?? defaultMode(model);
  const { agreements, sides = [], language } = overviewIndex.dataset;
  const isNetwork = mode === "network";
  const hasUnstated = agreements.some(({ status = "unknown" }) => status === "unknown");
  const hasAnnounced = agreements.some(({ status }) => status === "announced");
  return (
    <ul className={css["legend"]} aria-label={words.t("legend.title")}>
      {sides.map((side, position) => (
        <li key={side.id}>
          <i className={`${css["swatch"]} s${position % 4}`} />
          <Local model={model} text={sideLabel(side, language, words.lang)} />
        </li>
      ))}
      {isNetwork && (hasUnstated || hasAnnounced) ? null : (
        <li>
          <i className={`${css["swatch"]} ${css["agreement"]}`} />
          {words.t("legend.agreement")}
        </li>
      )}
      <li>
        <i className={`${css["swatch"]} ${css["dotted"]}`} />
        {words.t("legend.dotted")}
      </li>
      {hasUnstated ? (
        <li>
          <i className={`${css["dash"]} ${css["dots"]}`} />
          {words.t("legend.lineDotted")}
        </li>
      ) : null}
      {hasAnnounced ? (
        <li>
          <i className={`${css["dash"]} ${css["long"]}`} />
          {words.t("legend.lineDashed")}
        </li>
      ) : null}
      {isNetwork ? (
        <li>
          <i className={css["dash"]} />
          {context ?? words.t("legend.context")}
        </li>
      ) : null}
    </ul>
  );
}
