import type { Agreement } from "./types.ts";

/**
 * Whether the words for an agreement's type are its source's: a quotation has them, or no row of a table is behind the agreement
 * that could have written them instead.
 */
export function isTypeQuoted({ claims, typeText = "" }: Agreement): boolean {
  const word = typeText.toLowerCase();
  return claims.some(({ quote = "" }) => quote.toLowerCase().includes(word)) || !claims.some(({ locator }) => locator);
}
