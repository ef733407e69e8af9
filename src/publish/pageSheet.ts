import { paletteCss } from "../scene/paletteCss.ts";

/** The one style sheet of every page: colours of the picture, then everything else. Inlined, so it must not hold `</style`. */
export function pageSheet(css: string): string {
  const sheet = paletteCss() + css.replace(/^@charset "utf-8";/i, "").trim();
  if (/<\/style/i.test(sheet)) throw new Error("the style sheet holds </style and cannot be inlined");
  return sheet;
}
