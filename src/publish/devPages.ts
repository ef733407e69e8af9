import { join } from "node:path";
import type { Plugin, ViteDevServer } from "vite";

interface DevModule {
  renderDevPage(root: string, path: string): { readonly status: number; readonly html: string } | null;
}

/** Prerenders pages in the dev server from the data as it is now, as the build does. */
export function devPages(): Plugin {
  return {
    name: "accord-dev-pages",
    apply: "serve",
    configureServer(server) {
      server.watcher.add(join(server.config.root, "data"));
      server.watcher.on("change", (file) => {
        if (file.endsWith(".json")) server.ws.send({ type: "full-reload" });
      });
      return () => {
        server.middlewares.use((request, response, next) => {
          answer(server, request.originalUrl ?? "/").then(
            (page) => {
              if (page === null) return next();
              response.writeHead(page.status, { "content-type": "text/html; charset=utf-8" }).end(page.html);
            },
            (error: unknown) => next(error),
          );
        });
      };
    },
  };
}

async function answer(
  server: ViteDevServer,
  url: string,
): Promise<{ readonly status: number; readonly html: string } | null> {
  const { root } = server.config;
  const path = new URL(url, "http://localhost").pathname;
  const module = parseModule(await server.ssrLoadModule("/src/publish/renderDevPage.ts"));
  const page = module.renderDevPage(root, path.slice(1));
  if (page === null) return null;
  return { status: page.status, html: await server.transformIndexHtml(url, page.html) };
}

/** The module's own exports; the dev server knows their types only by name. */
function parseModule(module: Record<string, unknown>): DevModule {
  return module as unknown as DevModule;
}
