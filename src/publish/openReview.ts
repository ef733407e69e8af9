import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { showText } from "../dataset/showValue.ts";
import { readSheets } from "../sheets/readSheets.ts";
import { readReview, type Review } from "../tables/readReview.ts";
import { createUsageError } from "./createUsageError.ts";
import { readBytes } from "./readBytes.ts";

/** What a person has decided in a review file; nothing where there is none. Throws a usage error for a file that cannot be read. */
export async function openReview(cwd: string, file: string): Promise<Review> {
  if (!existsSync(resolve(cwd, file))) return readReview([]);
  const result = await readSheets(readBytes(cwd, file), file, null);
  if (result.kind === "bad") throw createUsageError(`${showText(file)}: ${result.message}; ${result.remedy}`);
  return readReview(result.tables[0]?.rows ?? []);
}
