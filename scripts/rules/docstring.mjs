const isFunction = (/** @type {any} */ node) =>
  /^(FunctionDeclaration|ArrowFunctionExpression|FunctionExpression)$/.test(node?.type);

/** An exported function says what it does, with shapes, units, errors and the source of a rule. */
export const docstring = {
  /** @param {any} context */
  create(context) {
    return {
      /** @param {any} node */
      ExportNamedDeclaration(node) {
        const declaration = node.declaration;
        const made = declaration?.type === "VariableDeclaration" ? declaration.declarations[0]?.init : declaration;
        if (!isFunction(made)) return;
        const comments = context.sourceCode.getCommentsBefore(node);
        const last = comments.at(-1);
        if (last?.type !== "Block" || !last.value.startsWith("*")) {
          context.report({ node: declaration, message: "An exported function needs a docstring." });
        }
      },
    };
  },
};
