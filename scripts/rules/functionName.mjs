/**
 * Name of a function: its own, or that of the constant, property or method it is the value of; empty when it has none.
 * @param {any} node
 * @returns {string}
 */
export function functionName(node) {
  if (node.id) return node.id.name;
  const parent = node.parent;
  if (parent?.type === "VariableDeclarator") return parent.id.name ?? "";
  if (parent?.type === "Property" || parent?.type === "MethodDefinition") return parent.key.name ?? "";
  return "";
}

/**
 * Functions around a node, innermost first.
 * @param {any} node
 * @returns {any[]}
 */
export function functionsAround(node) {
  const found = [];
  for (let at = node.parent; at; at = at.parent) {
    if (/^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(at.type)) found.push(at);
  }
  return found;
}
