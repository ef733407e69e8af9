import { formatCodePoint } from "./checkText.ts";

const UNSAFE = /[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\ufffd]/gu;
const SHOWN_CHARACTERS = 40;

/** Text that is safe in a terminal and stays on one line: controls, invisible and odd spaces as `<U+202E>`, runs of spaces as one. */
export function showText(text: string): string {
  return text
    .replace(UNSAFE, (char) => (char === " " ? char : `<${formatCodePoint(char.codePointAt(0) ?? 0)}>`))
    .replace(/ {2,}/g, " ");
}

/** A value in a few characters, for a message: long text is cut at 40 characters, lists and objects are only named. */
export function showValue(value: unknown): string {
  if (typeof value === "string") {
    const start = value.slice(0, SHOWN_CHARACTERS + 1);
    return `"${showText(start.length > SHOWN_CHARACTERS ? `${start.slice(0, SHOWN_CHARACTERS)}…` : start)}"`;
  }
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (value !== null && typeof value === "object") return "an object";
  return String(value);
}
