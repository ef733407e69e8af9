import { formatQuery } from "../address/formatAddress.ts";
import type { ViewState } from "../address/types.ts";
import type { ExplorerStore } from "../state/createExplorerStore.ts";
import { clickedLink } from "./clickedLink.ts";
import type { SiteLocation } from "./siteLocation.ts";

/** Whether two views have the same record or page open. */
function sameOpen({ open: a }: ViewState, { open: b }: ViewState): boolean {
  if (a.kind === "path" && b.kind === "path") return a.from === b.from && a.to === b.to;
  return a.kind === b.kind && (!("id" in a) || !("id" in b) || a.id === b.id);
}

/** Whether two views leave the same records in; sort and layout hide none. */
function sameFilter({ filter: a }: ViewState, { filter: b }: ViewState): boolean {
  return formatQuery({ filter: a, sort: null, view: null }) === formatQuery({ filter: b, sort: null, view: null });
}

const isInPicture = (element: Element): boolean => element.closest("section[aria-labelledby=diagram-title]") !== null;

/** A link inside the page changes what is shown; only a change of what is open is a step that Back undoes. */
function follow({ actions, getState }: ExplorerStore, target: ViewState, link: EventTarget | null): void {
  const { view } = getState();
  const opens = !sameOpen(view, target);
  const isDrawn = link instanceof Element && isInPicture(link);
  actions.go(target, opens ? "push" : "replace", opens && isDrawn ? { from: "picture" } : {});
  if (opens && target.open.kind === "start") actions.notify("cleared");
  else if (!opens && !sameFilter(view, target)) actions.notify("filtered");
  else if (!opens && view.view !== target.view) actions.notify("viewed");
  else if (!opens && view.sort !== target.sort) actions.notify("sorted");
}

/** Lines have the same address in every language, so a link to another one leads to the line that is open. */
function keepAnchor({ target }: MouseEvent): void {
  const link = target instanceof Element ? target.closest("a") : null;
  if (link !== null) link.hash = location.hash;
}

/** How long a place may take to be drawn, in frames: the data of its record may still be on its way. */
const PATIENCE_FRAMES = 300;

/**
 * Goes to a place of the page that is open, as soon as it is drawn: scrolls to it also when the address names it already. Part
 * of the step that opened the record, where one did.
 */
function goToAnchor(href: string, isStep: boolean, framesLeft = PATIENCE_FRAMES): void {
  const { hash } = new URL(href);
  if (document.getElementById(decodeURIComponent(hash.slice(1))) === null && framesLeft > 0) {
    requestAnimationFrame(() => goToAnchor(href, isStep, framesLeft - 1));
    return;
  }
  history.replaceState(history.state, "", href.replace(/#.*/, ""));
  if (isStep) location.replace(href);
  else location.assign(href);
}

/** Where Esc closes what is open: in the record, and in the picture. */
const isClosable = (element: Element): boolean => element.closest("aside") !== null || isInPicture(element);

/** `/` by what is typed, or by its place on the keyboard where Cyrillic has a full stop there. */
function isSearchKey({ key, code, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return !ctrlKey && !altKey && !metaKey && (key === "/" || (key === "." && code === "Slash"));
}

/** Whether keys write into the element, or choose from it. */
const isTyped = (element: Element): boolean =>
  element.matches("input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]");

/**
 * Turns the page's links into actions: no click inside loads a document, except a change of language, whose words are a
 * page of their own. Esc closes what is open, from the picture and from the record itself, then gives a picture that fills the window
 * its place back; `/` leads from anywhere in the explorer to the search. Returns the function that lets go.
 */
export function bindLinks(store: ExplorerStore, site: SiteLocation, root: HTMLElement): () => void {
  const onClick = (event: MouseEvent): void => {
    const href = clickedLink(event);
    if (href === null || href.startsWith("#")) return;
    const { view } = store.getState();
    const target = site.parse(href);
    if (target !== null && target.lang !== view.lang && sameOpen(target, view)) keepAnchor(event);
    if (target === null || target.lang !== view.lang) return;
    event.preventDefault();
    const isStep = !sameOpen(target, view);
    follow(store, target, event.target);
    const anchor = /#.+/.exec(href);
    if (anchor !== null) setTimeout(() => goToAnchor(site.href(target) + anchor[0], isStep));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { target } = event;
    if (event.defaultPrevented || !(target instanceof Element)) return;
    if (isSearchKey(event) && root.contains(target) && !isTyped(target)) {
      event.preventDefault();
      root.querySelector<HTMLElement>("input[type=search]")?.focus();
    }
    if (event.key !== "Escape" || (root.contains(target) && closeMenu(root))) return;
    // Focus is on the body after a fresh load; elsewhere outside of picture and record the key is not ours.
    const closes = target === document.body || (root.contains(target) && isClosable(target));
    const { view } = store.getState();
    if (closes && view.open.kind !== "start") store.actions.close();
    else store.actions.explore(false);
  };
  // A menu lies over what follows it, so it must not stay when press or focus go on to that.
  const onLeave = ({ target }: Event): void => {
    for (const menu of root.querySelectorAll<HTMLDetailsElement>("details[name=menu][open]")) {
      if (!(target instanceof Node && menu.contains(target))) menu.open = false;
    }
  };
  root.addEventListener("click", onClick);
  document.addEventListener("keydown", onKeyDown);
  document.addEventListener("pointerdown", onLeave);
  document.addEventListener("focusin", onLeave);
  return () => {
    root.removeEventListener("click", onClick);
    document.removeEventListener("keydown", onKeyDown);
    document.removeEventListener("pointerdown", onLeave);
    document.removeEventListener("focusin", onLeave);
  };
}

/** Closes an open menu, the topmost thing; false when there was none. */
function closeMenu(root: HTMLElement): boolean {
  const menu = root.querySelector<HTMLDetailsElement>("details[name=menu][open]");
  if (menu === null) return false;
  menu.open = false;
  menu.querySelector("summary")?.focus();
  return true;
}
