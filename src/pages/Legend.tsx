import type { ReactNode } from "react";
import { SEVERAL_SIDES } from "../dataset/severalSides.ts";
import { sideLabel } from "../i18n/localText.ts";
import { isByContext } from "../scene/openPath.ts";
import { shapePath } from "../scene/shapePath.ts";
import { sideShape } from "../scene/sideShape.ts";
import { Local } from "./Local.tsx";
import css from "./Diagram.module.css";
import { defaultMode } from "./modesOf.ts";
import { sharesTone, sideTone } from "./sideTone.ts";
import type { PageModel } from "./types.ts";

export interface LegendProps {
  readonly model: PageModel;
  /** Live switch of the context lines, in place of their words. */
  readonly context?: ReactNode;
}

/**
 * The picture's signs in words, always visible: one of each side and at most five others, six where sides share a colour. Those of
 * parties without a side and of lines that are not solid stand only where the data has such.
 */
export function Legend({ model, context }: LegendProps) {
  const { overview, overviewIndex, shownPath, view, words } = model;
  const mode = view.view ?? defaultMode(model);
  const { agreements, sides = [], language } = overviewIndex.dataset;
  const isNetwork = mode === "network";
  const hasContext = isNetwork || isByContext(shownPath ?? null);
  const hasUnstated = agreements.some(({ status = "unknown" }) => status === "unknown");
  const hasAnnounced = agreements.some(({ status }) => status === "announced");
  // Where nobody has a side, nobody lacks one.
  const hasPlain =
    sides.length > 0 &&
    overviewIndex.dataset.parties.some(
      ({ id }) => (overview.degree[id] ?? 0) > 0 && (overview.side[id] ?? SEVERAL_SIDES) === SEVERAL_SIDES,
    );
  return (
    <ul className={css["legend"]} aria-label={words.t("legend.title")}>
      {sides.map((side, position) => (
        <li key={side.id}>
          <SideSign side={position} />
          <Local model={model} text={sideLabel(side, language, words.lang)} />
        </li>
      ))}
      {hasPlain ? (
        <li>
          <SideSign side={SEVERAL_SIDES} />
          {words.t("legend.noSide")}
        </li>
      ) : null}
      {sharesTone(sides.length) ? <li>{words.t("legend.moreSides")}</li> : null}
      {hasContext && (hasUnstated || hasAnnounced) ? null : (
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
      {hasContext ? (
        <li>
          <i className={css["dash"]} />
          {(isNetwork ? context : null) ?? words.t("legend.context")}
        </li>
      ) : null}
    </ul>
  );
}

/** Outline and colour of a side's cards, by its place in the data; of those that are no side's at any other place. */
function SideSign({ side }: { readonly side: number }) {
  return (
    <svg className={`${css["swatch"]} ${sideTone(side)}`} viewBox="-2 -2 64 40" aria-hidden="true">
      <path d={shapePath({ shape: sideShape(side), widthPx: 60, heightPx: 36 })} />
    </svg>
  );
}
