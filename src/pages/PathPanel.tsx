import type { ReactNode } from "react";
import type { PartyId } from "../dataset/types.ts";
import { agreementTitle, eventName, partyName, type LocalText } from "../i18n/localText.ts";
import { pathFinding, pathSentence } from "../i18n/pathSentence.ts";
import { tracePath, type TracedStop } from "../i18n/tracePath.ts";
import { openPath } from "../scene/openPath.ts";
import type { ShownPath } from "../scene/types.ts";
import buttons from "./Controls.module.css";
import { ClaimBasis } from "./ClaimBasis.tsx";
import { Local } from "./Local.tsx";
import css from "./Panel.module.css";
import { linkToOpen } from "./linkTo.ts";
import { PanelTitle } from "./PanelTitle.tsx";
import type { PageModel } from "./types.ts";

export interface PathPanelProps {
  readonly model: PageModel;
  /** Live choice of other parties. */
  readonly others?: ReactNode;
  /** Live button that copies the address. */
  readonly copy?: ReactNode;
  readonly retry?: ReactNode;
}

/** How two parties are linked: one sentence, what that means, and every step as a link; or that they are not, and why. */
export function PathPanel({ model, others, copy, retry }: PathPanelProps) {
  const { failed, view, words } = model;
  const shown = openPath(view, model.shownPath);
  const isUnknown = shown !== null && shown.path.found.kind === "none" && shown.path.found.why === "unknown";
  return (
    <>
      <PanelTitle>
        {shown === null || isUnknown ? words.t("path.title") : <Ends model={model} shown={shown} />}
      </PanelTitle>
      {shown === null ? (
        <>
          <p>{words.t(failed ? "status.dataFailed" : "status.loading")}</p>
          {failed ? retry : null}
        </>
      ) : (
        <Finding model={model} shown={shown} />
      )}
      <Acts model={model} isFound={shown?.path.found.kind === "found"} copy={copy} />
      {others}
    </>
  );
}

function Ends({ model, shown }: { readonly model: PageModel; readonly shown: ShownPath }) {
  const { dataset, parties } = shown.index;
  const name = (id: PartyId): LocalText => {
    const party = parties.get(id);
    return party === undefined
      ? { text: "", lang: model.words.lang }
      : partyName(party, dataset.language, model.words.lang);
  };
  return (
    <>
      <Local model={model} text={name(shown.path.from)} /> – <Local model={model} text={name(shown.path.to)} />
    </>
  );
}

function Finding({ model, shown }: { readonly model: PageModel; readonly shown: ShownPath }) {
  const { words } = model;
  const { index, path } = shown;
  const finding = pathFinding(words, index, path);
  const stops = tracePath(words, index, path);
  if (path.found.kind === "none") return <p className={css["sentence"]}>{finding}</p>;
  return (
    <>
      <p className={css["sentence"]}>{pathSentence(words, index, path)}</p>
      <p>
        {finding} {words.t("path.caveat")}
      </p>
      <h2>{words.t("path.steps")}</h2>
      <ol className="chain">
        {stops.map((traced, position) => (
          <li
            key={`${traced.stop.kind} ${traced.stop.id}`}
            className={stops[position + 1]?.isContext === true ? "by" : undefined}
          >
            <Step model={model} shown={shown} traced={traced} />
          </li>
        ))}
      </ol>
    </>
  );
}

/** Stands in a phrase for the name, which is a link. Never in checked data. */
const NAME = "\uFDD0";

/** A stop by its full name, in the words of the way to it and with what that rests on; an event has no page. */
function Step({
  model,
  shown,
  traced,
}: {
  readonly model: PageModel;
  readonly shown: ShownPath;
  readonly traced: TracedStop;
}) {
  const { phrase, stop, unsaid } = traced;
  const { words } = model;
  const [before = "", after = ""] = phrase === null ? [] : words.t(phrase, { name: NAME }).split(NAME);
  const name = <Local model={model} text={fullName(model, shown, traced)} />;
  return (
    <>
      {before === "" ? null : <small>{before}</small>}
      {stop.kind === "event" ? <b>{name}</b> : <a href={linkToOpen(model, stop)}>{name}</a>}
      {after === "" ? null : <small>{after}</small>}
      <ClaimBasis model={model} claim={unsaid} />
    </>
  );
}

function fullName({ words }: PageModel, { index }: ShownPath, { name, stop }: TracedStop): LocalText {
  const { agreements, dataset, events } = index;
  const agreement = stop.kind === "agreement" ? agreements.get(stop.id) : undefined;
  if (agreement !== undefined) return agreementTitle(agreement, dataset.language, words.lang);
  const event = stop.kind === "event" ? events.get(stop.id) : undefined;
  return event === undefined ? name : eventName(event, dataset.language, words.lang);
}

/** The same path from its other end, and the way back to everything. */
function Acts({ model, isFound, copy }: Pick<PathPanelProps, "model" | "copy"> & { readonly isFound: boolean }) {
  const { open } = model.view;
  const { words } = model;
  if (open.kind !== "path") return null;
  return (
    <div className={`${buttons["share"]} chainacts`}>
      {isFound ? (
        <>
          {copy}
          <a className={buttons["button"]} href={linkToOpen(model, { kind: "path", from: open.to, to: open.from })}>
            {words.t("path.swap")}
          </a>
        </>
      ) : null}
      <a className={buttons["button"]} href={linkToOpen(model, { kind: "start" })}>
        {words.t("path.clear")}
      </a>
    </div>
  );
}
