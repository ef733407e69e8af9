import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { isRecord } from "../dataset/isRecord.ts";
import type { Dataset } from "../dataset/types.ts";
import type { BakedLayout } from "../scene/types.ts";
import { bakeLayout } from "./bakeLayout.ts";
import type { DataIo } from "./dataIo.ts";

function isLayout(value: unknown): value is BakedLayout {
  return isRecord(value) && value["format"] === "accord-atlas-layout/1" && isRecord(value["widths"]);
}

/** Baked positions as the file beside a dataset keeps them; null where there is none, or where it is no layout. */
export function readKeptLayout(cwd: string, file: string): BakedLayout | null {
  try {
    const value: unknown = JSON.parse(readFileSync(resolve(cwd, file), "utf8"));
    return isLayout(value) ? value : null;
  } catch {
    return null;
  }
}

/**
 * Baked positions beside a dataset. Where the file is missing or cannot be read, they are computed for this build, and the
 * builder is told how to keep them, so that the picture stays the same when the data grows.
 */
export function readLayout(io: DataIo, file: string, dataset: Dataset): BakedLayout {
  const kept = readKeptLayout(io.cwd, file);
  if (kept !== null) return kept;
  const what = existsSync(resolve(io.cwd, file)) ? "is no layout" : "is missing";
  io.stderr(`${file} ${what}; positions were computed for this build. Run: npm run data -- layout`);
  return bakeLayout(dataset);
}
