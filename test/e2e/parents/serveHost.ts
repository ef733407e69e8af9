import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** A page of a newsroom: its markup and the headers it is sent with. */
export interface HostPage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface HostServer {
  /** Address of its base: another site than that of the embeds, not only another port. */
  readonly url: string;
  /** Lays a page down under a path and gives its address. */
  put(path: string, page: HostPage): string;
  close(): Promise<void>;
}

const require = createRequire(import.meta.url);

/** Libraries of real parents, by the path under which the host's pages load them. */
const LIBRARIES: ReadonlyMap<string, string> = new Map([
  ["/pym.js", readFileSync(require.resolve("pym.js/dist/pym.v1.min.js"), "utf8")],
  ["/iframe-resizer.js", readFileSync(require.resolve("iframe-resizer/js/iframeResizer.min.js"), "utf8")],
  // The package offers scripts of the old kind this way; the module stands beside it.
  [
    "/open-iframe-resizer.js",
    readFileSync(require.resolve("@open-iframe-resizer/core").replace("index.umd.cjs", "index.js"), "utf8"),
  ],
]);

/** Serves pages of a host on a free port, under `localhost`: the embeds are served under 127.0.0.1. */
export async function serveHost(): Promise<HostServer> {
  const pages = new Map<string, HostPage>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost/");
    const library = LIBRARIES.get(pathname);
    const page = pages.get(pathname);
    if (library !== undefined)
      response.writeHead(200, { "content-type": "text/javascript; charset=utf-8" }).end(library);
    else if (page !== undefined)
      response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...page.headers }).end(page.html);
    else response.writeHead(pathname === "/favicon.ico" ? 204 : 404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const url = `http://localhost:${typeof address === "object" && address !== null ? address.port : 0}/`;
  return {
    url,
    put: (path, page) => {
      pages.set(`/${path}`, page);
      return url + path;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
