/** Whether one of some claims quotes words, in capitals or not. */
export function isQuoted(claims: readonly { readonly quote?: unknown }[], words: string): boolean {
  return claims.some(({ quote }) => typeof quote === "string" && quote.toLowerCase().includes(words.toLowerCase()));
}
