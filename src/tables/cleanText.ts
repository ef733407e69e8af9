/** Text on one line: any run of spaces, tabs and line breaks is one space, none at the ends. */
export function cleanText(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/** Items of a cell: one per line, or separated by semicolons; empty ones are left out. */
export function splitItems(text: string): readonly string[] {
  return text
    .split(/[;\n\r]+/)
    .map(cleanText)
    .filter((item) => item !== "");
}
