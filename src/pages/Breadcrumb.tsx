import type { ReactNode } from "react";
import { shortDatasetTitle } from "../i18n/localText.ts";
import { awaited } from "./awaited.ts";
import css from "./Panel.module.css";
import { linkToOpen } from "./linkTo.ts";
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
  const place = detail?.place ?? null;
  const isPath = view.open.kind === "path";
  return (
    <nav className={css["crumbs"]} aria-label={words.t("nav.breadcrumb")}>
      <a href={linkToOpen(model, { kind: "start" })}>{shortDatasetTitle(overviewIndex.dataset, words.lang).text}</a>
      {isPath ? <Crumb>{words.t("path.title")}</Crumb> : null}
      {detail === null || isPath ? null : (
        <Crumb>
          {place === null
            ? words.t(`crumb.${detail.open.kind}`)
            : words.t("crumb.place", { n: place.index + 1, total: place.of })}
        </Crumb>
      )}
      {place === null ? null : (
        <span className={css["steps"]}>
          {place.previous === null ? null : (
            <a rel="prev" href={linkToOpen(model, { kind: "agreement", id: place.previous })}>
              <span aria-hidden="true">‹ </span>
              <span className={css["step"]}>{words.t("nav.previous")}</span>
            </a>
          )}
          {place.next === null ? null : (
            <a rel="next" href={linkToOpen(model, { kind: "agreement", id: place.next })}>
              <span className={css["step"]}>{words.t("nav.next")}</span>
              <span aria-hidden="true"> ›</span>
            </a>
          )}
        </span>
      )}
    </nav>
  );
}
