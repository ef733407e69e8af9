/**
 * The picture as data. One Scene feeds the SVG, the canvas, the buttons over it and every export, so they cannot disagree.
 * All lengths are px of the scene's own width (908, 620 or 328); drawings scale the whole, never parts of it.
 */
import type { AgreementId, EventId, PartyId } from "../dataset/types.ts";

/** Container widths that are drawn, in px: wide, medium, narrow. */
export const SCENE_WIDTHS = [908, 620, 328] as const;
export type SceneWidth = (typeof SCENE_WIDTHS)[number];

export type SceneLayout = "sides" | "network" | "rows" | "ring";

/** The record that a node stands for. `pair` is a card "n agreements" between two parties; `rest` counts what is not drawn or not named. */
export type NodeRef =
  | { readonly kind: "agreement"; readonly id: AgreementId }
  | { readonly kind: "party"; readonly id: PartyId }
  | { readonly kind: "event"; readonly id: EventId }
  | { readonly kind: "pair"; readonly a: PartyId; readonly b: PartyId }
  | { readonly kind: "rest" };

/** Shape doubles colour: first side rounded, second cut at two corners, agreement square, further sides and the rest bevelled or plain. */
export type NodeShape = "rounded" | "cut" | "square" | "bevel";
/** Which colour of the palette; sides count in the dataset's order. */
export type Tone = "side0" | "side1" | "side2" | "side3" | "agreement" | "neutral";
export type Emphasis = "plain" | "open" | "near" | "dim";
/** solid = signed or in force, dashed = announced or context, dotted = not confirmed or not described. */
export type Stroke = "solid" | "dashed" | "dotted";

export interface SceneNode {
  /** Unique within the scene and stable across scenes: `agreement:<id>`, `party:<id>`; in rows `party:<id>@<agreement>`. */
  readonly key: string;
  readonly ref: NodeRef;
  readonly shape: NodeShape;
  readonly tone: Tone;
  readonly stroke: Stroke;
  readonly emphasis: Emphasis;
  /** Top left corner. */
  readonly xPx: number;
  readonly yPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Small word above the name: kind or type. */
  readonly kicker: string;
  /** The name, broken by character count; at most 3 lines. */
  readonly lines: readonly string[];
  /** Full name for assistive technology: "Fergana region, region, Uzbek side, 1 agreement". */
  readonly name: string;
  /** Relative link to the record's page; null where there is none. */
  readonly href: string | null;
  /** Column from the left, from 0, for the arrow keys. */
  readonly column: number;
}

export interface SceneLink {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly kind: "participation" | "context";
  readonly stroke: Stroke;
  readonly emphasis: Emphasis;
  /**
   * Two quadratic curves that meet at the middle: start, first control, middle, second control, end, each x then y.
   * A straight line has its controls on the line. The canvas draws exactly this path too.
   */
  readonly path: readonly [number, number, number, number, number, number, number, number, number, number];
}

export interface SceneHeading {
  readonly text: string;
  readonly xPx: number;
  readonly yPx: number;
  readonly anchor: "start" | "middle" | "end";
  readonly tone: Tone;
}

export interface Scene {
  readonly layout: SceneLayout;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Name of the whole picture for assistive technology. */
  readonly title: string;
  readonly headings: readonly SceneHeading[];
  readonly links: readonly SceneLink[];
  readonly nodes: readonly SceneNode[];
  /** What the bound left out of the picture (it is in the list). */
  readonly notDrawn: { readonly agreements: number; readonly parties: number };
}

/** Baked positions of *network*: centre of each node by key, px, per scene width. Written by `npm run data -- layout`. */
export interface BakedLayout {
  readonly format: "accord-atlas-layout/1";
  readonly widths: Readonly<Record<string, { readonly heightPx: number; readonly nodes: Readonly<Record<string, readonly [number, number]>> }>>;
}

/** An SVG as plain data: pages make elements of it, publish and share make text of it. */
export interface SvgTree {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (SvgTree | string)[];
}
