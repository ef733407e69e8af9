import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseSync, Visitor } from "vite";
import { forEachImport } from "./rules/forEachImport.mjs";
import { fromRoot, ROOT } from "./rules/readHouse.mjs";

/**
 * Groups of modules that reach one another, through static and type imports and through `import()`, which the linter's
 * own rule does not follow.
 * @param {ReadonlyMap<string, readonly string[]>} graph module to the modules it names
 * @returns {string[][]} each group sorted; groups sorted
 */
export function findCycles(graph) {
  /** @type {Map<string, Set<string>>} */
  const reached = new Map();
  for (const start of graph.keys()) {
    const seen = new Set();
    const open = [...(graph.get(start) ?? [])];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(...(graph.get(next) ?? []));
    }
    reached.set(start, seen);
  }
  const cyclic = [...graph.keys()].filter((one) => reached.get(one)?.has(one)).sort();
  const groups = new Map();
  for (const one of cyclic) {
    const members = cyclic.filter((other) => reached.get(one)?.has(other) && reached.get(other)?.has(one));
    groups.set(members.join("\n"), members);
  }
  return [...groups.values()];
}

/**
 * Every module under `folder`, with the modules it names. An import of a file that does not exist is a problem.
 * @param {string} folder
 */
function readModules(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.(ts|tsx|mjs)$/.test(file),
  );
  /** @type {Map<string, string[]>} */
  const graph = new Map();
  const problems = [];
  for (const file of files.map((name) => join(folder, name))) {
    const { program, errors } = parseSync(file, readFileSync(file, "utf8"));
    for (const error of errors) problems.push(`${fromRoot(file)}: ${error.message}`);
    /** @type {string[]} */
    const targets = [];
    const visitor = new Visitor(
      forEachImport((source) => {
        if (!source.value.startsWith(".")) return;
        const target = resolve(dirname(file), source.value.replace(/\?.*$/, ""));
        if (!existsSync(target)) problems.push(`${fromRoot(file)}: there is no ${source.value}`);
        targets.push(fromRoot(target));
      }),
    );
    visitor.visit(program);
    graph.set(fromRoot(file), targets);
  }
  return { graph, problems };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { graph, problems } = readModules(join(ROOT, "src"));
  const imports = [...graph.values()].reduce((sum, targets) => sum + targets.length, 0);
  for (const cycle of findCycles(graph)) problems.push(`cycle: ${cycle.join(" <-> ")}`);
  if (graph.size === 0 || imports === 0) problems.push("saw no module or no import: the check itself is broken");
  for (const problem of problems) console.error(problem);
  console.log(`${graph.size} modules, ${imports} imports between them`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
