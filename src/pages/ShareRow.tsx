import type { ReactNode, RefObject } from "react";
import { citationText } from "../i18n/citationText.ts";
import css from "./Controls.module.css";
import { linkToFile } from "./linkTo.ts";
import { portraitName } from "./portraitName.ts";
import { ReportLine } from "./ReportLine.tsx";
import { savedName } from "./savedName.ts";
import type { PageModel } from "./types.ts";

/** What the buttons do. */
export interface ShareActs {
  readonly onCopy: () => void;
  /** Offers the code for other sites. */
  readonly onPublish: () => void;
  /** Opens everything else that can be taken away from here. */
  readonly onMore: () => void;
}

export interface ShareRowProps {
  readonly model: PageModel;
  readonly isCopied?: boolean;
  readonly acts?: ShareActs;
  readonly citeRef?: RefObject<HTMLDetailsElement | null>;
  readonly onCite?: () => void;
  /** The citation with its address and live buttons, in place of the plain text. */
  readonly cited?: ReactNode;
  /** The link itself, where copying was refused, and what was opened. */
  readonly children?: ReactNode;
}

/**
 * The end of the panel: share, report a mistake, cite. Without a script the buttons are not shown; the citation is text, and
 * the data a link.
 */
export function ShareRow({ model, isCopied = false, acts, citeRef, onCite, cited, children }: ShareRowProps) {
  const { words } = model;
  return (
    <>
      <div className={css["share"]}>
        <button type="button" className={css["button"]} onClick={acts?.onCopy}>
          {isCopied ? words.t("share.copied") : words.t("share.copy")}
        </button>
        <button type="button" className={css["button"]} aria-haspopup="dialog" onClick={acts?.onPublish}>
          {words.t("publish.short")}
        </button>
        <button type="button" className={css["button"]} aria-haspopup="dialog" onClick={acts?.onMore}>
          {words.t("share.more")}
        </button>
        {children}
      </div>
      <PortraitLink model={model} />
      <ReportLine model={model} />
      <details className={css["cite"]} ref={citeRef} onToggle={onCite}>
        <summary>{words.t("cite.title")}</summary>
        {cited ?? <Citation model={model} />}
      </details>
    </>
  );
}

/** The upright picture of what is open, where this page knows it. */
function PortraitLink({ model }: { readonly model: PageModel }) {
  const { card, detail, words } = model;
  if (card === undefined || card.portrait === null || detail === null) return null;
  return (
    <p className={`${css["cite"]} ${css["act"]}`}>
      <a href={linkToFile(model, card.portrait)} download={portraitName(detail.open)}>
        {words.t("share.portrait")}
      </a>
    </p>
  );
}

/** The citation as the build knows it, without an address where the site has none yet; beside it all of the data. */
function Citation({ model }: { readonly model: PageModel }) {
  const { detail, detailIndex, site, words } = model;
  const { siteName } = site;
  return (
    <>
      <p>
        {detail === null || detailIndex === null
          ? null
          : citationText(words, detailIndex, detail.open, { siteName, url: null })}
      </p>
      <p className={css["act"]}>
        <a href={linkToFile(model, "data/dataset.json")} download={savedName(site, "dataset.json")}>
          {words.t("cite.data")}
        </a>
      </p>
    </>
  );
}
