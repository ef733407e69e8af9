import { existsSync, readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { showText } from "../dataset/showValue.ts";
import { createUsageError } from "./createUsageError.ts";
import { explainFault } from "./explainFault.ts";

/** What to do first about a dataset that is not there, while the spreadsheet from which it would be made is. */
function importHint(cwd: string, file: string): string {
  const book = file.replace(/\.json$/, ".xlsx");
  if (book === file || existsSync(resolve(cwd, file)) || !existsSync(resolve(cwd, book))) return "";
  return `; import it first: npm run data -- import ${showText(book)} -o ${showText(file)}`;
}

/** Bytes of a file named by a person, relative to `cwd`. Throws a usage error that names it: missing, a folder, not readable. */
export function readBytes(cwd: string, file: string): Uint8Array {
  const name = showText(file);
  try {
    const path = resolve(cwd, file);
    // Pipes and devices may never end.
    if (statSync(path).isFile()) return readFileSync(path);
  } catch (fault) {
    throw createUsageError(`${name}: ${explainFault(fault)}${importHint(cwd, file)}`);
  }
  throw createUsageError(`${name}: this is a folder or a device, not a file`);
}
