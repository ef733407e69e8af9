import css from "./Panel.module.css";
import { linkToOpen } from "./linkTo.ts";
import type { PageModel } from "./types.ts";

export interface LineLinkProps {
  readonly model: PageModel;
  /** Id of the line on the page of what is open. */
  readonly anchor: string;
  /** What the link is to, in words. */
  readonly name: string;
}

/**
 * The sign at the end of a line that links to just this line: a plain link with the page's address, so that it can be copied too.
 * The style sheet draws the sign, since it is no part of the text.
 */
export function LineLink({ model, anchor, name }: LineLinkProps) {
  return <a className={css["line"]} href={`${linkToOpen(model, model.view.open)}#${anchor}`} aria-label={name}></a>;
}
