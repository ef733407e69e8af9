import { basename } from "node:path";

const isFunction = (/** @type {any} */ node) => /^(FunctionDeclaration|ClassDeclaration)$/.test(node?.type);
const isArrow = (/** @type {any} */ node) => /^(ArrowFunctionExpression|FunctionExpression)$/.test(node?.type);

/** A file that exports functions is named as the one that it is about. */
export const fileName = {
  /** @param {any} context */
  create(context) {
    /** @type {any[]} */
    const found = [];
    return {
      /** @param {any} node */
      ExportNamedDeclaration(node) {
        const declaration = node.declaration;
        if (isFunction(declaration)) found.push(declaration.id);
        for (const one of declaration?.declarations ?? []) if (isArrow(one.init)) found.push(one.id);
      },
      "Program:exit"() {
        const names = found.map((id) => id.name);
        const name = basename(context.filename).replace(/\.[a-z.]+$/, "");
        if (names.length === 0 || names.includes(name)) return;
        context.report({ node: found[0], message: `This file exports ${names.join(", ")} but is named ${name}.` });
      },
    };
  },
};
