/** Types are readonly to the last property and array. */
export const readonlyTypes = {
  /** @param {any} context */
  create(context) {
    return {
      /** @param {any} node */
      TSPropertySignature(node) {
        if (!node.readonly) context.report({ node, message: "A property of a type is readonly." });
      },
      /** @param {any} node */
      TSInterfaceDeclaration(node) {
        if (/^I[A-Z]/.test(node.id.name)) context.report({ node: node.id, message: "No I prefix." });
      },
    };
  },
};
