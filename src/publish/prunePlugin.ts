import { build, type Plugin } from "vite";

/**
 * Packages of which one export is used, while the rest stays only because something is written onto it (`useSelect.propTypes`). The
 * bundler may take such writes for nothing in these packages alone: elsewhere, as in cytoscape, they are what the code lives by.
 */
const PRUNED: ReadonlyMap<string, string> = new Map([["downshift", "useCombobox"]]);
const MARK = "\0pruned:";

/** Takes out of the named packages what nobody uses, before they join the page's scripts. */
export function prunePlugin(root: string): Plugin {
  return {
    name: "accord-prune",
    enforce: "pre",
    resolveId: (source) => (PRUNED.has(source) ? MARK + source : null),
    load: (id) => (id.startsWith(MARK) ? prune(root, id.slice(MARK.length)) : null),
  };
}

/** One export of a package with all it needs, save the page's own libraries. Throws when the bundler fails. */
async function prune(root: string, name: string): Promise<string> {
  const entry = `virtual:${name}`;
  const result = await build({
    root,
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    plugins: [
      {
        name: "accord-pruned-entry",
        resolveId: (source) => (source === entry ? entry : null),
        load: (id) => (id === entry ? `export { ${PRUNED.get(name) ?? ""} } from ${JSON.stringify(name)}` : null),
      },
    ],
    build: {
      write: false,
      minify: false,
      target: "es2022",
      rolldownOptions: {
        input: entry,
        preserveEntrySignatures: "strict",
        external: /^react(?:-dom)?(?:\/|$)/,
        treeshake: { propertyWriteSideEffects: false },
      },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  const [chunk] = first !== undefined && "output" in first ? first.output : [];
  if (chunk?.type !== "chunk") throw new Error(`the bundler wrote nothing for ${name}`);
  return chunk.code;
}
