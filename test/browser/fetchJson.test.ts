import { createServer, type Server } from "node:http";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { fetchDataset } from "../../src/browser/fetchDataset.ts";
import { fetchJson } from "../../src/browser/fetchJson.ts";
import { small } from "../fixtures/knownDatasets.ts";

/** What a host may answer where a file was asked for. `null` never answers. */
const ANSWERS: ReadonlyMap<string, readonly [status: number, body: string] | null> = new Map([
  ["/good.json", [200, JSON.stringify(small)]],
  ["/other.json", [200, '{"a": [1]}']],
  ["/null.json", [200, "null"]],
  ["/list.json", [200, "[]"]],
  ["/newer.json", [200, JSON.stringify({ ...small, format: "accord-atlas/2" })]],
  ["/bare.json", [200, '{"format": "accord-atlas/1"}']],
  ["/page.json", [200, "<!doctype html><title>Host</title>"]],
  ["/empty.json", [200, ""]],
  ["/cut.json", [200, JSON.stringify(small).slice(0, 200)]],
  ["/gone.json", [404, "{}"]],
  ["/broken.json", [500, JSON.stringify(small)]],
  ["/hangs.json", null],
]);

let server: Server;
let base: URL;
beforeAll(async () => {
  server = createServer((request, response) => {
    const answer = ANSWERS.get(request.url ?? "");
    if (answer !== null && answer !== undefined) response.writeHead(answer[0]).end(answer[1]);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  base = new URL(`http://127.0.0.1:${typeof address === "object" ? address?.port : 0}/`);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
afterEach(() => vi.restoreAllMocks());

const at = (name: string): URL => new URL(name, base);

describe("a file of the site", () => {
  it("is given as it is", async () => {
    expect(await fetchJson(at("other.json"))).toEqual({ a: [1] });
    expect(await fetchDataset(at("good.json"))).toEqual(small);
  });

  it.each([
    ["gone.json", /\/gone\.json answered 404/],
    ["broken.json", /\/broken\.json answered 500/],
    ["page.json", /JSON/],
    ["empty.json", /JSON/],
    ["cut.json", /JSON/],
  ])("%s is an error", async (name, told) => {
    await expect(fetchJson(at(name))).rejects.toThrow(told);
  });

  it("is an error when nobody is there", async () => {
    await expect(fetchJson(new URL("http://127.0.0.1:1/x.json"))).rejects.toThrow("fetch failed");
  });

  it("is given up after ten seconds", async () => {
    const timeout = AbortSignal.timeout.bind(AbortSignal);
    const asked = vi.spyOn(AbortSignal, "timeout").mockImplementation(() => timeout(40));
    await expect(fetchJson(at("hangs.json"))).rejects.toThrow(/timeout/i);
    expect(asked).toHaveBeenCalledExactlyOnceWith(10_000);
  });
});

it.each(["other.json", "null.json", "list.json", "newer.json", "bare.json"])(
  "%s is JSON but no dataset, and says so",
  async (name) => {
    await expect(fetchDataset(at(name))).rejects.toThrow("the data file is not a dataset");
  },
);
