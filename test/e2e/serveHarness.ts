import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { build } from "vite";
import { paletteCss } from "../../src/scene/paletteCss.ts";

/** The policy of the site, so that what it would block fails here too. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types accord";
const TYPES: Readonly<Record<string, string>> = { html: "text/html", js: "text/javascript", css: "text/css" };

export interface HarnessServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Builds the page of `test/e2e/graph-harness` in memory and serves it under the site's policy on a free port. */
export async function serveHarness(): Promise<HarnessServer> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    root: new URL("graph-harness/", import.meta.url).pathname,
    base: "./",
    build: { write: false, minify: false },
  });
  if (!("output" in built)) throw new Error("One build was expected.");
  const files = new Map(
    built.output.map((file) => [`/${file.fileName}`, file.type === "chunk" ? file.code : file.source]),
  );
  files.set("/palette.css", paletteCss());
  files.set("/favicon.ico", "");
  const server = createServer((request, response) => {
    const path = request.url === "/" ? "/index.html" : (request.url ?? "").replace(/\?.*$/, "");
    const body = files.get(path);
    if (body === undefined) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[path.slice(path.lastIndexOf(".") + 1)] ?? "application/octet-stream";
    response.writeHead(200, { "content-type": `${type}; charset=utf-8`, "content-security-policy": POLICY }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
