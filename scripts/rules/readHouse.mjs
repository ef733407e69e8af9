import { readFileSync } from "node:fs";
import { dirname, join, posix, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * @typedef {{ holds: string, world: "pure" | "browser" | "node", imports: string[], because: string }} Room
 * @typedef {{ rooms: Record<string, Room>, packages: Record<string, string[]> }} House
 */

/** Folder that holds `rooms.json`: the root of the repository, or of a copy of it. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

/** The rule file: rooms, what each may import, and which room may use which package.
 * @returns {House} */
export function readHouse() {
  return JSON.parse(readFileSync(join(ROOT, "rooms.json"), "utf8"));
}

/** Path from the root with forward slashes.
 * @param {string} file */
export const fromRoot = (file) => relative(ROOT, file).split(sep).join(posix.sep);

/** Room of a file given from the root: `src/scene/x.ts` is in `scene`, `src/main.tsx` is `main`; null outside `src`.
 * @param {string} path
 * @returns {string | null} */
export function roomOf(path) {
  const [top, room] = path.split("/");
  return top === "src" && room !== undefined ? room.replace(/\.[a-z.]+$/, "") : null;
}

/** Package of an import: `react-dom/client` is `react-dom`, `@a/b/c` is `@a/b`, any Node built-in is `node:`.
 * @param {string} specifier */
export function packageOf(specifier) {
  if (specifier.startsWith("node:")) return "node:";
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}
