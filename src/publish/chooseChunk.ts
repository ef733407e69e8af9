/** What the bundler tells of a module. */
interface Graph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/**
 * Puts what several parts of the explorer share into one file, which packs better than a dozen small ones; what the entry itself
 * needs at once is left where it is, since every page loads it. `entry` is the path of the entry.
 */
export function chooseChunk(entry: string): (id: string, graph: Graph) => string | null {
  let early: ReadonlySet<string> | null = null;
  return (id, graph) => {
    early ??= reachedFrom(entry, graph);
    return early.has(id) ? null : "common";
  };
}

/** A module and all that it imports, on and on; what it loads later is not among them. */
function reachedFrom(entry: string, graph: Graph): ReadonlySet<string> {
  const reached = new Set([entry]);
  for (const id of reached) for (const next of graph.getModuleInfo(id)?.importedIds ?? []) reached.add(next);
  return reached;
}
