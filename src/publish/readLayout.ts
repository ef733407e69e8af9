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

/**
 * Baked positions beside a dataset. Where the file is missing or cannot be read, they are computed for this build, and the
 * builder is told how to keep them, so that the picture stays the same when the data grows.
 */
export function readLayout(io: DataIo, file: string, dataset: Dataset): BakedLayout {
  const path = resolve(io.cwd, file);
  if (existsSync(path)) {
    try {
      const value: unknown = JSON.parse(readFileSync(path, "utf8"));
      if (isLayout(value)) return value;
    } catch {
      // Said below, like every other file that is no layout.
    }
    io.stderr(`${file} is no layout; positions were computed for this build. Run: npm run data -- layout`);
  } else {
    io.stderr(`${file} is missing; positions were computed for this build. Run: npm run data -- layout`);
  }
  return bakeLayout(dataset);
}
