import type { ReactNode } from "react";
import type { Open } from "../address/types.ts";
import { shortDatasetTitle } from "../i18n/localText.ts";
import { awaited } from "./awaited.ts";
import css from "./Panel.module.css";
import { linkToOpen } from "./linkTo.ts";
import { placeInList } from "./partyGroups.ts";
import type { PageModel } from "./types.ts";

/** One step further in. */
function Crumb({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <span aria-hidden="true"> › </span>
      <span>{children}</span>
    </>
  );
}

/** Where the reader is: the atlas, the place in it, and the way to the neighbours. Nothing on the start page. */
export function Breadcrumb({ model }: { readonly model: PageModel }) {
  const { overviewIndex, view, words } = model;
  const detail = awaited(model) === null ? model.detail : null;
  if (view.open.kind === "start") return null;
  const isPath = view.open.kind === "path";
  const steps = detail === null || isPath ? null : stepsOf(model, detail);
  return (
    <nav className={css["crumbs"]} aria-label={words.t("nav.breadcrumb")}>
      <a href={linkToOpen(model, { kind: "start" })}>{shortDatasetTitle(overviewIndex.dataset, words.lang).text}</a>
      {isPath ? <Crumb>{words.t("path.title")}</Crumb> : null}
      {detail === null || isPath ? null : (
        <Crumb>{steps === null ? words.t(`crumb.${detail.open.kind}`) : steps.place}</Crumb>
      )}
      {steps === null ? null : (
        <span className={css["steps"]}>
          {steps.previous === null ? null : (
            <a rel="prev" href={linkToOpen(model, steps.previous.open)}>
              <span aria-hidden="true">‹ </span>
              <span className={css["step"]}>{steps.previous.name}</span>
            </a>
          )}
          {steps.next === null ? null : (
            <a rel="next" href={linkToOpen(model, steps.next.open)}>
              <span className={css["step"]}>{steps.next.name}</span>
              <span aria-hidden="true"> ›</span>
            </a>
          )}
        </span>
      )}
    </nav>
  );
}

interface Step {
  readonly open: Open;
  readonly name: string;
}

interface Steps {
  /** "Agreement 3 of 7". */
  readonly place: string;
  readonly previous: Step | null;
  readonly next: Step | null;
}

/** Place of an agreement or party among its like; null for what has none. */
function stepsOf(model: PageModel, { open, place }: NonNullable<PageModel["detail"]>): Steps | null {
  const { words } = model;
  if (place !== null) {
    const { index, next, of, previous } = place;
    return {
      place: words.t("crumb.place", { n: index + 1, total: of }),
      previous: previous === null ? null : { open: { kind: "agreement", id: previous }, name: words.t("nav.previous") },
      next: next === null ? null : { open: { kind: "agreement", id: next }, name: words.t("nav.next") },
    };
  }
  const listed = open.kind === "party" ? placeInList(model, open.id) : null;
  if (listed === null) return null;
  const { index, next, of, previous } = listed;
  return {
    place: words.t("crumb.placeParty", { n: index + 1, total: of }),
    previous: previous === null ? null : { open: { kind: "party", id: previous }, name: words.t("nav.previousParty") },
    next: next === null ? null : { open: { kind: "party", id: next }, name: words.t("nav.nextParty") },
  };
}
