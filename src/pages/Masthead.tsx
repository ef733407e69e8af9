import type { ReactNode } from "react";
import type { Open } from "../address/types.ts";
import css from "./Page.module.css";
import { linkTo, linkToOpen } from "./linkTo.ts";
import { PublishLink } from "./PublishLink.tsx";
import type { PageModel } from "./types.ts";

export interface MastheadProps {
  readonly model: PageModel;
  /** The live way to publish what is shown. */
  readonly publish?: ReactNode;
}

/** The site's name and the languages, each in its own name, without flags; what other sites can show of the page. */
export function Masthead({ model, publish }: MastheadProps) {
  const { site, view, words } = model;
  const open: Open = view.open.kind === "missing" ? { kind: "start" } : view.open;
  return (
    <header className={css["masthead"]}>
      <a className={css["name"]} href={linkToOpen(model, { kind: "start" })}>
        {site.siteName}
      </a>
      <nav className={css["languages"]} aria-label={words.t("nav.languages")}>
        {site.languages.map((lang) => (
          <a
            key={lang}
            href={linkTo(model, { lang, open })}
            lang={lang}
            hrefLang={lang}
            aria-current={lang === view.lang ? "true" : undefined}
          >
            <span className={css["long"]}>{words.t(`language.${lang}`)}</span>
            <span className={css["short"]} aria-hidden="true">
              {lang.toUpperCase()}
            </span>
          </a>
        ))}
      </nav>
      {publish ?? <PublishLink model={model} />}
    </header>
  );
}
