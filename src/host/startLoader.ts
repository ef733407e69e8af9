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
const isWhole = (element: Element): boolean => document.readyState !== "loading" || !!element.nextSibling;

/**
 * Turns every embed code of the page into a frame, now and later, and listens to those frames only. The first of several
 * copies does it all: the others find its global and leave. An element without a valid address stays as it is.
 */
export function startLoader(): void {
  if (Object.hasOwn(window, NAME)) return;
  const embeds = new Map<Element, Embed>();
  const waiting = new Set<Element>();
  const upgrade = (element: Element): Embed | undefined => {
    const known = embeds.get(element);
    if (known) return known;
    waiting.delete(element);
    const embed = element instanceof HTMLElement && createEmbed(element);
    if (!embed) return undefined;
    embeds.set(element, embed);
    return embed;
  };
  const meet = (element: Element): void => {
    if (isWhole(element)) upgrade(element);
    else waiting.add(element);
  };
  const look = (): void => {
    for (const element of embeds.keys()) if (!element.isConnected) embeds.delete(element);
    for (const element of [...waiting, ...document.getElementsByClassName(CLASS)]) meet(element);
  };

  addEventListener("message", ({ data, source }) => {
    for (const embed of embeds.values()) if (embed.frame.contentWindow === source) embed.onMessage(data);
  });
  document.addEventListener("securitypolicyviolation", ({ blockedURI, disposition, effectiveDirective }) => {
    for (const embed of embeds.values())
      if (disposition === "enforce" && effectiveDirective === "frame-src" && embed.frame.src.startsWith(blockedURI))
        embed.onRefused();
  });
  document.addEventListener("DOMContentLoaded", look);
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  if (!customElements.get(CLASS))
    customElements.define(
      CLASS,
      class extends HTMLElement {
        connectedCallback(): void {
          meet(this);
        }
      },
    );
  look();
  const loader: Loader = {
    version: EMBED_VERSION,
    connect: (element) => {
      const frame = element instanceof HTMLIFrameElement ? element : upgrade(element)?.frame;
      if (!frame) throw new TypeError("no embed");
      return connectFrame(frame);
    },
  };
  Object.assign(window, { [NAME]: loader });
}
