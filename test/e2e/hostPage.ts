import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { Page } from "@playwright/test";

/** Requests of the host's own pages, of which nothing is said: it is another site, by its name. */
export const HOST_REQUEST = /^request outside the site: http:\/\/localhost:/;

interface HostPage {
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Pages of somebody else's, by path. */
const pages = new Map<string, HostPage>();
let server: Server | undefined;

/** Serves the page under an address that no other has. A server of its own, since browsers guard local addresses from others. */
async function serve(hostPage: HostPage): Promise<string> {
  server ??= createServer((request, response) => {
    const { html, headers } = pages.get(request.url ?? "") ?? { html: "", headers: {} };
    response.writeHead(200, { ...headers, "content-type": "text/html" }).end(html);
  })
    .listen(0, "127.0.0.1")
    .unref();
  if (!server.listening) await once(server, "listening");
  const address = server.address();
  const path = `/${String(pages.size)}`;
  pages.set(path, hostPage);
  return `http://localhost:${typeof address === "object" && address !== null ? String(address.port) : ""}${path}`;
}

/** Address of a frame that stands in for an embed; it obeys what tests post to it. */
export const standIn = (site: string, name: string): string => `${site}stand-in/${name}/`;

/** Policy of a strict host: scripts and frames of the site, its own sheet, nothing inline. */
export const strictPolicy = (site: string): string => {
  const { origin } = new URL(site);
  return `default-src 'none'; script-src ${origin}; style-src 'self'; img-src ${origin}; frame-src ${origin}`;
};

export interface HostOptions {
  readonly head?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The script of a stand-in: tells what it is told to, and answers `hello` as an embed does. */
function standInScript(): void {
  const own = location.pathname;
  addEventListener("message", ({ data, ports: [port] }) => {
    if (data.tell !== undefined) parent.postMessage(data.tell, "*");
    if (data.type !== "hello" || port === undefined) return;
    port.addEventListener("message", (event) =>
      port.postMessage({ accord: 1, type: "select", title: own, got: event.data }),
    );
    port.start();
    port.postMessage({ accord: 1, type: "ready", title: own });
  });
}

/** Opens a page of the host that holds `body`. Its frames below `stand-in/` are played by a script of the test. */
export async function openHost(page: Page, site: string, body: string, options: HostOptions = {}): Promise<void> {
  await page.route(`${site}stand-in/**`, (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><meta charset="utf-8"><p>stand-in</p><script>(${String(standInScript)})()</script>`,
    }),
  );
  const { head = "", headers = {} } = options;
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>News</title>${head}</head><body>${body}</body></html>`;
  await page.goto(await serve({ html, headers }));
}

/** Has the stand-ins of all frames whose address holds `name` post a message to the page. */
export async function tell(page: Page, name: string, message: unknown): Promise<void> {
  await page.evaluate(
    ([part, tell]) => {
      for (const frame of document.querySelectorAll("iframe"))
        if (frame.src.includes(String(part))) frame.contentWindow?.postMessage({ tell }, "*");
    },
    [name, message] as const,
  );
}

/** Heights of all frames in the page, px. */
export const heightsOf = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => [...document.querySelectorAll("iframe")].map((frame) => frame.getBoundingClientRect().height));

/** Time for messages to arrive and for heights to be applied, which happens at most ten times a second. */
export const settle = (page: Page): Promise<void> => page.waitForTimeout(250);

/** Heights of the codes, of no special kind. */
export const TABLE = "320:812,640:640,1200:520";
/** What is pasted for a stand-in. Strict hosts refuse the style. */
export const codeOf = (site: string, name: string, style = ""): string =>
  `<figure class="accord-embed" data-accord="${standIn(site, name)}" data-heights="${TABLE}" data-title="Title ${name}"${style}><a href="${site}">Link ${name}</a></figure>`;
export const scriptOf = (site: string, name = "embed.js"): string => `<script async src="${site}${name}"></script>`;

/** What scripts of tests do counts as the reader's doing in this browser. From here on only this attribute does: `data-acted`. */
export async function watchActs(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const isActive = (): boolean => document.documentElement.dataset["acted"] !== undefined;
    Object.defineProperty(navigator, "userActivation", { get: () => ({ isActive: isActive() }) });
  });
}
