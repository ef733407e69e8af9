/** What is said of a source that a table names without its words, in the language of the dataset. */
const NOTES: ReadonlyMap<string, string> = new Map([
  ["en", "The table names this source and quotes no words of it."],
  ["ru", "Таблица называет этот источник, но не приводит его слов."],
  ["uz", "Jadval bu manbani nomlaydi, lekin uning soʻzlarini keltirmaydi."],
  ["uz-Cyrl", "Жадвал бу манбани номлайди, лекин унинг сўзларини келтирмайди."],
]);

/**
 * The claim of a source that a row names but does not quote. Nobody has its words, so it is not said to state or record anything:
 * readers see that the row was taken from it, as the table says. `language` is that of the dataset.
 */
export function namedOnly(
  source: string,
  language: string,
  more: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const note = NOTES.get(language) ?? NOTES.get(language.split("-", 1)[0] ?? "") ?? NOTES.get("en");
  return { source, basis: "inferred", confidence: "low", ...more, note };
}

/** What the person is told of such a row. */
export const NO_QUOTATION = {
  message: "no quotation: readers see that this row has it, not that its source says so",
  remedy:
    'write words of the source into the column quote, or "recorded" into basis if it is a register that holds this',
} as const;
