import { svgText } from "../scene/svgText.ts";
import type { SvgTree } from "../scene/types.ts";
import type { NetworkField, NetworkFile, NetworkValue } from "./networkFile.ts";

const ATTRIBUTES = {
  xmlns: "http://gexf.net/1.3",
  "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  "xsi:schemaLocation": "http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd",
  version: "1.3",
} as const;

/** The only form that `lastmodifieddate` may have (an `xs:date`); other precisions stand in the description alone. */
const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}$/;

const element = (
  tag: string,
  attributes: SvgTree["attributes"],
  children: readonly (SvgTree | string)[] = [],
): SvgTree => ({ tag, attributes, children });

const fieldsTree = (owner: "node" | "edge", fields: readonly NetworkField[]): SvgTree =>
  element(
    "attributes",
    { class: owner, mode: "static" },
    fields.map(({ name, type }) => element("attribute", { id: name, title: name, type })),
  );

const valuesTree = (values: ReadonlyMap<string, NetworkValue>): readonly SvgTree[] =>
  values.size === 0
    ? []
    : [
        element(
          "attvalues",
          {},
          [...values].map(([name, value]) => element("attvalue", { for: name, value })),
        ),
      ];

/**
 * A network as GEXF 1.3, Gephi's own form. Fields are declared under their own names; what is not known has no `attvalue`. Texts of
 * any script stay; characters that XML forbids are left out.
 */
export function formatGexf(network: NetworkFile): string {
  const { about, creator, edgeFields, edges, nodeFields, nodes, title, updated } = network;
  const meta = element("meta", updated !== null && WHOLE_DAY.test(updated) ? { lastmodifieddate: updated } : {}, [
    element("creator", {}, [creator]),
    element("keywords", {}, [title]),
    element("description", {}, [about.join("\n")]),
  ]);
  const lines = [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    svgText(element("gexf", ATTRIBUTES)).replace(/\/>$/, ">"),
    svgText(meta),
    `<graph defaultedgetype="undirected" mode="static">`,
    svgText(fieldsTree("node", nodeFields)),
    svgText(fieldsTree("edge", edgeFields)),
    "<nodes>",
    ...nodes.map(({ id, label, values }) => svgText(element("node", { id, label }, valuesTree(values)))),
    "</nodes>",
    "<edges>",
    ...edges.map(({ id, source, target, values, weight }) =>
      svgText(element("edge", { id, source, target, weight }, valuesTree(values))),
    ),
    "</edges>",
    "</graph>",
    "</gexf>",
  ];
  return `${lines.join("\n")}\n`;
}
