const NAMES =
  /^(dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|srcDoc|srcdoc|setHTMLUnsafe|createContextualFragment)$/;

/** Text stays text: nothing turns a string into markup in the page. */
export const noRawHtml = {
  /** @param {any} context */
  create(context) {
    const message = "Strings never become markup.";
    /** @param {any} node @param {string | undefined} name */
    const check = (node, name) => {
      if (NAMES.test(name ?? "")) context.report({ node, message });
    };
    return {
      /** @param {any} node */
      JSXAttribute: (node) => check(node, node.name.name),
      /** @param {any} node */
      MemberExpression(node) {
        check(node, node.property.name ?? node.property.value);
        if (node.object.name === "document" && /^write(ln)?$/.test(node.property.name ?? ""))
          context.report({ node, message });
      },
      /** @param {any} node */
      Property: (node) => check(node, node.key.name ?? node.key.value),
    };
  },
};
