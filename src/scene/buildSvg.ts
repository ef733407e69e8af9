import { baselines, cardMetrics, type CardMetrics } from "./cardMetrics.ts";
import { shapePath } from "./shapePath.ts";
import type { Scene, SceneHeading, SceneLink, SceneNode, SvgTree } from "./types.ts";

/**
 * Classes of the SVG, which `paletteCss` styles: the drawing holds no colours, so light, dark and forced colours need one file.
 * A node carries `node`, its tone, and where they differ from plain its stroke, emphasis and weight.
 */
const SVG_CLASS = {
  svg: "scene",
  small: "scene-small",
  ring: "scene-ring",
  heading: "n-heading",
  kicker: "n-kicker",
  links: "n-links",
  link: "n-link",
  node: "n",
  bold: "n-bold",
} as const;

export interface SvgOptions {
  /** Adds width and height and the namespace, for a file of its own. */
  readonly standalone?: boolean;
  /** Nodes as links. False where the picture is inert, as on a card or inside another link. */
  readonly linked?: boolean;
  /** Links open beside the page, for a picture inside somebody else's. */
  readonly newTab?: boolean;
  /** Without anything in it: keeps the drawing's place while something else stands there. */
  readonly empty?: boolean;
}

/** At most one decimal, without a trailing zero. */
function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** Numbers of a path joined as tersely as SVG reads them: a minus sign parts two numbers by itself. */
function joined(...values: readonly number[]): string {
  return values
    .map(short)
    .reduce((text, value) => (text === "" || value.startsWith("-") ? text + value : `${text} ${value}`), "");
}

/** One link as a path: straight, or two curves of which the second mirrors the first where it does. */
function pathData([x1, y1, cx1, cy1, mx, my, cx2, cy2, x2, y2]: SceneLink["path"]): string {
  const start = `M${joined(x1, y1)}`;
  const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.06;
  const straight =
    near(cx1, (x1 * 3 + x2) / 4) && near(cy1, (y1 * 3 + y2) / 4) && near(mx, (x1 + x2) / 2) && near(my, (y1 + y2) / 2);
  if (straight && near(y1, y2)) return `${start}h${short(x2 - x1)}`;
  if (straight && near(x1, x2)) return `${start}v${short(y2 - y1)}`;
  if (straight) return `${start}l${joined(x2 - x1, y2 - y1)}`;
  const first = `q${joined(cx1 - x1, cy1 - y1, mx - x1, my - y1)}`;
  const mirrored = near(cx2 - mx, mx - cx1) && near(cy2 - my, my - cy1);
  return (
    start + first + (mirrored ? `t${joined(x2 - mx, y2 - my)}` : `q${joined(cx2 - mx, cy2 - my, x2 - mx, y2 - my)}`)
  );
}

const strokeClass = (stroke: SceneNode["stroke"]): string => (stroke === "solid" ? "" : ` n-${stroke}`);
const emphasisClass = (emphasis: SceneNode["emphasis"]): string => (emphasis === "plain" ? "" : ` n-${emphasis}`);

/** Links of one look share a path, since nothing tells them apart and bytes count. */
function linkPaths(links: readonly SceneLink[]): readonly SvgTree[] {
  const byLook = new Map<string, string>();
  for (const { kind, stroke, emphasis, path } of links) {
    const look = `${SVG_CLASS.link}${kind === "context" ? " n-context" : strokeClass(stroke)}${emphasisClass(emphasis)}`;
    byLook.set(look, (byLook.get(look) ?? "") + pathData(path));
  }
  const dimFirst = [...byLook].toSorted(([a], [b]) => Number(b.includes("n-dim")) - Number(a.includes("n-dim")));
  return dimFirst.map(([look, d]) => ({ tag: "path", attributes: { class: look, d }, children: [] }));
}

function textTree(text: string, xPx: number, yPx: number, className?: string): SvgTree {
  return {
    tag: "text",
    attributes: { ...(className === undefined ? {} : { class: className }), x: short(xPx), y: short(yPx) },
    children: [text],
  };
}

/** A card: a link that says its full name, and inside, hidden from assistive technology, outline and broken text. */
function nodeTree(node: SceneNode, metrics: CardMetrics, { linked = true, newTab = false }: SvgOptions): SvgTree {
  const { kickerPx, linesPx } = baselines(node.heightPx, node.lines.length, metrics);
  const bold = node.ref.kind === "agreement" || node.ref.kind === "pair" ? ` ${SVG_CLASS.bold}` : "";
  const className = `${SVG_CLASS.node} n-${node.tone}${bold}${strokeClass(node.stroke)}${emphasisClass(node.emphasis)}`;
  const place = { class: className, transform: `translate(${short(node.xPx)} ${short(node.yPx)})` };
  const shape: SvgTree = { tag: "path", attributes: { d: shapePath(node) }, children: [] };
  const texts = [
    textTree(node.kicker, metrics.paddingXPx, kickerPx, SVG_CLASS.kicker),
    ...node.lines.map((line, position) => textTree(line, metrics.paddingXPx, linesPx[position] ?? 0)),
  ];
  if (linked && node.href !== null) {
    const current = {
      ...(node.emphasis === "open" ? { "aria-current": "true" } : {}),
      ...(newTab ? { target: "_blank", rel: "noopener noreferrer" } : {}),
    };
    // A link is named by what it shows (WCAG 2.5.3); the spaces keep its texts apart for screen readers.
    const children = [shape, ...texts.flatMap((text, position) => (position === 0 ? [text] : [" ", text]))];
    return { tag: "a", attributes: { ...place, href: node.href, ...current }, children };
  }
  const hidden: SvgTree = { tag: "g", attributes: { "aria-hidden": "true" }, children: [shape, ...texts] };
  return { tag: "g", attributes: { ...place, role: "img", "aria-label": node.name }, children: [hidden] };
}

const headingTree = ({ text, xPx, yPx, anchor, tone }: SceneHeading): SvgTree =>
  textTree(text, xPx, yPx, `${SVG_CLASS.heading} n-${tone}${anchor === "start" ? "" : ` n-${anchor}`}`);

/** Class of a layout whose type is not the usual one. */
function typeClass({ layout }: Scene): string {
  if (layout === "network") return ` ${SVG_CLASS.small}`;
  return layout === "ring" || layout === "chain" ? ` ${SVG_CLASS.ring}` : "";
}

/** A scene as an SVG of plain data: headings, then links, then nodes in reading order. Classes only, no style attributes. */
export function buildSvg(scene: Scene, options: SvgOptions = {}): SvgTree {
  const size = options.standalone
    ? { xmlns: "http://www.w3.org/2000/svg", width: scene.widthPx, height: short(scene.heightPx) }
    : {};
  return {
    tag: "svg",
    attributes: {
      ...size,
      class: SVG_CLASS.svg + typeClass(scene),
      viewBox: `0 0 ${scene.widthPx} ${short(scene.heightPx)}`,
      role: "group",
      "aria-label": scene.title,
    },
    children: options.empty === true ? [] : contentOf(scene, options),
  };
}

function contentOf(scene: Scene, options: SvgOptions): readonly SvgTree[] {
  const metrics = cardMetrics(scene.layout);
  return [
    ...scene.headings.map(headingTree),
    { tag: "g", attributes: { class: SVG_CLASS.links, "aria-hidden": "true" }, children: linkPaths(scene.links) },
    ...scene.nodes.map((node) => nodeTree(node, metrics, options)),
  ];
}
