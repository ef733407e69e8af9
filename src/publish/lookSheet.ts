import type { Look } from "./readLook.ts";

/** What of a page or an embed takes the accent: rules that stand after all others. */
export interface AccentRules {
  readonly always: string;
  /** Grounds under text, which forced colours keep for themselves. */
  readonly unforced: string;
}

/** Variables of the accent by theme, in the same order of force as the palette's: `data-theme` overrides the system, paper is light. */
function accentVariables({ light, dark }: NonNullable<Look["accent"]>): string {
  return (
    `:root:root{--accent:${light}}` +
    `@media screen and (prefers-color-scheme:dark){:root:root:not([data-theme=light]){--accent:${dark}}}` +
    `@media screen{:root:root[data-theme=dark]{--accent:${dark}}}`
  );
}

/**
 * Style sheet of a newsroom's own look, to be put after everything else; empty without one. The colour shows where nothing is
 * said by it: in a rule, under a hovered link, on a pressed button.
 */
export function lookSheet(look: Look | null, { always, unforced }: AccentRules): string {
  if (look === null) return "";
  const { accent, headlineFont, textFont } = look;
  return [
    headlineFont === null ? "" : `:root:root{--serif:${headlineFont}}`,
    textFont === null ? "" : `:root:root{--sans:${textFont}}:root body{font-family:var(--sans)}`,
    accent === null ? "" : accentVariables(accent),
    accent === null ? "" : `a:hover{text-decoration-color:var(--accent)}${always}`,
    accent === null || unforced === "" ? "" : `@media(forced-colors:none){${unforced}}`,
  ].join("");
}
