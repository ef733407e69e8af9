import { request } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startServer, type SiteServer } from "../../src/publish/startServer.ts";
import { createProject, type Project } from "../fixtures/runCommand.ts";

interface Answer {
  readonly status: number;
  readonly location: string | null;
  readonly type: string;
  readonly body: string;
}

let project: Project;
let atRoot: SiteServer;
let below: SiteServer;
beforeAll(async () => {
  project = createProject();
  project.write("secret.txt", "SECRET");
  project.write("secrets/index.html", "SECRET");
  project.write("dist/index.html", "START");
  project.write("dist/404.html", "MISSING");
  project.write("dist/en/index.html", "ENGLISH");
  project.write("dist/en/party/mill/index.html", "MILL");
  project.write("dist/assets/a.js", "export {};");
  const dir = join(project.folder, "dist");
  atRoot = await startServer({ dir, port: 0 });
  below = await startServer({ dir, port: 0, base: "/news/atlas/" });
});
afterAll(async () => {
  await Promise.all([atRoot.close(), below.close()]);
  project.remove();
});

/** Asks for a path exactly as it is written: a browser would tidy it up first. */
function ask(server: SiteServer, path: string, method = "GET"): Promise<Answer> {
  const { port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          location: response.headers.location ?? null,
          type: response.headers["content-type"] ?? "",
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    sent.on("error", reject).end();
  });
}

describe("the server", () => {
  it.each([
    ["/", "START", "text/html"],
    ["/en/", "ENGLISH", "text/html"],
    ["/en/party/mill/?q=a&view=table", "MILL", "text/html"],
    ["/en/party/mill/index.html", "MILL", "text/html"],
    ["/assets/a.js", "export {};", "text/javascript"],
  ])("answers %s with its file", async (path, body, type) => {
    const answer = await ask(atRoot, path);
    expect([answer.status, answer.body, answer.type.split(";")[0]]).toEqual([200, body, type]);
  });

  it.each(["/nothing/", "/en/party/nobody/", "/en/party/mill.html", "/assets/b.js", "/%", "/%E0%A4%A", "/a%00b"])(
    "answers %s with the not-found page and its status",
    async (path) => {
      const answer = await ask(atRoot, path);
      expect([answer.status, answer.body, answer.type]).toEqual([404, "MISSING", "text/html; charset=utf-8"]);
    },
  );

  it.each([
    ["/en", "/en/"],
    ["/en/party/mill", "/en/party/mill/"],
    ["/en/party/mill?q=a%20b", "/en/party/mill/?q=a%20b"],
  ])("sends %s to the folder's own address", async (path, location) => {
    expect(await ask(atRoot, path)).toMatchObject({ status: 301, location });
  });

  it.each(["//en", "//en/party/mill", "//evil.example/%2e%2e/en", "/\\evil.example/../en"])(
    "never sends %s to another host",
    async (path) => {
      const { location } = await ask(atRoot, path);
      expect(new URL(location ?? "/", atRoot.url).origin).toBe(new URL(atRoot.url).origin);
    },
  );

  it.each([
    "/../secret.txt",
    "/..%2fsecret.txt",
    "/%2e%2e/secret.txt",
    "/en/../../secret.txt",
    "/..%5csecret.txt",
    "/../secrets",
    "/%2e%2e%2fsecrets",
    "//../secret.txt",
    "/etc/passwd",
  ])("gives nothing of the rest of the disk: %s", async (path) => {
    for (const server of [atRoot, below]) {
      const answer = await ask(server, path);
      expect(answer.body).not.toMatch(/SECRET|root:/);
      expect([404, 301]).toContain(answer.status);
      expect(answer.location ?? "").not.toContain("secrets");
    }
  });

  it("answers HEAD with the same status and no body", async () => {
    expect(await ask(atRoot, "/en/", "HEAD")).toMatchObject({ status: 200, body: "" });
    expect(await ask(atRoot, "/nothing/", "HEAD")).toMatchObject({ status: 404, body: "" });
  });
});

describe("the server under a sub-path", () => {
  it("serves there, and says where", async () => {
    expect(below.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/news\/atlas\/$/);
    expect(await ask(below, "/news/atlas/en/party/mill/")).toMatchObject({ status: 200, body: "MILL" });
    expect(await ask(below, "/news/atlas/en")).toMatchObject({ status: 301, location: "/news/atlas/en/" });
    expect(await ask(below, "/news/atlas/x/")).toMatchObject({ status: 404, body: "MISSING" });
  });

  it.each(["/", "/en/", "/news/", "/news/atlas-old/en/"])("serves nothing at %s", async (path) => {
    expect(await ask(below, path)).toMatchObject({ status: 404, body: "Nothing is served here." });
  });
});

it("a port that is taken is an error that can be caught", async () => {
  const port = Number(new URL(atRoot.url).port);
  await expect(startServer({ dir: project.folder, port })).rejects.toThrow("EADDRINUSE");
});

it("a closed server answers nobody", async () => {
  const server = await startServer({ dir: join(project.folder, "dist"), port: 0 });
  await server.close();
  await expect(ask(server, "/")).rejects.toThrow("ECONNREFUSED");
});

it("a server that looks at the files anew serves the next build whole, and files that the last one lacked", async () => {
  const fresh = await startServer({ dir: join(project.folder, "dist"), port: 0, fresh: true });
  expect(await ask(fresh, "/en/")).toMatchObject({ status: 200, body: "ENGLISH" });
  project.write("dist/en/index.html", "ENGLISH, AND LONGER THAN BEFORE");
  project.write("dist/assets/b.js", "export const b = 1;");
  expect(await ask(fresh, "/en/")).toMatchObject({ status: 200, body: "ENGLISH, AND LONGER THAN BEFORE" });
  expect(await ask(fresh, "/assets/b.js")).toMatchObject({ status: 200, body: "export const b = 1;" });
  expect(await ask(fresh, "/en/none/")).toMatchObject({ status: 404, body: "MISSING" });
  expect((await ask(fresh, "/../secret.txt")).body).not.toContain("SECRET");
  await fresh.close();
});
