import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { SITE_DIR } from "./atlas.ts";

/** A card of the canvas as it is painted, its place in px of the scene and of the screen. */
export interface PaintedCard {
  readonly key: string;
  readonly xPx: number;
  readonly yPx: number;
  readonly fill: string;
  readonly stroke: string;
  readonly opacity: number;
  readonly strokePx: number;
}

/** A line of text, with its box on the screen in px of the canvas. */
export interface PaintedText {
  readonly key: string;
  readonly text: string;
  readonly colour: string;
  /** As it is drawn: at the picture's scale. */
  readonly fontPx: number;
  readonly box: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };
}

export interface PaintedLine {
  readonly stroke: string;
  readonly opacity: number;
  readonly strokePx: number;
}

export interface Painted {
  readonly cards: readonly PaintedCard[];
  readonly texts: readonly PaintedText[];
  readonly lines: readonly PaintedLine[];
}

/** What is asked of the renderer, which has no types for the page under test. */
interface Styled {
  id(): string;
  style(name: string): string;
  data(name: string): number;
  position(axis: "x" | "y"): number;
  renderedBoundingBox(options: Readonly<Record<string, boolean>>): PaintedText["box"];
}
interface Core {
  zoom(): number;
  elements(selector: string): { toArray(): readonly Styled[] };
}

/** What the renderer holds as the style of each element. It notes itself at its container, the only way to it from outside. */
export function readCanvas(page: Page): Promise<Painted> {
  return page.evaluate(() => {
    const host = [...document.querySelectorAll(".canvas *")].find((element) => "_cyreg" in element);
    const { cy } = (host as unknown as { readonly _cyreg: { readonly cy: Core } })._cyreg;
    // As the browser writes colours, so that both can be compared.
    const colour = (text: string): string => text.replaceAll(/,(?! )/gu, ", ");
    const px = (text: string): number => Number.parseFloat(text);
    const all = (selector: string): readonly Styled[] => cy.elements(selector).toArray();
    return {
      cards: all(".box").map((box) => ({
        key: box.id().slice(2),
        xPx: box.position("x") - box.data("widthPx") / 2,
        yPx: box.position("y") - box.data("heightPx") / 2,
        fill: colour(box.style("background-color")),
        stroke: colour(box.style("border-color")),
        opacity: px(box.style("border-opacity")),
        strokePx: px(box.style("border-width")),
      })),
      texts: all(".text").map((text) => ({
        key: text.id().replace(/^[^:]*:/u, ""),
        text: text.style("label"),
        colour: colour(text.style("color")),
        fontPx: px(text.style("font-size")) * cy.zoom(),
        box: text.renderedBoundingBox({ includeLabels: true }),
      })),
      lines: all("edge").map((edge) => ({
        stroke: colour(edge.style("line-color")),
        opacity: px(edge.style("line-opacity")),
        strokePx: px(edge.style("width")),
      })),
    };
  });
}

/** The same of the drawing in a built page: each card's place in px of the scene. */
export function readDrawing(path: string, widthPx: number): readonly (readonly [number, number])[] {
  const html = readFileSync(join(SITE_DIR, path, "index.html"), "utf8");
  const start = html.indexOf(`viewBox="0 0 ${String(widthPx)} `);
  const drawing = html.slice(start, html.indexOf("</svg>", start));
  return [...drawing.matchAll(/ transform="translate\((-?[\d.]+) (-?[\d.]+)\)"/gu)].map(
    ([, x, y]) => [Number(x), Number(y)] as const,
  );
}
