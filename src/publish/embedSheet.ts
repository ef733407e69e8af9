import css from "../pages/Embed.module.css?inline";
import { pageSheet } from "./pageSheet.ts";

/** The one style sheet of every embed: colours of the picture and what the embed itself uses, nothing of the pages. */
export function embedSheet(): string {
  return pageSheet(css);
}
