import { isQuoted } from "./isQuoted.ts";
import type { Agreement } from "./types.ts";

/**
 * Whether the words for an agreement's type are its source's: a quotation has them, or no row of a table is behind the agreement
 * that could have written them instead.
 */
export function isTypeQuoted({ claims, typeText = "" }: Agreement): boolean {
  return isQuoted(claims, typeText) || !claims.some(({ locator }) => locator);
}
