import type { Open } from "../address/types.ts";
import css from "./Page.module.css";
import { linkTo, linkToOpen } from "./linkTo.ts";
import type { PageModel } from "./types.ts";

/** The site's name and the languages, each in its own name; no flags. */
export function Masthead({ model }: { readonly model: PageModel }) {
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
    </header>
  );
}
