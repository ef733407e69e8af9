import { paletteCss } from "../scene/paletteCss.ts";

/** A style sheet with the colours of the picture before it, as it is inlined; so it must not hold `</style`. */
export function inlineSheet(css: string): string {
  const sheet = paletteCss() + css.replace(/^@charset "utf-8";/i, "").trim();
  if (/<\/style/i.test(sheet)) throw new Error("the style sheet holds </style and cannot be inlined");
  return sheet;
}
