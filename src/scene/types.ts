/**
 * The picture as data. One Scene feeds the SVG, the canvas, the buttons over it and every export, so they cannot disagree.
 * All lengths are px of the scene's own width (908, 620, 328 or 200); drawings scale the whole, never parts of it.
 */
import type { Open, ViewState } from "../address/types.ts";
import type { DatasetIndex } from "../dataset/createIndex.ts";
import type {
  Agreement,
  AgreementId,
  Detail,
  Event,
  EventId,
  Overview,
  Party,
  PartyId,
  PartyPath,
} from "../dataset/types.ts";

/** Container widths that are drawn, in px: wide, medium, narrow. */
export const SCENE_WIDTHS = [908, 620, 328] as const;
/** Width in px that only the live page draws: a narrow screen with large text, where the narrow picture would stay small. */
export const LARGE_TEXT_WIDTH = 200;
export type SceneWidth = (typeof SCENE_WIDTHS)[number] | typeof LARGE_TEXT_WIDTH;

export type SceneLayout = "sides" | "network" | "rows" | "ring" | "chain";

/** The record that a node stands for. `pair` is a card "n agreements" between two parties; `rest` counts what is not drawn but listed, or stands for what is not named. */
export type NodeRef =
  | { readonly kind: "agreement"; readonly id: AgreementId }
  | { readonly kind: "party"; readonly id: PartyId }
  | { readonly kind: "event"; readonly id: EventId }
  | { readonly kind: "pair"; readonly a: PartyId; readonly b: PartyId }
  | { readonly kind: "rest"; readonly isListed: boolean };

/**
 * Shape doubles colour: first side rounded, second cut at two corners, agreement square, each further side by the corners that are
 * cut, the rest bevelled or plain.
 */
export type NodeShape =
  | "rounded"
  | "cut"
  | "square"
  | "bevel"
  | "top"
  | "bottom"
  | "left"
  | "right"
  | "cross"
  | "topLeft"
  | "topRight"
  | "bottomRight"
  | "bottomLeft";
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
  readonly widths: Readonly<
    Record<string, { readonly heightPx: number; readonly nodes: Readonly<Record<string, readonly [number, number]>> }>
  >;
}

/** An SVG as plain data: pages make elements of it, publish and share make text of it. */
export interface SvgTree {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (SvgTree | string)[];
}

/** A text in the shown language, and in every language, so that a card can be as high as its longest translation. */
export interface Label {
  readonly text: string;
  readonly all: readonly string[];
  /** Lines to keep room for and to break into at most, where the other languages are not at hand. */
  readonly fixedLines?: number;
}

/** What a party's accessible name says. `side` is a position in the dataset's sides, `SEVERAL_SIDES`, or null for none. */
export interface CardParty {
  readonly party: Party;
  readonly side: number | null;
  readonly agreements: number;
}

/** "Agreement 2 of 7": counted from 1. Null wherever only a part of the dataset is at hand. */
export interface AgreementPlace {
  readonly position: number;
  readonly total: number;
}

/** Every word a picture needs, in one language. Plain text, never markup. */
export interface SceneTexts {
  partyLabel(party: Party): Label;
  /** Kind, and in a ring the side too: "region · Uzbek side". */
  partyKicker(facts: CardParty, withSide: boolean): string;
  /** The side alone, where there is room for nothing else; empty where there is none. */
  partySide(facts: CardParty): string;
  partyName(facts: CardParty): string;
  agreementLabel(agreement: Agreement): Label;
  agreementKicker(agreement: Agreement): string;
  agreementName(agreement: Agreement, place: AgreementPlace | null): string;
  eventLabel(event: Event): Label;
  eventKicker(event: Event): string;
  eventName(event: Event): string;
  /** "23 agreements". */
  pairLabel(count: number): Label;
  pairKicker(a: Party, b: Party): string;
  pairName(a: Party, b: Party, count: number): string;
  /** A participant the source mentions and does not name. */
  unknownKicker(): string;
  /** "Uzbek side · 8 parties"; without the number when it is null. */
  sideHeading(side: number, parties: number | null): string;
  agreementsHeading(agreements: number): string;
  /** Above the dotted cards of those who were present or mentioned. */
  absentHeading(): string;
  /** "2 or 3 more, not named". */
  unnamedLabel(min: number, max: number): Label;
  unnamedKicker(): string;
  /** "+412" under "Agreements" or "Parties": known, and listed, but not drawn. */
  moreLabel(count: number): Label;
  moreAgreementsKicker(): string;
  morePartiesKicker(): string;
  title(agreements: number, parties: number): string;
}

/** How two parties are linked, with the index of the answer's `slice`. */
export interface ShownPath {
  readonly path: PartyPath;
  readonly index: DatasetIndex;
}

export interface SceneRequest {
  readonly overview: Overview;
  /** Index of `overview.slice`. */
  readonly overviewIndex: DatasetIndex;
  readonly detail: Detail | null;
  /** Index of `detail.slice`. */
  readonly detailIndex: DatasetIndex | null;
  /** Answer to the path that is open, or the one before; absent or null where there is none. */
  readonly shownPath?: ShownPath | null;
  readonly view: ViewState;
  readonly widthPx: SceneWidth;
  readonly layout: SceneLayout;
  readonly baked: BakedLayout | null;
  readonly texts: SceneTexts;
  /** The opened record with its neighbours alone, also where the overview draws it. */
  readonly alone?: boolean;
  /** Relative link to what would open. */
  href(open: Open): string;
}

/** A node before it has a place. */
export interface Card {
  readonly key: string;
  readonly ref: NodeRef;
  readonly shape: NodeShape;
  readonly tone: Tone;
  readonly stroke: Stroke;
  readonly kicker: string;
  /** In place of the kicker where that is too long for the card. */
  readonly shortKicker?: string;
  readonly label: Label;
  readonly name: string;
  readonly href: string | null;
  /** Where *sides* puts it: position of its side, the agreements' column, or the band below for what is in no agreement. */
  readonly place: 0 | 1 | "middle" | "more" | "absent";
}

export interface CardLink {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly kind: SceneLink["kind"];
  readonly stroke: Stroke;
}

/** What is drawn, before any layout. `from` of a participation is the agreement (or pair), `to` the party. */
export interface Picture {
  readonly cards: readonly Card[];
  readonly links: readonly CardLink[];
  /** How many agreements the drawn part stands for, for the heading. */
  readonly agreements: number;
  /** Parties per side; null when their number is not known (a summary). */
  readonly parties: readonly (number | null)[];
  readonly notDrawn: Scene["notDrawn"];
}
