/** The record that has an id, or had it before. */
export function recordOf<T extends { readonly formerIds?: readonly string[] }>(
  byId: ReadonlyMap<string, T>,
  id: string,
): T | undefined {
  const own = byId.get(id);
  if (own !== undefined) return own;
  for (const record of byId.values()) if (record.formerIds?.includes(id) === true) return record;
  return undefined;
}
