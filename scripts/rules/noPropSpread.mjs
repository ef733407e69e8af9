/** @param {any} node @returns {boolean} whether every name stands in the code: `on ? { title } : {}` */
function isSpeltOut(node) {
  if (node.type === "ConditionalExpression") return isSpeltOut(node.consequent) && isSpeltOut(node.alternate);
  return (
    node.type === "ObjectExpression" &&
    node.properties.every((/** @type {any} */ one) => one.type === "Property" && !one.computed)
  );
}

/**
 * Props are named one by one: a spread object can carry `dangerouslySetInnerHTML` or `href`. Only what the prop getters of a
 * widget give is spread (the call itself, or a value named for it, such as `inputProps`), or an object spelt out in place.
 */
export const noPropSpread = {
  /** @param {any} context */
  create(context) {
    return {
      /** @param {any} node */
      JSXSpreadAttribute(node) {
        const { argument } = node;
        const getter =
          argument.type === "CallExpression" ? (argument.callee.property?.name ?? argument.callee.name ?? "") : "";
        const value = argument.type === "Identifier" ? argument.name : "";
        if (isSpeltOut(argument) || /^get[A-Z]\w*Props$/.test(getter) || /^[a-z]\w*Props$/.test(value)) return;
        context.report({ node, message: "Name the props one by one." });
      },
    };
  },
};
