import type { Tone } from "./types.ts";

/** Colours of one theme, hex. Sides, agreement, line and ground are computed choices that stay apart for colour-blind readers. */
export interface Palette extends Readonly<Record<Tone, string>> {
  readonly ground: string;
  /** Fill of agreement cards; all others are filled with the ground. */
  readonly fill: string;
  readonly text: string;
  /** Kickers, and all text of what is dimmed; at least 4.5:1 on ground and fill. */
  readonly muted: string;
  readonly line: string;
  /** Lines between what stands out. */
  readonly strong: string;
  readonly focus: string;
}

export type Theme = "light" | "dark";

/** Contrast on the ground and distance under simulated colour blindness are held by a test. */
export const PALETTE: Readonly<Record<Theme, Palette>> = {
  light: {
    ground: "#FFFFFF",
    fill: "#F5F5F5",
    text: "#18181B",
    muted: "#52525B",
    line: "#767676",
    strong: "#18181B",
    focus: "#0B57D0",
    side0: "#0072B2",
    side1: "#8A5A00",
    side2: "#7722CC",
    side3: "#C40874",
    agreement: "#3F3F46",
    neutral: "#6B6B73",
  },
  dark: {
    ground: "#121417",
    fill: "#1C2024",
    text: "#F4F4F5",
    muted: "#A1A1AA",
    line: "#8A8F98",
    strong: "#F4F4F5",
    focus: "#A8C7FA",
    side0: "#56B4E9",
    side1: "#E3B341",
    side2: "#9966FF",
    side3: "#EE6677",
    agreement: "#D4D4D8",
    neutral: "#A1A1AA",
  },
};

/** The same in forced colours, where the reader's own system colours are the only ones. */
export const FORCED_PALETTE: Palette = {
  ground: "Canvas",
  fill: "Canvas",
  text: "CanvasText",
  muted: "CanvasText",
  line: "CanvasText",
  strong: "Highlight",
  focus: "Highlight",
  side0: "LinkText",
  side1: "LinkText",
  side2: "LinkText",
  side3: "LinkText",
  agreement: "LinkText",
  neutral: "CanvasText",
};

/** Widths of lines and outlines, px. */
export const LINE_WIDTH_PX = { node: 1.5, near: 2.5, open: 4, link: 1.25, linkNear: 3, context: 1, dim: 1 } as const;
/**
 * What is left of an outline or a line that is dimmed: still 3:1 on its ground in both themes (WCAG 2.2, 1.4.11), so that what is
 * left of the picture stays readable. Width and weight do the rest; its text keeps its contrast by `muted`.
 */
export const DIM_OPACITY = { side: 0.72, agreement: 0.6, other: 0.8 } as const;
/**
 * Dash patterns, px: drawn and left out in turn. Dotted lines have round ends, so one px shows as a dot; dashes of what is only
 * announced are three times as long as those of the context. A lit line is thick, in which those would look like dots.
 */
export const DASHES = { dashed: [10, 4], dotted: [0.1, 4.5], context: [3, 4], contextLit: [6, 5] } as const;
export const HEADING_FONT_PX = 12.5;
