/** How much of a text a reader of links shows. */
export interface TextCut {
  readonly max: number;
  /** Characters are code points, as people count letters; bytes are those of UTF-8, where a Cyrillic letter counts double. */
  readonly unit: "characters" | "bytes";
}

/** Length of a text in characters or in bytes of UTF-8. */
export function measureText(text: string, unit: TextCut["unit"]): number {
  return unit === "bytes" ? Buffer.byteLength(text) : [...text].length;
}

/** The start of a text that fits, ending in `…` when something is left out. No character is split; null cuts nothing. */
export function cutText(text: string, cut: TextCut | null): string {
  return cut === null || measureText(text, cut.unit) <= cut.max ? text : `${startOfText(text, cut).trimEnd()}…`;
}

/** The longest start of a text that fits whole. */
export function startOfText(text: string, { max, unit }: TextCut): string {
  let [start, length] = ["", 0];
  for (const char of text) {
    length += unit === "bytes" ? Buffer.byteLength(char) : 1;
    if (length > max) break;
    start += char;
  }
  return start;
}
