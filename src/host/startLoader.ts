import { EMBED_VERSION } from "../share/embedMessages.ts";
import { connectFrame, type Connection } from "./connectFrame.ts";
import { createEmbed, type Embed } from "./createEmbed.ts";

/** The one global of the loader, `AccordEmbed`. */
export interface Loader {
  readonly version: number;
  /**
   * A line to an embed: its frame, its `<figure class="accord-embed">` or its `<accord-embed>`, which need not have been
   * upgraded yet. Throws a TypeError for an element that is no embed.
   */
  connect(element: Element): Connection;
}

const NAME = "AccordEmbed";
const CLASS = "accord-embed";

/** Whether the parser has put all of an element's children into it; what comes later would stand below the frame. */
const isWhole = (element: Element): boolean => document.readyState !== "loading" || element.nextSibling !== null;

/**
 * Turns every embed code of the page into a frame, now and later, and listens to those frames only. The first of several
 * copies does it all: the others find its global and leave. An element without a valid address stays as it is.
 */
export function startLoader(): void {
  if (Object.hasOwn(window, NAME)) return;
  const embeds = new Map<Element, Embed>();
  const waiting = new Set<HTMLElement>();
  const widths = new ResizeObserver((entries) => {
    // Later, since a height set in here is reported to the page as an error.
    setTimeout(() => {
      for (const { target } of entries) embeds.get(target)?.onWidth();
    });
  });
  const sights = new IntersectionObserver((entries) => {
    for (const { boundingClientRect, isIntersecting, target } of entries)
      embeds.get(target)?.onSeen(!isIntersecting && boundingClientRect.top > 0);
  });

  const upgrade = (element: HTMLElement): Embed | undefined => {
    const known = embeds.get(element);
    if (known !== undefined) return known;
    waiting.delete(element);
    const embed = createEmbed(element);
    if (embed === null) return undefined;
    embeds.set(element, embed);
    widths.observe(element);
    sights.observe(element);
    return embed;
  };
  const meet = (element: HTMLElement): void => {
    if (isWhole(element)) upgrade(element);
    else waiting.add(element);
  };
  const look = (): void => {
    for (const element of embeds.keys())
      if (!element.isConnected) {
        widths.unobserve(element);
        sights.unobserve(element);
        embeds.delete(element);
      }
    for (const element of [...waiting, ...document.getElementsByClassName(CLASS)])
      if (element instanceof HTMLElement) meet(element);
  };

  window.addEventListener("message", ({ data, source }) => {
    for (const embed of embeds.values())
      if (source !== null && embed.frame.contentWindow === source) embed.onMessage(data);
  });
  document.addEventListener("DOMContentLoaded", look);
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  if (typeof customElements === "object" && customElements.get(CLASS) === undefined)
    customElements.define(
      CLASS,
      class extends HTMLElement {
        connectedCallback(): void {
          meet(this);
        }
        disconnectedCallback(): void {
          look();
        }
      },
    );
  look();
  const loader: Loader = {
    version: EMBED_VERSION,
    connect: (element) => {
      const frame =
        element instanceof HTMLElement && !(element instanceof HTMLIFrameElement) ? upgrade(element)?.frame : element;
      if (!(frame instanceof HTMLIFrameElement)) throw new TypeError("no embed");
      return connectFrame(frame);
    },
  };
  Object.defineProperty(window, NAME, { value: loader });
}
