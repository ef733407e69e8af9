import { fromRoot, roomOf } from "./readHouse.mjs";

const CANVAS = /^(\$|elements|nodes|edges)$/;
const PAGE = /^(querySelector|querySelectorAll|closest|matches)$/;

/**
 * A selector is a literal: text from data in a selector breaks on quotes and dots, or picks something else. Elements are
 * found by `getElementById`.
 */
export const noBuiltSelector = {
  /** @param {any} context */
  create(context) {
    const canvas = roomOf(fromRoot(context.filename)) === "graph";
    return {
      /** @param {any} node */
      CallExpression(node) {
        const name = node.callee.property?.name ?? "";
        const [selector] = node.arguments;
        if (node.callee.type !== "MemberExpression" || selector === undefined || selector.type === "Literal") return;
        if (selector.type === "TemplateLiteral" && selector.expressions.length === 0) return;
        if (PAGE.test(name) || (canvas && CANVAS.test(name))) {
          context.report({ node, message: "A selector is a literal; find one element with getElementById." });
        }
      },
    };
  },
};
