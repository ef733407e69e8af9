import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { viteShared } from "./viteShared.ts";

/** The page's scripts as built: files by path below the site's base, the style sheet, and the entry with its integrity. */
export interface Client {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly css: string;
  readonly entry: { readonly path: string; readonly integrity: string };
}

/** Builds `src/main.tsx`. Throws when the bundler fails; nothing but a temporary folder is written. */
export async function buildClient(root: string): Promise<Client> {
  const outDir = mkdtempSync(join(root, "node_modules", ".client-"));
  try {
    await build({
      ...viteShared,
      root,
      configFile: false,
      logLevel: "warn",
      publicDir: false,
      build: {
        outDir,
        emptyOutDir: true,
        assetsInlineLimit: 0,
        cssCodeSplit: false,
        modulePreload: { polyfill: false },
        target: "es2022",
        rolldownOptions: { input: { main: "src/main.tsx" } },
      },
    });
    return readClient(outDir);
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

function readClient(outDir: string): Client {
  const paths = readdirSync(join(outDir, "assets")).map((name) => `assets/${name}`);
  const contents = new Map<string, Uint8Array>(paths.map((path) => [path, readFileSync(join(outDir, path))]));
  const sheet = paths.find((name) => /^assets\/style-[\w-]+\.css$/.test(name));
  if (sheet === undefined) throw new Error("the bundler wrote no assets/style-*.css");
  const path = paths.find((name) => /^assets\/main-[\w-]+\.js$/.test(name));
  if (path === undefined) throw new Error("the bundler wrote no assets/main-*.js");
  const integrity = `sha384-${createHash("sha384")
    .update(contents.get(path) ?? "")
    .digest("base64")}`;
  // The one sheet is inlined in every page, so it is no file of the site.
  return {
    files: new Map([...contents].filter(([name]) => name !== sheet)),
    css: Buffer.from(contents.get(sheet) ?? []).toString("utf8"),
    entry: { path, integrity },
  };
}
