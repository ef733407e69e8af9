import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** Paths of all files in a folder and below it, relative to it, with `/`, in code point order. */
export function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, "/"))
    .toSorted();
}
