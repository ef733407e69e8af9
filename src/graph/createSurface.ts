import cytoscape from "cytoscape";
import { createRest } from "./createRest.ts";
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
 * Creates the canvases, of `pixelRatio` canvas pixels per CSS px, inside the container, hidden from assistive technology and from the pointer.
 *
 * @throws Error where no 2D context is given; nothing is left in the container then.
 */
export function createSurface(container: HTMLElement, pixelRatio: number, { onDraw, onLost }: SurfaceEvents): Surface {
  const { clip, host } = createHost(container.ownerDocument);
  container.append(clip);
  const cy = startOn(clip, host, pixelRatio);
  const renderer = rendererOf(cy);
  tameRenderer(renderer);
  const rest = createRest(renderer);
  let drawn: ReadonlyMap<string, GraphElement> = new Map();
  cy.on("render", () => {
    rest.rest();
    onDraw();
  });
  // Does not bubble, but passes through its parents on the way down. One canvas lost is all lost.
  clip.addEventListener("contextlost", onLost, { capture: true, once: true });

  return {
    draw(elements) {
      rest.wake();
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
    setViewport({ zoom, panXPx, panYPx }) {
      rest.wake();
      cy.viewport({ zoom, pan: { x: panXPx, y: panYPx } });
    },
    resize(widthPx, heightPx) {
      rest.wake();
      host.style.width = `${wholePx(widthPx)}px`;
      host.style.height = `${wholePx(heightPx)}px`;
      cy.resize();
    },
    destroy() {
      clip.removeEventListener("contextlost", onLost, { capture: true });
      rest.destroy();
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

/** Not in its types, but in its documentation for extensions. */
function rendererOf(cy: object): object {
  const renderer: unknown = Reflect.apply(Reflect.get(cy, "renderer"), cy, []);
  return typeof renderer === "object" && renderer !== null ? renderer : {};
}

function startOn(clip: HTMLElement, host: HTMLElement, pixelRatio: number): cytoscape.Core {
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
      pixelRatio,
      autoungrabify: true,
      autounselectify: true,
      boxSelectionEnabled: false,
      userPanningEnabled: false,
      userZoomingEnabled: false,
    });
    // No image at all, not "none": for that the renderer marks every style as changed each time it draws a card.
    cy.style(STYLESHEET).selector("node").style({ "background-image": [] }).update();
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
