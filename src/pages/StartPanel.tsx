import type { Agreement } from "../dataset/types.ts";
import { shortAgreementTitle, shortPartyName, type LocalText } from "../i18n/localText.ts";
import { Local } from "./Local.tsx";
import { LocalList } from "./LocalList.tsx";
import css from "./Panel.module.css";
import { linkToOpen } from "./linkTo.ts";
import { defaultMode } from "./modesOf.ts";
import { PanelTitle } from "./PanelTitle.tsx";
import type { PageModel } from "./types.ts";

/** What the panel says before anything is open: how to read the picture, where to start, what is not here. */
export function StartPanel({ model }: { readonly model: PageModel }) {
  const { overview, overviewIndex: index, view, words } = model;
  const { unnamed } = overview.finding;
  const mode = view.view ?? defaultMode(model);
  const { entries, hasSigningDates, hasSignatories } = overview.start;
  const shown = entries.flatMap(({ id, why }) => {
    const agreement = index.agreements.get(id);
    return agreement === undefined ? [] : [{ agreement, why }];
  });
  const gaps = [
    unnamed === null || unnamed.max === 0 ? "" : words.t("gap.unnamed", { min: unnamed.min, max: unnamed.max }),
    hasSigningDates ? "" : words.t("gap.dates"),
    hasSignatories ? "" : words.t("gap.signatories"),
  ].filter((gap) => gap !== "");
  return (
    <>
      <PanelTitle isSecond>{words.t("start.howTo")}</PanelTitle>
      <p>{words.t(mode === "network" ? "start.howToNetwork" : "start.howToText")}</p>
      {shown.length === 0 ? null : <h3 className={css["here"]}>{words.t("start.here")}</h3>}
      <ul className={css["entries"]}>
        {shown.map(({ agreement, why }) => (
          <li key={agreement.id}>
            <a href={linkToOpen(model, { kind: "agreement", id: agreement.id })}>
              {words.t(`start.entry.${why}`)}{" "}
              <Local model={model} text={shortAgreementTitle(agreement, index.dataset.language, words.lang)} />
            </a>
            <small>
              {" "}
              <LocalList model={model} texts={partyNames(model, agreement)} />
            </small>
          </li>
        ))}
      </ul>
      {gaps.length === 0 ? null : (
        <>
          <h3>{words.t("start.gaps")}</h3>
          {gaps.map((gap) => (
            <p key={gap}>{gap}</p>
          ))}
        </>
      )}
    </>
  );
}

/** Short names of an agreement's parties, in its order. */
function partyNames({ overviewIndex: index, words }: PageModel, { participants }: Agreement): readonly LocalText[] {
  return participants
    .flatMap(({ party }) => index.parties.get(party ?? "") ?? [])
    .map((party) => shortPartyName(party, index.dataset.language, words.lang));
}
