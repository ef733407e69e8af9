import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { buildJsonSchema } from "./buildJsonSchema.ts";
import { createUsageError } from "./createUsageError.ts";
import type { DataIo } from "./dataIo.ts";
import { writeText } from "./writeText.ts";

/** `data schema --help`. */
export const SCHEMA_HELP = `npm run data -- schema [-o file]

Writes the JSON Schema (draft 2020-12) of a dataset, made from the same definition as the check. Name it in a dataset's
"$schema", and an editor completes fields and underlines mistakes. What a schema cannot say (ids that exist, circles,
quotes) only "check" finds.

  -o, --output   file to write; without it, the schema is printed

Exit code: 0 good, 2 bad usage.`;

/** Writes or prints the JSON Schema. Throws a usage error where it cannot be written. */
export function dataSchema(args: readonly string[], io: DataIo): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { output: { type: "string", short: "o" } },
  });
  if (positionals.length > 0) throw createUsageError("schema takes no file; write -o <file> to name the output");
  const text = JSON.stringify(buildJsonSchema(), null, 2);
  if (values.output === undefined) io.stdout(text);
  else writeText(resolve(io.cwd, values.output), `${text}\n`);
  return 0;
}
