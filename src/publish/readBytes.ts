import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { showText } from "../dataset/showValue.ts";
import { createUsageError } from "./createUsageError.ts";
import { explainFault } from "./explainFault.ts";

/** Bytes of a file named by a person, relative to `cwd`. Throws a usage error that names it: missing, a folder, not readable. */
export function readBytes(cwd: string, file: string): Uint8Array {
  const name = showText(file);
  try {
    const path = resolve(cwd, file);
    // Pipes and devices may never end.
    if (statSync(path).isFile()) return readFileSync(path);
  } catch (fault) {
    throw createUsageError(`${name}: ${explainFault(fault)}`);
  }
  throw createUsageError(`${name}: this is a folder or a device, not a file`);
}
