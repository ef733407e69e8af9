import type { ReactNode } from "react";
import type { DatasetIndex } from "../dataset/createIndex.ts";
import { isNamedOnly } from "../dataset/isNamedOnly.ts";
import type { Claim } from "../dataset/types.ts";
import { disputeText } from "../i18n/disputeText.ts";
import { locatorPlace } from "../i18n/locatorPlace.ts";
import { noteText, sourceTitle } from "../i18n/localText.ts";
import { textDirection } from "../i18n/textDirection.ts";
import { Local } from "./Local.tsx";
import css from "./Panel.module.css";
import { linkToOpen } from "./linkTo.ts";
import { passageLink } from "./passageLink.ts";
import type { PageModel } from "./types.ts";

export interface ClaimReceiptProps {
  readonly model: PageModel;
  readonly index: DatasetIndex;
  readonly claim: Claim;
  /** What stands at the end of the last line. */
  readonly children?: ReactNode;
}

/** What a claim rests on: quote, dispute, note, then source, place, basis and the ways to read it there. */
export function ClaimReceipt({ model, index, claim, children }: ClaimReceiptProps) {
  const { words } = model;
  const { basis, confidence, fields = [], quote, url } = claim;
  const source = index.sources.get(claim.source);
  const dispute = disputeText(words, claim);
  const note =
    noteText(claim, index.dataset.language, words.lang) ??
    (isNamedOnly(claim) ? { text: words.t("claim.namedOnly"), lang: words.lang } : null);
  // What is generally known is nobody's report: a publisher beside it would be taken for its author.
  const isKnown = basis === "background";
  const passage = source?.url === undefined || quote === undefined || isKnown ? null : passageLink(source.url, quote);
  return (
    <>
      {quote === undefined || isKnown ? null : (
        <blockquote lang={source?.language} dir={textDirection(source?.language ?? "")}>
          <p>“{quote}”</p>
        </blockquote>
      )}
      {dispute === null ? null : <p className={css["dispute"]}>{dispute}</p>}
      {note === null ? null : (
        <p className={css["note"]}>
          <Local model={model} text={note} mark />
        </p>
      )}
      <p className={css["receipt"]}>
        {isKnown ? null : <ClaimOrigin model={model} index={index} claim={claim} />}
        {basis === "inferred" ? null : (
          <span title={words.t(`basis.${basis}.explained`)}>{words.t(`basis.${basis}`)}</span>
        )}
        {isKnown ? `: ${words.t("basis.background.explained")}` : ""}
        {fields.length === 0 ? "" : ` (${words.list(fields.map((field) => words.t("claim.field", { field })))})`}
        {basis === "inferred" && confidence !== undefined ? `, ${words.t(`confidence.${confidence}`)}` : ""}
        {passage === null ? null : (
          <>
            {" · "}
            <a href={passage} rel="noopener external">
              {words.t("claim.openPassage")}
            </a>
          </>
        )}
        {url === undefined ? null : (
          <>
            {" · "}
            <a href={url} rel="noopener external">
              {words.t("claim.openRecord")}
            </a>
          </>
        )}
        {children === undefined || children === null ? null : <>&nbsp;{children}</>}
      </p>
    </>
  );
}

/** Who says it and where; of a conclusion, only from what it was drawn, since its words are ours. */
function ClaimOrigin({ model, index, claim }: Omit<ClaimReceiptProps, "children">) {
  const { words } = model;
  const source = index.sources.get(claim.source);
  const isInferred = claim.basis === "inferred";
  return (
    <>
      {isInferred ? (
        <>
          <span title={words.t("basis.inferred.explained")}>{words.t("claim.inferredFrom")}</span>{" "}
        </>
      ) : null}
      {source === undefined ? null : (
        <a href={linkToOpen(model, { kind: "source", id: source.id })}>
          {source.publisher ?? <Local model={model} text={sourceTitle(source, index.dataset.language, words.lang)} />}
        </a>
      )}
      {source?.published === undefined ? "" : `, ${words.date(source.published)}`}
      {claim.paragraph === undefined ? "" : `, ${words.t("claim.paragraph", { n: claim.paragraph })}`}
      {claim.locator === undefined ? "" : `, ${locatorPlace(words, source, claim.locator)}`}
      {isInferred ? "" : " · "}
    </>
  );
}
