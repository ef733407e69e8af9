import { existsSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkReleaseUrl } from "../../src/publish/checkReleaseUrl.ts";
import { UsageError } from "../../src/publish/createUsageError.ts";
import { full } from "../fixtures/knownDatasets.ts";
import { createReleaseProject, LEDGER, type ReleaseProject } from "../fixtures/releaseProject.ts";

let site: ReleaseProject;
beforeAll(() => {
  site = createReleaseProject(full, ["en"]);
  site.settle({});
});
afterAll(() => site.remove());

describe("a release", () => {
  it.each([
    ["no address at all", "", "a release needs the site's public https address: set SITE_URL"],
    ["http", "http://example.org/", '"http://example.org/" is none'],
    ["this machine", "https://localhost/", '"https://localhost/" is none'],
    ["this machine with a port", "https://localhost:4173/atlas/", "is none"],
    ["a name below this machine", "https://atlas.localhost/", "is none"],
    ["a name of the network's own", "https://desk.local./", "is none"],
    ["an IPv4 address", "https://127.0.0.1/", "is none"],
    ["an IPv4 address as one number", "https://2130706433/", "is none"],
    ["an IPv6 address", "https://[::1]/", "is none"],
    ["a bare name", "https://atlas/", "is none"],
    ["a bare name with a dot at its end", "https://atlas./", "is none"],
    ["a query", "https://example.org/?a=b", 'SITE_URL is "https://example.org/?a=b"; write the public address'],
  ])("of a site with %s is refused in one line that says what to set, and leaves nothing", async (_what, url, told) => {
    const refused = site.release({ env: { SITE_URL: url } });
    await expect(refused).rejects.toThrow(UsageError);
    await expect(refused).rejects.toThrow(told);
    await expect(refused).rejects.toThrow(/^[^\n]*SITE_URL[^\n]*https:\/\/example\.org\/atlas\/$/);
    expect([existsSync(site.at(LEDGER)), site.has("index.html")]).toEqual([false, false]);
  });

  it.each(["https://example.org/", "https://news.example.org:8443/a/b", "https://1.example/", "https://пример.рф/"])(
    "may go to %s",
    (url) => {
      expect(() => checkReleaseUrl(url)).not.toThrow();
    },
  );
});
