/** Languages and scripts that are written from right to left (Unicode CLDR 46, layout). */
const RIGHT_TO_LEFT = /^(?:ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b(?!-(?:Cyrl|Latn))|-(?:Arab|Hebr|Thaa)\b/i;

/** Direction of a text by its language tag, as `dir` wants it; undefined for left to right, the direction of every page. */
export function textDirection(lang: string): "rtl" | undefined {
  return RIGHT_TO_LEFT.test(lang) ? "rtl" : undefined;
}
