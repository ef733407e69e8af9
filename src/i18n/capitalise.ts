/** Text with a capital first letter; the three languages of the page share the rule. Text that starts otherwise is left alone. */
export function capitalise(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0x20);
  return text === "" ? text : first.toUpperCase() + text.slice(first.length);
}
