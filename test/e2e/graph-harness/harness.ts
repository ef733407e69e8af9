import { createGraph } from "../../../src/graph/createGraph.ts";
import { graphStyle } from "../../../src/graph/graphStyle.ts";
import type { Graph, Viewport } from "../../../src/graph/types.ts";
import { buildSvg } from "../../../src/scene/buildSvg.ts";
import type { Scene, SceneNode, SvgTree } from "../../../src/scene/types.ts";
import { makeScene } from "../../graph/makeScene.ts";
import { makeStyle } from "../../graph/makeStyle.ts";

/** Distances of a card's four outlines from where the scene puts them, CSS px; null where none is found within 6 px. */
export interface Offsets {
  readonly left: number | null;
  readonly right: number | null;
  readonly top: number | null;
  readonly bottom: number | null;
}

/** What the page under test offers to the spec. */
export interface Harness {
  readonly makeScene: typeof makeScene;
  readonly makeStyle: typeof makeStyle;
  readonly graphStyle: typeof graphStyle;
  readonly start: (scene?: Scene, reducedMotion?: boolean) => Graph;
  /** The scene's SVG in the container, as the page has it before the canvas. */
  readonly drawSvg: (scene: Scene) => void;
  /** Buttons over the cards, as the explorer has them. */
  readonly addButtons: (scene: Scene) => void;
  /** Where the canvas drew a card, seen in its pixels. */
  readonly offsetsOf: (node: SceneNode) => Offsets;
  /** How many pixels of the canvas are drawn on. */
  readonly drawnPixels: () => number;
  readonly log: string[];
  readonly viewports: Viewport[];
  readonly graphs: Graph[];
}

declare global {
  interface Window {
    harness: Harness;
  }
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`No element ${id}.`);
  return found;
}

function toElement({ tag, attributes, children }: SvgTree): Element {
  const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  made.append(...children.map((child) => (typeof child === "string" ? child : toElement(child))));
  return made;
}

/** What is on the canvases, in CSS px. */
function readPixels(): ImageData {
  const box = element("container").getBoundingClientRect();
  const context = new OffscreenCanvas(Math.ceil(box.width), Math.ceil(box.height)).getContext("2d");
  if (context === null) throw new Error("No 2D canvas.");
  for (const canvas of document.querySelectorAll("canvas")) {
    if (canvas.width > 0)
      context.drawImage(canvas, 0, 0, canvas.width / devicePixelRatio, canvas.height / devicePixelRatio);
  }
  return context.getImageData(0, 0, context.canvas.width, context.canvas.height);
}

/** Distance from a place to the nearest dark pixel along an axis. */
function nearestStroke({ data, width }: ImageData, xPx: number, yPx: number, dx: number, dy: number): number | null {
  const steps = Array.from({ length: 13 }, (_, step) => step - 6).toSorted((a, b) => Math.abs(a) - Math.abs(b));
  const found = steps.find((step) => {
    const at = (Math.floor(yPx + step * dy) * width + Math.floor(xPx + step * dx)) * 4;
    const [r = 255, g = 255, b = 255, a = 0] = data.subarray(at, at + 4);
    return a > 100 && r + g + b < 600;
  });
  return found ?? null;
}

const log: string[] = [];
const viewports: Viewport[] = [];
const graphs: Graph[] = [];

window.harness = {
  makeScene,
  makeStyle,
  graphStyle,
  log,
  viewports,
  graphs,
  start(scene = makeScene(), reducedMotion = true) {
    const container = element("container");
    container.style.aspectRatio = `${scene.widthPx} / ${scene.heightPx}`;
    const graph = createGraph(container, {
      scene,
      style: makeStyle(getComputedStyle(container).fontFamily),
      gestureRoot: element("root"),
      reducedMotion,
      onSelect: (key) => log.push(`select ${key}`),
      onClear: () => log.push("clear"),
      onViewport: (viewport) => {
        viewports.push(viewport);
        const { zoom, panXPx, panYPx } = viewport;
        const layer = element("layer");
        layer.style.transformOrigin = "0 0";
        layer.style.transform = `translate(${panXPx}px, ${panYPx}px) scale(${zoom})`;
      },
      onReady: () => log.push("ready"),
      onFail: (error) => log.push(`fail ${error.message}`),
    });
    graphs.push(graph);
    return graph;
  },
  drawSvg: (scene) => element("container").replaceChildren(toElement(buildSvg(scene))),
  offsetsOf({ xPx, yPx, widthPx, heightPx }) {
    const pixels = readPixels();
    const { zoom, panXPx, panYPx } = viewports.at(-1) ?? { zoom: 1, panXPx: 0, panYPx: 0 };
    const find = (x: number, y: number, dx: number, dy: number): number | null =>
      nearestStroke(pixels, panXPx + zoom * x, panYPx + zoom * y, dx, dy);
    return {
      left: find(xPx, yPx + heightPx * 0.3, 1, 0),
      right: find(xPx + widthPx, yPx + heightPx * 0.3, 1, 0),
      top: find(xPx + widthPx * 0.8, yPx, 0, 1),
      bottom: find(xPx + widthPx * 0.8, yPx + heightPx, 0, 1),
    };
  },
  drawnPixels: () => readPixels().data.filter((value, index) => index % 4 === 3 && value > 0).length,
  addButtons(scene) {
    for (const node of scene.nodes) {
      const button = document.createElement("button");
      button.type = "button";
      button.ariaLabel = node.name;
      Object.assign(button.style, {
        left: `${node.xPx}px`,
        top: `${node.yPx}px`,
        width: `${node.widthPx}px`,
        height: `${node.heightPx}px`,
      });
      button.addEventListener("click", () => log.push(`button ${node.key}`));
      element("layer").append(button);
    }
  },
};
