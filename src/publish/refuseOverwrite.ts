import { realpathSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { showText } from "../dataset/showValue.ts";
import { createUsageError } from "./createUsageError.ts";

/** A file that a command writes, as it was given, with the words for what it would be. */
export interface Written {
  readonly file: string;
  readonly what: string;
}

/** What tells a file from others, also through links and in another spelling of its path. */
function keysOf(cwd: string, file: string): readonly string[] {
  const path = resolve(cwd, file);
  const stat = statSync(path, { throwIfNoEntry: false, bigint: true });
  const places = [path, realPath(path)];
  // Some file systems number no files.
  return stat === undefined || stat.ino === 0n ? places : [...places, `${stat.dev} ${stat.ino}`];
}

/** A path without links; of a file that is not there yet, that of its folder with its name. */
function realPath(path: string): string {
  for (const [known, rest] of [
    [path, ""],
    [dirname(path), basename(path)],
  ] as const)
    try {
      return join(realpathSync(known), rest);
    } catch {
      // It is not there yet; its folder may be.
    }
  return path;
}

/** Throws a usage error where a file that is to be written is read by the same command, or would be written twice. */
export function refuseOverwrite(cwd: string, read: readonly string[], written: readonly Written[]): void {
  const known = new Map(read.flatMap((file) => keysOf(cwd, file).map((key) => [key, "is read by this import"])));
  for (const { file, what } of written) {
    const keys = keysOf(cwd, file);
    const reason = keys.map((key) => known.get(key)).find((one) => one !== undefined);
    if (reason !== undefined)
      throw createUsageError(`${showText(file)} ${reason}, so it cannot be ${what} too; name another file`);
    for (const key of keys) known.set(key, `would be ${what}`);
  }
}
