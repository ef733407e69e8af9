import { svgText } from "../scene/svgText.ts";
import type { SvgTree } from "../scene/types.ts";
import type { NetworkField, NetworkFile, NetworkValue } from "./networkFile.ts";

const ATTRIBUTES = {
  xmlns: "http://graphml.graphdrawing.org/xmlns",
  "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  "xsi:schemaLocation": "http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd",
} as const;

/** Whole numbers as GraphML names their type. */
const TYPES: Readonly<Record<NetworkField["type"], string>> = { string: "string", integer: "int", double: "double" };

const LABEL: NetworkField = { name: "label", type: "string" };
const WEIGHT: NetworkField = { name: "weight", type: "double" };

type Owner = "graph" | "node" | "edge";

function keyTree(owner: Owner, { name, type }: NetworkField): SvgTree {
  const attributes = { id: `${owner}-${name}`, for: owner, "attr.name": name, "attr.type": TYPES[type] };
  return { tag: "key", attributes, children: [] };
}

const dataTree = (owner: Owner, name: string, value: NetworkValue): SvgTree => ({
  tag: "data",
  attributes: { key: `${owner}-${name}` },
  children: [String(value)],
});

const GRAPH_FIELDS = ["title", "creator", "updated", "description"];

/**
 * A network as GraphML 1.0, which Gephi, Cytoscape, igraph, NetworkX and yEd read. Every field is declared as a `key` named
 * `node-<field>` or `edge-<field>`; what is not known has no `data`. Texts of any script stay; characters that XML forbids are
 * left out.
 */
export function formatGraphml(network: NetworkFile): string {
  const { about, creator, edgeFields, edges, nodeFields, nodes, title, updated } = network;
  const head: readonly SvgTree[] = [
    ...GRAPH_FIELDS.map((name) => keyTree("graph", { name, type: "string" })),
    ...[LABEL, ...nodeFields].map((field) => keyTree("node", field)),
    ...[WEIGHT, ...edgeFields].map((field) => keyTree("edge", field)),
  ];
  const own: readonly SvgTree[] = [
    dataTree("graph", "title", title),
    dataTree("graph", "creator", creator),
    ...(updated === null ? [] : [dataTree("graph", "updated", updated)]),
    dataTree("graph", "description", about.join("\n")),
  ];
  const lines = [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    svgText({ tag: "graphml", attributes: ATTRIBUTES, children: [] }).replace(/\/>$/, ">"),
    svgText({ tag: "desc", attributes: {}, children: [about.join("\n")] }),
    ...head.map(svgText),
    `<graph id="network" edgedefault="undirected">`,
    ...own.map(svgText),
    ...nodes.map(({ id, label, values }) =>
      svgText({
        tag: "node",
        attributes: { id },
        children: [["label", label] as const, ...values].map(([name, value]) => dataTree("node", name, value)),
      }),
    ),
    ...edges.map(({ id, source, target, values, weight }) =>
      svgText({
        tag: "edge",
        attributes: { id, source, target },
        children: [["weight", weight] as const, ...values].map(([name, value]) => dataTree("edge", name, value)),
      }),
    ),
    "</graph>",
    "</graphml>",
  ];
  return `${lines.join("\n")}\n`;
}
