import { createServer, type ServerResponse } from "node:http";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve as resolvePath, sep } from "node:path";
import sirv from "sirv";
import { rareDownloads } from "./rareDownloads.ts";

export interface SiteServer {
  /** Address of the site's base, ending in a slash. */
  readonly url: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  readonly dir: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Path the site is mounted at, with slashes at both ends. */
  readonly base?: string;
  /** Also send `.br` files where the browser takes them. */
  readonly brotli?: boolean;
  /** Looks at the files anew for each request, so that the next build is seen at once; else they are as long as at the start. */
  readonly fresh?: boolean;
}

/** Serves built files as a plain file server does: no rewrites, `404.html` with status 404 for everything unknown. */
export function startServer({
  dir,
  port,
  base = "/",
  brotli = false,
  fresh = false,
}: ServeOptions): Promise<SiteServer> {
  const files = sirv(dir, { dev: fresh, etag: true, extensions: ["html"], brotli, setHeaders: setType });
  const server = createServer((request, response) => {
    const url = request.url ?? "/";
    if (!url.startsWith(base)) {
      response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("Nothing is served here.");
      return;
    }
    const path = `/${url.slice(base.length)}`;
    const folder = folderWithoutSlash(dir, path);
    if (folder !== null) {
      response.writeHead(301, { location: base.slice(0, -1) + folder }).end();
      return;
    }
    request.url = path;
    files(request, response, () => {
      response.writeHead(404, { "content-type": "text/html; charset=utf-8" }).end(readFileSync(join(dir, "404.html")));
    });
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      const taken = typeof address === "object" && address !== null ? address.port : port;
      resolve({
        url: `http://127.0.0.1:${taken}${base}`,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      });
    });
  });
}

/** Types of files that the server does not know by their endings. */
const OWN_TYPES: ReadonlyMap<string, string> = new Map(
  rareDownloads.map(({ path, mediaType }) => [`/${path}`, mediaType]),
);

function setType(response: ServerResponse, pathname: string): void {
  const type = OWN_TYPES.get(pathname);
  if (type !== undefined) response.setHeader("Content-Type", type);
}

/** Address with the slash that a folder's page needs, as plain file servers redirect to; null when none is missing. */
function folderWithoutSlash(dir: string, path: string): string | null {
  const [pathname = "/", query] = path.split("?", 2);
  // Two slashes at the start of an address name another host.
  if (pathname.endsWith("/") || /^[/\\]{2}/.test(pathname)) return null;
  let file: string;
  try {
    file = resolvePath(dir, `.${decodeURIComponent(pathname)}`, "index.html");
  } catch {
    return null;
  }
  if (!file.startsWith(resolvePath(dir) + sep) || !existsSync(file)) return null;
  return `${pathname}/${query === undefined ? "" : `?${query}`}`;
}
