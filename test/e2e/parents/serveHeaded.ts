import { createServer } from "node:http";
import sirv from "sirv";
import { hostRules } from "../../../src/publish/hostRules.ts";
import type { SiteServer } from "../../../src/publish/startServer.ts";
import { LANGS } from "../../../src/dataset/vocabulary.ts";

/** Whether a path of a host file fits an address: `*` at the end stands for anything, `:name` for one folder. */
function fits(rule: string, path: string): boolean {
  const pattern = rule.replace(/[.]/g, "\\.").replace(/:\w+/g, "[^/]+").replace(/\*$/, ".*");
  return new RegExp(`^${pattern}$`).test(path);
}

/** Serves built files with the headers that our host files ask for, as a host does that reads them. */
export function serveHeaded(dir: string): Promise<SiteServer> {
  const rules = hostRules(LANGS);
  const files = sirv(dir, {
    dev: false,
    setHeaders: (response, pathname) => {
      const path = pathname.replace(/^\//, "");
      for (const rule of rules)
        if (fits(rule.path, path)) for (const [name, value] of rule.headers) response.setHeader(name, value);
    },
  });
  const server = createServer((request, response) =>
    files(request, response, () => void response.writeHead(404).end()),
  );
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      resolve({
        url: `http://127.0.0.1:${port}/`,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      });
    });
  });
}
