import { copyFileSync, lstatSync, mkdirSync, realpathSync } from "node:fs";
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

/** Whether a path below a folder is a file that stands there itself: no step on the way from the folder is a link. */
function isOwnFile(folder: string, path: string): boolean {
  const file = join(folder, path);
  return isFile(file) && realpathSync(file) === join(realpathSync(folder), path);
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
    if (!isOwnFile(from, path)) return false;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    copyFileSync(join(from, path), join(folder, path));
    return true;
  });
}
