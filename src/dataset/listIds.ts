/** Ids as one text, the first few and a sign that there are more: `a, b, c …`. */
export function listIds(ids: readonly string[], most: number): string {
  return ids.slice(0, most).join(", ") + (ids.length > most ? " …" : "");
}
