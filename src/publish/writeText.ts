import { renameSync, rmSync, writeFileSync } from "node:fs";
import { showText } from "../dataset/showValue.ts";
import { createUsageError } from "./createUsageError.ts";
import { explainFault } from "./explainFault.ts";

/** Writes a whole file, of text or bytes, or leaves the old one as it was. Throws a usage error that names it. */
export function writeText(path: string, text: string | Uint8Array): void {
  const half = `${path}.${process.pid}.part`;
  try {
    writeFileSync(half, text);
    renameSync(half, path);
  } catch (fault) {
    removeQuietly(half);
    throw createUsageError(`${showText(path)}: ${explainFault(fault)}`);
  }
}

function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // The fault that is reported is the one that came first.
  }
}
