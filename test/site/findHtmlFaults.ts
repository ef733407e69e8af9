import { HtmlValidate } from "html-validate";

const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // React and Preact write attributes in their own spelling and order, which every parser reads alike.
    "attribute-boolean-style": "off",
    "attr-case": "off",
    "attribute-empty-style": "off",
    "doctype-style": "off",
    "no-raw-characters": "off",
    "no-trailing-whitespace": "off",
    "void-style": "off",
    "long-title": "off",
    // Native elements are used wherever there is one; regions of tables that scroll have none.
    "prefer-native-element": "off",
    // The policy stands in a meta; one file's hash stands beside it.
    "require-sri": "off",
    // A tab of the narrow page says its words twice: once to the eye, once as the name of its radio button.
    "multiple-labeled-controls": "off",
    "no-redundant-aria-label": "off",
    // A list may have a name.
    "aria-label-misuse": "off",
    // Enter sends the search; without scripts, when it would load a page, the field is not shown.
    "wcag/h32": "off",
    "no-inline-style": "error",
  },
});

/** Where a page differs from the HTML standard. */
export interface HtmlFault {
  readonly rule: string;
  /** File, what is wrong and where. */
  readonly fault: string;
}

/** Everything that is wrong with the HTML of a file. */
export function findHtmlFaults(file: string, html: string): readonly HtmlFault[] {
  return validator.validateStringSync(html, file).results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => ({
      rule: ruleId,
      fault: `${file}: ${message} (${selector ?? ""})`,
    })),
  );
}
