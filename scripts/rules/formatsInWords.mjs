import { fromRoot, roomOf } from "./readHouse.mjs";

const METHODS = /^(toLocale(String|DateString|TimeString|LowerCase|UpperCase)|localeCompare)$/;

/**
 * Formatting for people lives in i18n, since browsers lack Uzbek data; the build may read Node's data. Plural rules are
 * right everywhere.
 */
export const formatsInWords = {
  /** @param {any} context */
  create(context) {
    if (["i18n", "publish"].includes(roomOf(fromRoot(context.filename)) ?? "")) return {};
    return {
      /** @param {any} node */
      MemberExpression(node) {
        const isIntl = node.object.name === "Intl" && node.property.name !== "PluralRules";
        if (isIntl || METHODS.test(node.property.name ?? "")) {
          context.report({ node, message: "Formatting and sorting for people belongs to i18n." });
        }
      },
    };
  },
};
