import controls from "../pages/Controls.module.css";
import page from "../pages/Page.module.css";
import { inlineSheet } from "./inlineSheet.ts";
import { lookSheet } from "./lookSheet.ts";
import type { Look } from "./readLook.ts";

/** The one style sheet of every page: colours of the picture, then everything else, then the site's own look. */
export function pageSheet(css: string, look: Look | null): string {
  const accented = {
    always: `.${page["masthead"]}{border-top:4px solid var(--accent)}`,
    unforced: `.${controls["modes"]} a[aria-current]{border-color:var(--accent);background:var(--accent)}`,
  };
  return inlineSheet(css + lookSheet(look, accented));
}
