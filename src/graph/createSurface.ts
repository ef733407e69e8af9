import cytoscape from "cytoscape";
import { diffElements } from "./diffElements.ts";
import { STYLESHEET } from "./stylesheet.ts";
import { tameRenderer } from "./tameRenderer.ts";
import type { GraphElement, Viewport } from "./types.ts";

/** cytoscape puts a style element into the page, which the policy blocks, unless it finds something with this id. */
const STYLE_ID = "__________cytoscape_stylesheet";

/** cytoscape and its canvases, filling a container. Draws what it is given and hears nothing. */
export interface Surface {
  /** Draws these elements, changing only what differs from the last ones. */
  readonly draw: (elements: ReadonlyMap<string, GraphElement>) => void;
  readonly setViewport: (viewport: Viewport) => void;
  /** Takes over the container's size, CSS px. Empties the canvases until the next frame: not to be called between drawing and painting. */
  readonly resize: (widthPx: number, heightPx: number) => void;
  readonly destroy: () => void;
}

export interface SurfaceEvents {
  /** After every frame drawn. */
  readonly onDraw: () => void;
  /** The browser took a canvas away. */
  readonly onLost: () => void;
}

/**
 * Creates the canvases inside the container, hidden from assistive technology and from the pointer.
 *
 * @throws Error where no 2D context is given; nothing is left in the container then.
 */
export function createSurface(container: HTMLElement, { onDraw, onLost }: SurfaceEvents): Surface {
  const { clip, host } = createHost(container.ownerDocument);
  container.append(clip);
  const cy = startOn(clip, host);
  let drawn: ReadonlyMap<string, GraphElement> = new Map();
  cy.on("render", onDraw);
  // Does not bubble, but passes through its parents on the way down. One canvas lost is all lost.
  clip.addEventListener("contextlost", onLost, { capture: true, once: true });

  return {
    draw(elements) {
      const diff = diffElements(drawn, elements);
      drawn = elements;
      cy.batch(() => {
        for (const id of diff.removed) cy.getElementById(id).remove();
        cy.add(diff.added.map(toDefinition));
        for (const { data, classes, position } of diff.changed) {
          const element = cy.getElementById(data.id);
          element.data({ ...data });
          element.classes(classes);
          if (position !== undefined) element.position({ ...position });
        }
      });
    },
    setViewport: ({ zoom, panXPx, panYPx }) => {
      cy.viewport({ zoom, pan: { x: panXPx, y: panYPx } });
    },
    resize(widthPx, heightPx) {
      host.style.width = `${wholePx(widthPx)}px`;
      host.style.height = `${wholePx(heightPx)}px`;
      cy.resize();
    },
    destroy() {
      clip.removeEventListener("contextlost", onLost, { capture: true });
      cy.destroy();
      clip.remove();
    },
  };
}

/** A size that is a whole number of device pixels at the usual ratios (1, 1.25, 1.5, 2 ...): others are blurred. */
function wholePx(sizePx: number): number {
  return Math.ceil(sizePx / 4) * 4;
}

function createHost(document: Document): { readonly clip: HTMLElement; readonly host: HTMLElement } {
  const clip = document.createElement("div");
  clip.setAttribute("aria-hidden", "true");
  Object.assign(clip.style, { position: "absolute", inset: "0", overflow: "hidden", pointerEvents: "none" });
  const host = document.createElement("div");
  host.style.position = "relative";
  clip.append(host);
  return { clip, host };
}

function startOn(clip: HTMLElement, host: HTMLElement): cytoscape.Core {
  const { head } = clip.ownerDocument;
  const placeholder =
    clip.ownerDocument.getElementById(STYLE_ID) === null ? clip.ownerDocument.createElement("meta") : null;
  if (placeholder !== null) {
    placeholder.id = STYLE_ID;
    head.append(placeholder);
  }
  try {
    const cy = cytoscape({
      container: host,
      layout: { name: "preset" },
      autoungrabify: true,
      autounselectify: true,
      boxSelectionEnabled: false,
      userPanningEnabled: false,
      userZoomingEnabled: false,
    });
    cy.style(STYLESHEET);
    tameRenderer(cy);
    return cy;
  } catch (error) {
    clip.remove();
    throw error;
  } finally {
    placeholder?.remove();
  }
}

function toDefinition({ group, classes, data, position }: GraphElement): cytoscape.ElementDefinition {
  const place = position === undefined ? {} : { position: { ...position } };
  return { group, classes, data: { ...data }, ...place };
}
