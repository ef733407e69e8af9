import type { ReactNode, RefObject } from "react";
import css from "./Controls.module.css";
import type { PageModel } from "./types.ts";

export interface PathMenuProps {
  readonly model: PageModel;
  /** A tool lies over the page as the menus beside it do; in the panel of a party or of another path it unfolds where it stands. */
  readonly place: "tool" | "party" | "others";
  /** Whether it begins unfolded. */
  readonly isOpen?: boolean;
  readonly menuRef?: RefObject<HTMLDetailsElement | null>;
  readonly onToggle?: () => void;
  /** The live form. As long as it is not there, the style sheet says that it is on its way. */
  readonly children?: ReactNode;
}

const TITLES = { tool: "path.tool", party: "path.fromHere", others: "path.others" } as const;

/** Whether there are two parties to choose. */
function hasPaths({ overview }: Pick<PageModel, "overview">): boolean {
  return Math.max(overview.total.parties, overview.slice.parties.length) > 1;
}

/** Where two parties are chosen whose path is to be shown. The answer needs a script, so without one it is not there. */
export function PathMenu({ model, place, isOpen = false, menuRef, onToggle, children }: PathMenuProps) {
  const { words } = model;
  if (!hasPaths(model)) return null;
  const isOver = place === "tool";
  return (
    <details
      className={isOver ? `${css["menu"]} ${css["path"]}` : css["more"]}
      name={isOver ? "menu" : undefined}
      open={isOpen || undefined}
      ref={menuRef}
      onToggle={onToggle}
    >
      <summary>{words.t(TITLES[place])}</summary>
      <div data-loading={words.t("status.loading")}>{children}</div>
    </details>
  );
}
