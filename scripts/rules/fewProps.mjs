import { functionName } from "./functionName.mjs";

/** More props than this and the component does several things. */
const MAX_PROPS = 8;

/** A component takes at most eight props, taken apart in its head. */
export const fewProps = {
  /** @param {any} context */
  create(context) {
    if (!context.filename.endsWith(".tsx")) return {};
    /** @param {any} node */
    const check = (node) => {
      const [props] = node.params;
      if (!/^[A-Z]/.test(functionName(node)) || props?.type !== "ObjectPattern") return;
      if (props.properties.length > MAX_PROPS) {
        context.report({
          node: props,
          message: `A component has at most ${MAX_PROPS} props, not ${props.properties.length}.`,
        });
      }
    };
    return { FunctionDeclaration: check, ArrowFunctionExpression: check };
  },
};
