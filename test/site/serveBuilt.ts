import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join, relative } from "node:path";
import { parseDataset } from "../../src/dataset/parseDataset.ts";
import type { Dataset } from "../../src/dataset/types.ts";
import { readSite } from "../../src/publish/readSite.ts";
import { startServer } from "../../src/publish/startServer.ts";
import { ROOT } from "../../scripts/rules/readHouse.mjs";
import { editJson } from "../fixtures/editJson.ts";
import { buildSites } from "./builtSites.ts";

/** A site that was built for the address where it is served, below a path of its own. */
export interface ServedSite {
  readonly dir: string;
  /** Address of its base, which the build was told. */
  readonly url: string;
  /** Paths of all files below the base. */
  readonly files: readonly string[];
  /** Every HTML file by its path, such as `uz/about/index.html`. */
  readonly html: ReadonlyMap<string, string>;
  readonly dataset: Dataset;
  close(): Promise<void>;
}

const BASE = "/press/atlas/";
const DATASET = join(ROOT, "data", readSite(ROOT, {}).dataset);

/** Holds a free port for as long as the build takes, since the build has to know the address. */
function holdPort(): Promise<{ readonly port: number; readonly release: () => Promise<void> }> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      resolve({ port, release: () => new Promise((done) => void server.close(() => done())) });
    });
  });
}

/** Ids under which the first agreement and the first party of the served site were once known. */
export const FORMER = { agreement: "former-agreement", party: "former-party" };

/** The bundled dataset, as if two of its records had been renamed. */
function renamedDataset(): string {
  const dataset = editJson(
    JSON.parse(readFileSync(DATASET, "utf8")),
    ["agreements", 0, "formerIds"],
    [FORMER.agreement],
  );
  return JSON.stringify(editJson(dataset, ["parties", 0, "formerIds"], [FORMER.party]));
}

/** Builds the bundled dataset, two of its records renamed, for a local address below a sub-path and serves it there. */
export async function serveBuilt(): Promise<ServedSite> {
  const { port, release } = await holdPort();
  const url = `http://127.0.0.1:${port}${BASE}`;
  const layout = readFileSync(DATASET.replace(/json$/, "layout.json"), "utf8");
  const folder = buildSites(["served"], { served: renamedDataset(), "served.layout": layout }, url);
  await release();
  const dir = folder.dirs.served;
  const server = await startServer({ dir, port, base: BASE });
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)))
    .toSorted();
  const read = (file: string): string => readFileSync(join(dir, file), "utf8");
  const parsed = parseDataset(read("data/dataset.json"), "dataset.json");
  if (parsed.kind === "bad") throw new Error("the built dataset does not pass the check");
  return {
    dir,
    url,
    files,
    html: new Map(files.filter((file) => file.endsWith(".html")).map((file) => [file, read(file)])),
    dataset: parsed.dataset,
    close: async () => {
      await server.close();
      folder.remove();
    },
  };
}
