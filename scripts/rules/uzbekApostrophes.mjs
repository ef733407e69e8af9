import { fromRoot } from "./readHouse.mjs";

/** What keyboards and word processors give, and each of the two letters in the other's place. As in `src/dataset/fixApostrophes.ts`. */
const AFTER_O_G = /(?<=[oOgG])['`´‘’‛ʹʼʽʾʿˈ′＇](?!\p{Nd})/gu;
const AFTER_OTHERS = /(?<=\p{Script=Latin})(?<![oOgG])['`´‘’‛ʹʻʽʾʿˈ′＇](?=\p{Script=Latin})/gu;

/**
 * Uzbek words with the signs of their alphabet: U+02BB after o and g, U+02BC after other letters.
 * @param {string} text
 */
export const withLetters = (text) => text.replace(AFTER_O_G, "ʻ").replace(AFTER_OTHERS, "ʼ");

/** The Uzbek catalogues hold no apostrophe of a keyboard; `oxlint --fix` puts the letters in. */
export const uzbekApostrophes = {
  meta: { fixable: "code" },
  /** @param {any} context */
  create(context) {
    if (!/^src\/i18n\/catalogs\/uz\w*\.ts$/.test(fromRoot(context.filename))) return {};
    return {
      /** @param {any} node */
      Literal(node) {
        if (typeof node.value !== "string") return;
        const inside = node.raw.slice(1, -1);
        const fixed = withLetters(inside);
        if (fixed === inside) return;
        context.report({
          node,
          message: `Uzbek writes U+02BB after o and g, U+02BC after other letters: ${fixed.slice(0, 60)}`,
          /** @param {any} fixer */
          fix: (fixer) => fixer.replaceText(node, node.raw[0] + fixed + node.raw[0]),
        });
      },
    };
  },
};
