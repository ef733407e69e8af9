import { copyFileSync, lstatSync, mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { showText } from "../dataset/showValue.ts";
import { isHashed } from "./checkPaths.ts";
import { createUsageError } from "./createUsageError.ts";
import type { Ledger } from "./readLedger.ts";

/** Whether a path is a file itself, not a link to one: links may lead anywhere. */
function isFile(path: string): boolean {
  try {
    return lstatSync(path).isFile();
  } catch {
    // Not there, or below a file: in any case nothing to carry over.
    return false;
  }
}

/** Throws a usage error when the folder that holds the last release is none, or holds no site. */
export function checkPrevious(cwd: string, previous: string): void {
  if (!isFile(join(resolve(cwd, previous), "index.html")))
    throw createUsageError(
      `--previous ${showText(previous)}: this folder holds no site; name the folder of the last release`,
    );
}

/**
 * Copies hashed files of earlier releases into a new build, so that old pages find their scripts and old previews their pictures:
 * those that the ledger names and the build lacks, and nothing else. Gives their paths. What the folder lacks is left to `checkPaths`.
 */
export function carryOver(ledger: Ledger, from: string, folder: string, paths: readonly string[]): readonly string[] {
  const built = new Set(paths);
  const wanted = [...ledger.paths.keys()].filter((path) => isHashed(path) && !built.has(path));
  return wanted.filter((path) => {
    const source = join(from, path);
    if (!isFile(source)) return false;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    copyFileSync(source, join(folder, path));
    return true;
  });
}
