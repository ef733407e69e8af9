import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { buildClassicScript } from "./buildClassicScript.ts";
import { chooseChunk } from "./chooseChunk.ts";
import { hintCompile, hintPlugin } from "./hintCompile.ts";
import { prunePlugin } from "./prunePlugin.ts";
import { viteShared } from "./viteShared.ts";

/** The page's scripts as built: files by path below the site's base, the style sheet, and the entry with its integrity. */
export interface Client {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly css: string;
  readonly entry: { readonly path: string; readonly integrity: string };
  readonly embed: EmbedClient;
}

/** Paths of the scripts of embeds below the site's base. */
export interface EmbedClient {
  /** What every embed runs first. */
  readonly first: string;
  /** What comes when the reader acts. */
  readonly explorer: string;
  /** The loader for hosts' pages under a name that never changes, and under one that holds its hash. */
  readonly loader: string;
  readonly hashedLoader: string;
}

/** What every page loads. */
const ENTRY = "src/main.tsx";
/** Name that hosts' pages have pasted: it stays for ever. */
const LOADER = "embed.js";

/** Builds the scripts of pages, embeds and hosts. Throws when the bundler fails; nothing but a temporary folder is written. */
export async function buildClient(root: string): Promise<Client> {
  const outDir = mkdtempSync(join(root, "node_modules", ".client-"));
  try {
    await build({
      ...viteShared,
      plugins: [...(viteShared.plugins ?? []), prunePlugin(root), hintPlugin],
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
        // Some per cent less than the bundler's own minifier: npm run bench -- --only=sizes.
        minify: "terser",
        terserOptions: {
          ecma: 2020,
          module: true,
          compress: { passes: 4, inline: 2, unsafe_arrows: true, unsafe_methods: true },
        },
        rolldownOptions: {
          input: { main: ENTRY },
          output: {
            codeSplitting: {
              includeDependenciesRecursively: false,
              groups: [
                {
                  name: chooseChunk(realpathSync(join(root, ENTRY)).replaceAll("\\", "/")),
                  debugName: "common",
                  minShareCount: 2,
                },
              ],
            },
          },
        },
      },
    });
    const { files, ...client } = readClient(outDir);
    const scripts = await buildEmbedScripts(root);
    return { ...client, files: new Map([...files, ...scripts.files]), embed: scripts.embed };
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

/** The scripts that run where modules do not. */
async function buildEmbedScripts(root: string): Promise<Pick<Client, "files" | "embed">> {
  const files = new Map<string, Uint8Array>();
  const add = async (input: string, name: string): Promise<string> => {
    const script = Buffer.from(await buildClassicScript(root, input));
    const hash = createHash("sha256").update(script).digest("hex").slice(0, 8);
    files.set(`assets/${name}-${hash}.js`, script);
    return `assets/${name}-${hash}.js`;
  };
  const first = await add("src/embed.ts", "embed");
  const explorer = await add("src/embedExplorer.tsx", "embed-explorer");
  const hashedLoader = await add("src/loader.ts", "embed-loader");
  files.set(LOADER, files.get(hashedLoader) ?? new Uint8Array());
  return { files, embed: { first, explorer, loader: LOADER, hashedLoader } };
}

function readClient(outDir: string): Omit<Client, "embed"> {
  const names = readdirSync(join(outDir, "assets"));
  const read = (name: string): Uint8Array => hintCompile(name, readFileSync(join(outDir, "assets", name)));
  const contents = new Map(names.map((name) => [`assets/${name}`, read(name)]));
  const paths = [...contents.keys()];
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
