/** A file exports what it defines: no `export ... from`, no export of something imported. */
export const noBarrel = {
  /** @param {any} context */
  create(context) {
    const imported = new Set();
    const message = "Import from the file that defines it; files that pass exports on hide the rooms.";
    return {
      /** @param {any} node */
      ImportDeclaration(node) {
        for (const specifier of node.specifiers) imported.add(specifier.local.name);
      },
      /** @param {any} node */
      ExportAllDeclaration(node) {
        context.report({ node, message });
      },
      /** @param {any} node */
      ExportNamedDeclaration(node) {
        if (node.source || node.specifiers.some((/** @type {any} */ s) => imported.has(s.local.name))) {
          context.report({ node, message });
        }
      },
    };
  },
};
