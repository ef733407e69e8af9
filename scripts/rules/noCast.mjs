import { basename } from "node:path";
import { functionName, functionsAround } from "./functionName.mjs";

/** `as` stands only where unknown becomes typed: in `parse...` functions and files. `as const` is no cast. */
export const noCast = {
  /** @param {any} context */
  create(context) {
    if (/^parse[A-Z]/.test(basename(context.filename))) return {};
    /** @param {any} node */
    const check = (node) => {
      if (node.typeAnnotation?.typeName?.name === "const") return;
      if (functionsAround(node).some((around) => /^parse([A-Z]|$)/.test(functionName(around)))) return;
      context.report({ node, message: "A cast outside a parse function: let the type follow from a check instead." });
    };
    return { TSAsExpression: check, TSTypeAssertion: check };
  },
};
