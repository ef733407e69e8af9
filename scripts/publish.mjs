/**
 * Runs the project's Node side (`src/publish`) on a plain Node: bundles it with Vite, then calls it.
 * `node scripts/publish.mjs build|start|data …`
 */
import { rmSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Bundles `src/publish/main.ts` and gives its exports. */
export async function loadPublish() {
  // A folder of its own per run, so that two commands at the same time never read each other's half-written bundle.
  const outDir = `${root}node_modules/.cache/publish-${process.pid}`;
  try {
    await build({
      root,
      logLevel: "warn",
      build: { ssr: "src/publish/main.ts", outDir, emptyOutDir: true, target: "node20", minify: false },
    });
    return await import(pathToFileURL(`${outDir}/main.js`).href);
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { runPublish } = await loadPublish();
  process.exitCode = await runPublish(process.argv.slice(2), root);
}
