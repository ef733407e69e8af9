import type { RefObject } from "react";
import type { Words } from "../i18n/types.ts";
import css from "../pages/Controls.module.css";

export interface RefusedLinkProps {
  readonly words: Words;
  readonly href: string;
  readonly field: RefObject<HTMLInputElement | null>;
}

/** A link that the browser would not copy: in a field to copy from, with a sentence that says so. */
export function RefusedLink({ words, href, field }: RefusedLinkProps) {
  return (
    <>
      <input
        ref={field}
        className={`${css["field"]} linkfield`}
        readOnly
        value={href}
        aria-label={words.t("share.link")}
      />
      <p className="note linkfield">{words.t("share.refused")}</p>
    </>
  );
}
