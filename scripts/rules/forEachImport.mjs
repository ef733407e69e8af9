/**
 * Visitor that meets every way in which one module names another: static and type imports, re-exports, `import()`,
 * `import("./x.ts").Type` and `new URL("./x.ts", import.meta.url)`.
 * @param {(source: any) => void} onImport receives the literal that holds the specifier
 * @returns {Record<string, (node: any) => void>}
 */
export function forEachImport(onImport) {
  /** @param {any} literal */
  const meet = (literal) => {
    if (typeof literal?.value === "string") onImport(literal);
  };
  return {
    ImportDeclaration: (node) => meet(node.source),
    ExportNamedDeclaration: (node) => meet(node.source),
    ExportAllDeclaration: (node) => meet(node.source),
    ImportExpression: (node) => meet(node.source),
    TSImportType: (node) => meet(node.source),
    NewExpression: (node) => {
      if (node.callee.name === "URL" && node.arguments[1]?.object?.type === "MetaProperty") meet(node.arguments[0]);
    },
  };
}
