/**
 * Whether a node stands in something exported, other than the body of a function.
 * @param {any} node
 * @returns {boolean}
 */
const isShared = (node) =>
  node.type === "ExportNamedDeclaration" ||
  (node.type !== "BlockStatement" && Boolean(node.parent) && isShared(node.parent));

/** What a file shares is readonly, and so are props. What stays in a file may hold a state that moves. */
export const readonlyTypes = {
  /** @param {any} context */
  create(context) {
    return {
      /** @param {any} node */
      TSPropertySignature(node) {
        if (!node.readonly && (context.filename.endsWith(".tsx") || isShared(node)))
          context.report({ node, message: "A property of a type is readonly." });
      },
      /** @param {any} node */
      TSInterfaceDeclaration(node) {
        if (/^I[A-Z]/.test(node.id.name)) context.report({ node: node.id, message: "No I prefix." });
      },
    };
  },
};
