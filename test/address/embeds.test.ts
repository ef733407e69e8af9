import { describe, expect, it } from "vitest";
import { formatEmbedPath } from "../../src/address/formatEmbedPath.ts";
import { formatPath } from "../../src/address/formatAddress.ts";
import { listEmbeds } from "../../src/address/listEmbeds.ts";
import { parseEmbedPath } from "../../src/address/parseEmbedPath.ts";
import type { Dataset } from "../../src/dataset/types.ts";
import { LANGS } from "../../src/dataset/vocabulary.ts";

const dataset = {
  agreements: [{ id: "a" }],
  parties: [{ id: "p" }, { id: "constructor" }],
  sources: [{ id: "s" }],
} as unknown as Dataset;

describe("embeds", () => {
  it("are the whole atlas, each agreement and each party, in every language", () => {
    expect(listEmbeds(dataset, ["en", "ru"]).map((place) => formatEmbedPath(place))).toEqual([
      "en/embed/",
      "en/embed/agreement/a/",
      "en/embed/party/p/",
      "en/embed/party/constructor/",
      "ru/embed/",
      "ru/embed/agreement/a/",
      "ru/embed/party/p/",
      "ru/embed/party/constructor/",
    ]);
  });

  it("give back the very place that their path was made from", () => {
    for (const place of listEmbeds(dataset, LANGS)) {
      const path = formatEmbedPath(place) ?? "";
      expect(parseEmbedPath(path, "en")).toEqual(place);
      expect(parseEmbedPath(`${path}index.html`, "en")).toEqual(place);
      expect(parseEmbedPath(formatPath(place), "en")).toBeNull();
    }
  });

  it.each(["", "en/", "embed/", "de/embed/", "en/embed/source/s/", "en/embed/about/", "en/embed/party/__proto__/"])(
    "are not what the path %j names",
    (path) => expect(parseEmbedPath(path, "en")).toBeNull(),
  );
});
