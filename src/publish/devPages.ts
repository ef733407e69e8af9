import { join, relative } from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import type { answerDevSite, DevMemory, refreshDevSite } from "./answerDevSite.ts";
import type { DataIo } from "./dataIo.ts";
import type { DevAnswer } from "./renderDevPage.ts";

interface DevModule {
  readonly answerDevSite: typeof answerDevSite;
  readonly refreshDevSite: typeof refreshDevSite;
}

/** Editors write a file in several steps, or another in its place: what lies between two of them is no state of the data. */
const SETTLE_MS = 80;

/**
 * Prerenders pages in the dev server from the data as they are now, as the build does, and watches the data: whatever is wrong
 * stands on top of the page, which stays as it last was, and in the terminal. `project` is the folder that holds `data/`; without
 * it, that of the server.
 */
export function devPages(project?: string): Plugin {
  return {
    name: "accord-dev-pages",
    apply: "serve",
    configureServer(server) {
      const cwd = project ?? server.config.root;
      const { logger } = server.config;
      const say = (line: string): void => logger.info(line, { timestamp: true });
      const io: DataIo = { cwd, env: process.env, stdout: say, stderr: say };
      let memory: DevMemory | null = null;
      const refresh = async (): Promise<(path: string) => DevAnswer | null> => {
        const { refreshDevSite, answerDevSite } = await loadModule(server);
        const fresh = refreshDevSite(io, memory);
        memory = fresh;
        return (path) => answerDevSite(io, fresh, path);
      };
      watchData(server, join(cwd, "data"), () => {
        refresh().then(
          // The page is rendered anew either way: with the problems on top of its last good state, or without them.
          () => server.ws.send({ type: "full-reload" }),
          (fault: unknown) => logger.error(fault instanceof Error ? (fault.stack ?? "") : String(fault)),
        );
      });
      server.middlewares.use((request, response, next) => {
        const url = request.url ?? "/";
        const path = new URL(url, "http://localhost").pathname.slice(1);
        if (!isOurs(path) || url.includes("?html-proxy")) return next();
        refresh()
          .then(async (answer) => {
            const page = answer(path);
            if (page === null) return next();
            const body = page.type === "text/html" ? await server.transformIndexHtml(url, page.body) : page.body;
            response.writeHead(page.status, { "content-type": `${page.type}; charset=utf-8` }).end(body);
          })
          .catch(next);
      });
    },
  };
}

/** Pages are folders; of the files only data are ours. */
const isOurs = (path: string): boolean =>
  !path.startsWith("@") &&
  !path.startsWith("node_modules/") &&
  (path === "" || path.endsWith("/") || /^data\/.*\.json$/.test(path));

/** Calls back once after each burst of changes of JSON files in a folder. */
function watchData(server: ViteDevServer, folder: string, onChange: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  server.watcher.add(folder);
  server.watcher.on("all", (_event, file) => {
    if (!file.endsWith(".json") || relative(folder, file).startsWith("..")) return;
    clearTimeout(timer);
    timer = setTimeout(onChange, SETTLE_MS);
  });
}

async function loadModule(server: ViteDevServer): Promise<DevModule> {
  return parseModule(await server.ssrLoadModule("/src/publish/answerDevSite.ts"));
}

/** The module's own exports; the dev server knows their types only by name. */
function parseModule(module: Record<string, unknown>): DevModule {
  return module as unknown as DevModule;
}
