import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { SITE_DIR } from "./atlas.ts";

/** A page in this many bytes at a time, so that the browser paints it many times before it is whole. */
const PIECE_BYTES = 700;
const PAUSE_MS = 15;
const TYPES: Readonly<Record<string, string>> = {
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

export interface DripServer {
  /** Address of the site, with a final slash. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the built pages as a slow line does: each page piece by piece. The rest comes whole. */
export async function startDripServer(): Promise<DripServer> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://site").pathname;
    void (async () => {
      const isPage = path.endsWith("/");
      const file = await readFile(join(SITE_DIR, path, isPage ? "index.html" : "."));
      response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "text/html; charset=utf-8" });
      if (!isPage) {
        response.end(file);
        return;
      }
      for (let at = 0; at < file.length; at += PIECE_BYTES) {
        response.write(file.subarray(at, at + PIECE_BYTES));
        await wait(PAUSE_MS);
      }
      response.end();
    })();
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
