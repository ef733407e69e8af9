import type { SvgTree } from "../scene/types.ts";

/** Pixels per px of the picture: sharp on dense screens and in print. */
const SCALE = 2;
/** Browsers on phones give no canvas of more pixels than about this (iOS Safari: 16,777,216). */
const PIXELS_MAX = 16_000_000;

const numberOf = ({ attributes }: SvgTree, name: string, fallback: number): number => {
  const value = Number(attributes[name] ?? fallback);
  return Number.isFinite(value) ? value : fallback;
};
const textOf = ({ attributes }: SvgTree, name: string, fallback: string): string =>
  String(attributes[name] ?? fallback);

const TRANSFORM = /(translate|scale)\(([^)]*)\)/g;

function applyTransform(context: CanvasRenderingContext2D, transform: string): void {
  for (const [, name, list = ""] of transform.matchAll(TRANSFORM)) {
    const [x = 0, y = x] = list.split(/[ ,]+/).map(Number);
    if (name === "translate") context.translate(x, y);
    else context.scale(x, y);
  }
}

function paintPath(context: CanvasRenderingContext2D, tree: SvgTree): void {
  const path = new Path2D(textOf(tree, "d", ""));
  const fill = textOf(tree, "fill", "#000");
  if (fill !== "none") {
    context.fillStyle = fill;
    context.fill(path);
  }
  const stroke = textOf(tree, "stroke", "none");
  if (stroke === "none") return;
  context.save();
  context.globalAlpha = numberOf(tree, "stroke-opacity", 1);
  context.strokeStyle = stroke;
  context.lineWidth = numberOf(tree, "stroke-width", 1);
  context.lineCap = textOf(tree, "stroke-linecap", "butt") === "round" ? "round" : "butt";
  context.setLineDash(textOf(tree, "stroke-dasharray", "").split(" ").filter(Boolean).map(Number));
  context.stroke(path);
  context.restore();
}

function paintText(context: CanvasRenderingContext2D, tree: SvgTree, family: string): void {
  const anchor = textOf(tree, "text-anchor", "start");
  context.font = `${textOf(tree, "font-weight", "400")} ${numberOf(tree, "font-size", 16)}px ${family}`;
  context.textAlign = anchor === "middle" ? "center" : anchor === "end" ? "end" : "start";
  context.fillStyle = textOf(tree, "fill", "#000");
  context.fillText(
    tree.children.filter((child) => typeof child === "string").join(""),
    numberOf(tree, "x", 0),
    numberOf(tree, "y", 0),
  );
}

function paintTree(context: CanvasRenderingContext2D, tree: SvgTree, family: string): void {
  if (tree.tag === "path") paintPath(context, tree);
  else if (tree.tag === "text") paintText(context, tree, family);
  else if (tree.tag === "g" || tree.tag === "svg") {
    context.save();
    applyTransform(context, textOf(tree, "transform", ""));
    for (const child of tree.children) if (typeof child !== "string") paintTree(context, child, family);
    context.restore();
  }
}

/**
 * A picture of `buildPicture` as PNG, two pixels per px, less where that would be more than browsers can hold. Painted by hand, since
 * the page's policy lets no picture in that it made itself. Rejects where the browser gives no canvas.
 */
export async function paintPicture(picture: SvgTree): Promise<Blob> {
  const [widthPx, heightPx] = [numberOf(picture, "width", 1), numberOf(picture, "height", 1)];
  const scale = Math.min(SCALE, Math.sqrt(PIXELS_MAX / (widthPx * heightPx)));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(widthPx * scale);
  canvas.height = Math.round(heightPx * scale);
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("this browser gives no canvas");
  context.direction = "ltr";
  context.scale(scale, scale);
  paintTree(context, picture, textOf(picture, "font-family", "sans-serif"));
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (blob === null) throw new Error("this browser makes no picture of the canvas");
  return blob;
}
