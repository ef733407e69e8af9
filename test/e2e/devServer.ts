import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLogger, createServer } from "vite";
import { ROOT } from "../../scripts/rules/readHouse.mjs";
import { devPages } from "../../src/publish/devPages.ts";
import { viteShared } from "../../src/publish/viteShared.ts";

/** A dev server over a project of its own, whose files a test may break. */
export interface DevServer {
  readonly url: string;
  /** Everything that was said in the terminal. */
  said(): string;
  read(file: string): string;
  /** Saves a file below the project as most editors do: another in its place. */
  save(file: string, text: string): void;
  close(): Promise<void>;
}

/** The dev server of `npm run dev`, but for the folder of its data: `data/set.json` with the text given. */
export async function startDevServer(dataset: string): Promise<DevServer> {
  const folder = mkdtempSync(join(tmpdir(), "atlas-dev-"));
  const at = (file: string): string => join(folder, file);
  mkdirSync(at("data"));
  copyFileSync(join(ROOT, "index.html"), at("index.html"));
  writeFileSync(at("data/set.json"), dataset);
  writeFileSync(at("data/site.json"), JSON.stringify({ siteName: "Test Atlas", dataset: "set.json" }));
  const lines: string[] = [];
  const logger = createLogger("info", { allowClearScreen: false });
  const note = (line: string): void => void lines.push(line);
  const server = await createServer({
    ...viteShared,
    root: ROOT,
    configFile: false,
    // Apart from the cache of whoever works here at the same time.
    cacheDir: at("cache"),
    customLogger: { ...logger, info: note, warn: note, error: note },
    plugins: [...(viteShared.plugins ?? []), devPages(folder)],
    server: { host: "127.0.0.1", port: 0 },
  });
  await server.listen();
  const [url = ""] = server.resolvedUrls?.local ?? [];
  return {
    url,
    said: () => lines.join("\n"),
    read: (file) => readFileSync(at(file), "utf8"),
    save: (file, text) => {
      writeFileSync(at(`${file}.part`), text);
      renameSync(at(`${file}.part`), at(file));
    },
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
