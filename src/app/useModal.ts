import { useEffect, useRef, useState, type RefObject } from "react";
import { formatPath } from "../address/formatAddress.ts";
import type { PageModel } from "../pages/types.ts";

interface Modal {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** True once something else is open than what the dialog was opened for: what it offers would be another's. */
  readonly isOver: boolean;
}

/** A dialog over the page: opens when it is drawn, with its heading in focus, and closes for good when another thing is opened below it. */
export function useModal({ view }: PageModel, onClose: () => void): Modal {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const path = formatPath(view);
  const [first] = useState(path);
  const isOver = path !== first;
  useEffect(() => {
    if (isOver) onClose();
  }, [isOver, onClose]);
  useEffect(() => {
    dialog.current?.showModal();
    heading.current?.focus();
    return dialog.current === null ? undefined : keepKeys(dialog.current);
  }, []);
  return { dialog, heading, isOver };
}

/** The Escape key closes the dialog and not also what is open on the page below; a click beside it closes it too. */
function keepKeys(dialog: HTMLDialogElement): () => void {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape") event.stopPropagation();
  };
  const onClick = ({ target }: Event): void => {
    if (target === dialog) dialog.close();
  };
  dialog.addEventListener("keydown", onKeyDown);
  dialog.addEventListener("click", onClick);
  return () => {
    dialog.removeEventListener("keydown", onKeyDown);
    dialog.removeEventListener("click", onClick);
  };
}
