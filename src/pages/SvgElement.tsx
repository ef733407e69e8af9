import { createElement, type ReactNode } from "react";
import type { SvgTree } from "../scene/types.ts";

/** Attributes that React spells otherwise; everything else in an SvgTree is spelled as in SVG. */
const REACT_NAME: Readonly<Record<string, string>> = { class: "className", "text-anchor": "textAnchor" };

function toElement(tree: SvgTree | string, key: number): ReactNode {
  if (typeof tree === "string") return tree;
  const attributes = Object.fromEntries(
    Object.entries(tree.attributes).map(([name, value]) => [REACT_NAME[name] ?? name, value]),
  );
  return createElement(tree.tag, { key, ...attributes }, ...tree.children.map(toElement));
}

/** An SVG tree of the scene room as React elements. */
export function SvgElement({ tree }: { readonly tree: SvgTree }) {
  return toElement(tree, 0);
}
