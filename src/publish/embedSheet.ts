import css from "../pages/Embed.module.css?inline";
import names from "../pages/Embed.module.css";
import { inlineSheet } from "./inlineSheet.ts";
import { lookSheet } from "./lookSheet.ts";
import type { Look } from "./readLook.ts";

/** The one style sheet of every embed: colours of the picture, what the embed itself uses, then the site's own look. */
export function embedSheet(look: Look | null): string {
  return inlineSheet(
    css + lookSheet(look, { always: `.${names["embed"]}{border-top-color:var(--accent)}`, unforced: "" }),
  );
}
