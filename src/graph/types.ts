import type { Palette } from "../scene/palette.ts";
import type { Scene, SceneNode } from "../scene/types.ts";

/**
 * Where the scene lies in the container: a scene point (x, y) is drawn at (panXPx + zoom * x, panYPx + zoom * y),
 * in CSS px from the container's top left corner. A layer with `transform: translate(panXPx, panYPx) scale(zoom)`,
 * origin top left, follows the picture exactly.
 */
export interface Viewport {
  readonly zoom: number;
  readonly panXPx: number;
  readonly panYPx: number;
}

/** How many of how many. */
export interface Part {
  readonly shown: number;
  readonly total: number;
}

/** Size of the container in CSS px and of the scene in scene px. */
export interface Frame {
  /** Fitted, the picture is seen whole where that leaves its text readable; else it is as wide as the container. */
  readonly isWhole?: boolean;
  readonly viewWidthPx: number;
  readonly viewHeightPx: number;
  readonly sceneWidthPx: number;
  readonly sceneHeightPx: number;
}

/** How the canvas looks: what the style sheet says to the SVG, as plain data. `graphStyle` makes it. */
export interface GraphStyle {
  /** Any colour that CSS knows, system colours too. */
  readonly palette: Palette;
  /** Font stack of the page, so that canvas and SVG show the same letters. */
  readonly fontFamily: string;
  /** Thicker lines, nothing faded: for readers who ask for more contrast, and in forced colours. */
  readonly strong: boolean;
}

export interface GraphOptions {
  readonly scene: Scene;
  readonly style: GraphStyle;
  /** Common parent of the canvas and of the buttons over it: wheel, touch and drag are listened to here. */
  readonly gestureRoot: HTMLElement;
  /** True: every move is instant. */
  readonly reducedMotion: boolean;
  /** True: a plain wheel zooms and one finger pans. Else both are left to the page, which is the only safe way inside one that scrolls. */
  readonly freeScroll?: boolean;
  /** A card was clicked or tapped. */
  readonly onSelect: (key: string) => void;
  /** The ground was clicked or tapped. */
  readonly onClear: () => void;
  /** After every pan, zoom, fit and resize, and once at the start. */
  readonly onViewport: (viewport: Viewport) => void;
  /** Once, after the first picture is on the screen: the SVG may be hidden now. */
  readonly onReady?: () => void;
  /** At most once, perhaps before `createGraph` returns: the canvas is gone and cleaned up; the SVG should stay or return. */
  readonly onFail: (error: Error) => void;
}

/** A live canvas. After `destroy` or a failure every method does nothing. */
export interface Graph {
  /** Draws another scene by key, without a blank frame. The view is kept unless the scene's size changed. */
  readonly update: (scene: Scene) => void;
  readonly setStyle: (style: GraphStyle) => void;
  /** Pans at once, as little as needed, until the card is visible. Unknown keys do nothing. */
  readonly focus: (key: string) => void;
  /** Puts what is open into the middle of the view; nothing where the picture has nothing open. */
  readonly centre: () => void;
  /** Zooms around the middle of the view, between 0.5 and 4 times the fitted zoom. */
  readonly zoomBy: (factor: number) => void;
  /** Fits the picture; `onFit` hears at once how many cards will be in view, since some may not fit in at a readable size. */
  readonly fit: (onFit?: (inView: Part) => void) => void;
  readonly panBy: (dxPx: number, dyPx: number) => void;
  /** True: the container fills the window, so there is no page to scroll: wheel and one finger are the picture's, and fitting shows the whole. */
  readonly setFull: (isFull: boolean) => void;
  /** Measures the container again; it is also observed, so this is needed only where observing fails. */
  readonly resize: () => void;
  readonly destroy: () => void;
}

/** Two fingers: their middle in CSS px of the container, and how far they are apart. */
export interface TouchPair {
  readonly xPx: number;
  readonly yPx: number;
  readonly spreadPx: number;
}

/** The view of the scene: where it is, where it glides to, and its bounds. Distances are CSS px of the container. */
export interface Camera {
  readonly viewport: () => Viewport;
  /** Takes over new sizes: fits if the scene's size changed or nothing was visible before, else keeps what is in view. */
  readonly setFrame: (frame: Frame) => void;
  /** Returns where that leads, perhaps after a glide. */
  readonly fit: () => Viewport;
  readonly panBy: (dxPx: number, dyPx: number) => void;
  /** Zooms at once around a point of the container. */
  readonly zoomAt: (factor: number, xPx: number, yPx: number) => void;
  /** Glides around the middle of the view. */
  readonly zoomBy: (factor: number) => void;
  /** Follows two fingers that began as `start` over the viewport `from`. */
  readonly pinch: (from: Viewport, start: TouchPair, now: TouchPair) => void;
  /** At once, since the focus that follows is looked for where the card is now. */
  readonly reveal: (node: SceneNode) => void;
  readonly centre: (node: SceneNode) => void;
  readonly destroy: () => void;
}

/** Wraps a function so that what it throws ends the graph, and so that it does nothing afterwards. */
export type Guard = <A extends readonly unknown[]>(act: (...rest: A) => void) => (...rest: A) => void;

/** What every gesture listener needs. */
export interface Gestures {
  readonly root: HTMLElement;
  readonly container: HTMLElement;
  readonly camera: Camera;
  readonly signal: AbortSignal;
  readonly guard: Guard;
  /** A plain wheel and one finger are the picture's too. */
  readonly isFree: boolean;
}

/** What the renderer draws, as plain data, so that two pictures can be compared. */
export interface GraphElement {
  readonly group: "nodes" | "edges";
  readonly classes: string;
  readonly data: Readonly<Record<string, string | number>> & { readonly id: string };
  /** Centre, of nodes only. */
  readonly position?: { readonly x: number; readonly y: number };
}
