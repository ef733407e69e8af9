import { memo } from "react";
import type { Party } from "../dataset/types.ts";
import type { Words } from "../i18n/types.ts";
import { Local } from "./Local.tsx";

export interface PartyRowProps {
  readonly words: Words;
  readonly text: string;
  /** Language of the name. */
  readonly lang: string;
  readonly kind: Party["kind"];
  /** Agreements that name the party. */
  readonly count: number;
  readonly href: string;
  readonly isOpen: boolean;
}

/** One party as a row of a list. Also answers an early tap; drawn again only when something of its own changes. */
export const PartyRow = memo(function PartyRow({ words, text, lang, kind, count, href, isOpen }: PartyRowProps) {
  return (
    <li data-row="">
      <a href={href} aria-current={isOpen ? "true" : undefined}>
        <Local model={{ words }} text={{ text, lang }} />
      </a>{" "}
      <small>
        {words.t(`kind.${kind}`)}
        {count > 1 ? ` · ${words.t("count.agreements", { n: count })}` : ""}
      </small>
    </li>
  );
});
