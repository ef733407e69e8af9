/** Props are named one by one: a spread object can carry `dangerouslySetInnerHTML` or `href`. Prop getters of a widget are code. */
export const noPropSpread = {
  /** @param {any} context */
  create(context) {
    return {
      /** @param {any} node */
      JSXSpreadAttribute(node) {
        const call = node.argument;
        const callee = call.type === "CallExpression" ? (call.callee.property?.name ?? call.callee.name ?? "") : "";
        if (!/^get[A-Z]\w*Props$/.test(callee)) context.report({ node, message: "Name the props one by one." });
      },
    };
  },
};
