import type { Open, ViewState } from "../address/types.ts";
import type { SiteLocation } from "./siteLocation.ts";

export interface EmbedLinks {
  readonly site: SiteLocation;
  readonly root: HTMLElement;
  /** What is shown now. */
  readonly view: () => ViewState;
  /** The reader wants another record, which the embed shows itself. */
  readonly onOpen: (open: Open) => void;
  /** The reader follows a link out of the embed. */
  readonly onLeave: (url: string, isPlain: boolean) => void;
  /** The reader wants to see again what the embed was built for. */
  readonly onClose: () => void;
}

/** Whether the click asks for the link itself, not for a tab or a window of its own. */
const isPlain = ({ metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  !metaKey && !ctrlKey && !shiftKey && !altKey;

/**
 * Opens other records inside the embed. A link to what is open already leads to its full page, as all other links lead out: they
 * open beside the host's page, which is told. Esc in the picture closes what was opened; no key does anything elsewhere. Returns the function that lets go.
 */
export function bindEmbedLinks({ site, root, view, onOpen, onLeave, onClose }: EmbedLinks): () => void {
  const onClick = (event: MouseEvent): void => {
    if (event.defaultPrevented || event.button !== 0) return;
    const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
    const href = link?.getAttribute("href") ?? null;
    if (href === null) return;
    const target = site.parse(href)?.open;
    const { open } = view();
    const isOther =
      (target?.kind === "agreement" || target?.kind === "party") &&
      !(open.kind === target.kind && open.id === target.id);
    if (isOther && isPlain(event)) {
      event.preventDefault();
      onOpen(target);
    } else onLeave(new URL(href, location.href).href, isPlain(event));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const isPicture = event.target instanceof Element && event.target.closest("figure") !== null;
    if (event.key === "Escape" && isPicture && !event.defaultPrevented) onClose();
  };
  root.addEventListener("click", onClick);
  root.addEventListener("keydown", onKeyDown);
  return () => {
    root.removeEventListener("click", onClick);
    root.removeEventListener("keydown", onKeyDown);
  };
}
