/**
 * What a spreadsheet would run, also after spaces and in full width (OWASP, CSV injection); and a leading tab or line end. With
 * apostrophes before it too, so that taking one away gives back every text as it was.
 */
const FORMULA = /^(?:[\s']*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|'*[\t\r\n])/;
const GUARDED = /^'(?:[\s']*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|'*[\t\r\n])/;
/**
 * The same behind what parts cells in a spreadsheet that was set up for another separator or reads no quotes: Excel in many
 * countries takes `;` for it (OWASP, CSV injection: separators and quotes).
 */
const NEXT_CELL = /([;\t\r\n]["'\s]*)(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g;
const GUARDED_NEXT = /([;\t\r\n]["'\s]*)'(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g;

/** The text of a cell with an apostrophe before whatever a spreadsheet would run. */
export function guardCell(text: string): string {
  const inside = text.replaceAll(NEXT_CELL, "$1'");
  return FORMULA.test(inside) ? `'${inside}` : inside;
}

/** The text that `guardCell` was given. A text that never was guarded loses an apostrophe only where a guard would stand. */
export function unguardCell(text: string): string {
  return (GUARDED.test(text) ? text.slice(1) : text).replaceAll(GUARDED_NEXT, "$1");
}
