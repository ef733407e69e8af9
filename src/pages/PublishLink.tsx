import type { KeyboardEvent, MouseEvent, Ref } from "react";
import { formatEmbedAddress } from "../address/formatEmbedAddress.ts";
import { PLAIN_EMBED } from "../address/types.ts";
import css from "./Page.module.css";
import { embedPlace } from "./embedPlace.ts";
import type { PageModel } from "./types.ts";

export interface PublishLinkProps {
  readonly model: PageModel;
  readonly linkRef?: Ref<HTMLAnchorElement>;
  /** Offers the code instead of following the link; absent until the explorer is there, and where no script runs. */
  readonly onOpen?: () => void;
}

/** A click that opens a tab or a window stays one. */
const isPlain = (event: MouseEvent): boolean => !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);

/** What other sites can show of this page: a link to the embed as it is; the explorer makes it a button that offers more. */
export function PublishLink({ model, linkRef, onOpen }: PublishLinkProps) {
  const { root, view, words } = model;
  const address = formatEmbedAddress(embedPlace(model), { filter: view.filter, options: PLAIN_EMBED });
  const act = (event: KeyboardEvent | MouseEvent): void => {
    if (onOpen === undefined) return;
    event.preventDefault();
    onOpen();
  };
  return (
    <a
      ref={linkRef}
      className={css["publish"]}
      href={root + (address ?? "")}
      onClick={(event) => {
        if (isPlain(event)) act(event);
      }}
      // Enter clicks a link; a button answers the space bar too.
      onKeyDown={(event) => {
        if (event.key === " ") act(event);
      }}
    >
      <span className={css["long"]}>{words.t("publish.short")}</span>
      <span className={css["short"]} aria-hidden="true">
        {"</>"}
      </span>
    </a>
  );
}
