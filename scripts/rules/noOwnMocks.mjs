/** Our own modules are never mocked: a test that replaces them tests something else. */
export const noOwnMocks = {
  /** @param {any} context */
  create(context) {
    return {
      /** @param {any} node */
      CallExpression(node) {
        const { object, property } = node.callee;
        const target = node.arguments[0]?.value ?? node.arguments[0]?.source?.value;
        if (object?.name !== "vi" || !/^(mock|doMock)$/.test(property?.name ?? "")) return;
        if (typeof target !== "string" || target.startsWith(".")) {
          context.report({ node, message: "Our own modules are not mocked." });
        }
      },
    };
  },
};
