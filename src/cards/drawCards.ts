import { existsSync, mkdirSync, copyFileSync, renameSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { basename, dirname, join } from "node:path";
import { createPainter } from "./createPainter.ts";
import type { CardPlan, Drawing } from "./types.ts";

export interface DrawRequest {
  readonly plan: Pick<CardPlan, "wanted">;
  /** Folder of the site. */
  readonly folder: string;
  /** Folder in which drawn cards are kept from build to build. */
  readonly cache: string;
}

export interface DrawnCards {
  readonly drawn: number;
  readonly reused: number;
  readonly milliseconds: number;
}

/** Writes a file whole or not at all, since another build may read it at the same time. */
function writeWhole(file: string, content: Uint8Array): void {
  const beside = `${file}.${String(process.pid)}`;
  writeFileSync(beside, content);
  renameSync(beside, file);
}

async function drawMissing(missing: readonly (readonly [string, () => Drawing])[], cache: string): Promise<void> {
  if (missing.length === 0) return;
  const painter = await createPainter();
  const queue = missing.values();
  const work = async (): Promise<void> => {
    for (const [file, draw] of queue) writeWhole(join(cache, file), await painter.paint(draw()));
  };
  // One more than cores: while one is composed and one is written, the library draws the others.
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, work));
}

/**
 * Writes every card that the pages have asked for into the site's folder. A card that was drawn before is taken from the cache: its
 * name says that it is the same. Throws where the drawing library fails.
 */
export async function drawCards({ plan, folder, cache }: DrawRequest): Promise<DrawnCards> {
  const startMs = performance.now();
  mkdirSync(cache, { recursive: true });
  const files = [...plan.wanted].map(([path, draw]) => ({ path, file: basename(path), draw }));
  const missing = files.filter(({ file }) => !existsSync(join(cache, file)));
  await drawMissing(
    missing.map(({ file, draw }) => [file, draw]),
    cache,
  );
  for (const { path, file } of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(join(cache, file), target);
  }
  return { drawn: missing.length, reused: files.length - missing.length, milliseconds: performance.now() - startMs };
}
