import { describe, expect, it } from "vitest";
import { createIndex } from "../../src/dataset/createIndex.ts";
import { buildPreview, type PreviewParts } from "../../src/share/buildPreview.ts";
import { creditedSources } from "../../src/share/creditedSources.ts";
import { forum, full, small } from "../fixtures/knownDatasets.ts";
import { openAt } from "../fixtures/views.ts";

const PARTS: PreviewParts = {
  title: "Metro cars",
  description: "Daryo reported an agreement between A and B on metro cars.",
  siteName: "Test Atlas",
  isRecord: true,
  lang: "uz",
  others: ["en", "ru"],
  url: "https://example.org/uz/agreement/metro/",
  picture: { url: "https://example.org/og/1.png", widthPx: 1200, heightPx: 630, alt: "What it shows" },
  authors: ["Daryo"],
};

const tags = (change: Partial<PreviewParts> = {}): readonly string[] =>
  buildPreview({ ...PARTS, ...change }, 70).map(({ key, name, content }) => `${key} ${name}=${content}`);

describe("the tags of a preview", () => {
  it("say everything that a reader of links asks for", () => {
    expect(tags()).toEqual([
      "property og:type=article",
      "property og:site_name=Test Atlas",
      "property og:title=Metro cars",
      `property og:description=${PARTS.description}`,
      "property og:url=https://example.org/uz/agreement/metro/",
      "property og:locale=uz_UZ",
      "property og:locale:alternate=en_GB",
      "property og:locale:alternate=ru_RU",
      "property og:image=https://example.org/og/1.png",
      "property og:image:type=image/png",
      "property og:image:width=1200",
      "property og:image:height=630",
      "property og:image:alt=What it shows",
      "name twitter:card=summary_large_image",
      "name twitter:title=Metro cars",
      `name twitter:description=${PARTS.description}`,
      "name twitter:image=https://example.org/og/1.png",
      "name twitter:image:alt=What it shows",
      "name author=Daryo",
      "name publisher=Test Atlas",
    ]);
  });

  it("name no address where the site has none, and promise no picture where there is none", () => {
    const bare = tags({ url: null, picture: null, authors: [], isRecord: false });
    expect(bare.join("\n")).not.toMatch(/https?:|image=|author/);
    expect(bare).toContain("property og:type=website");
    expect(bare).toContain("name twitter:card=summary");
  });

  it("never repeat the site's name as the title", () => {
    const own = tags({ title: "Test Atlas" });
    expect(own).toContain(`property og:title=Test Atlas: ${PARTS.description}`);
    expect(tags({ title: "Test Atlas", description: `So ${PARTS.description}` })).toContain(
      "property og:title=Test Atlas: So Daryo reported an agreement between A and B on metro…",
    );
  });

  it("bound what says the picture", () => {
    const [, alt = ""] = /og:image:alt=(.*)/.exec(
      tags({ picture: { url: "x", widthPx: 1, heightPx: 1, alt: "word ".repeat(500) } }).join("\n"),
    ) ?? [""];
    expect(alt.length).toBeLessThanOrEqual(420);
    expect(alt).toMatch(/word…$/);
  });
});

describe("who is named as author", () => {
  it("is who wrote the sources of the record, else who published them, and nobody where they do not say", () => {
    const index = createIndex(full);
    const [first] = full.sources;
    if (first === undefined) throw new Error("the fixture has no source");
    expect(creditedSources(index, openAt(`source/${first.id}/`))).toEqual([first.author ?? first.publisher]);
    expect(creditedSources(createIndex(small), openAt("agreement/bridge/"))).toEqual([]);
    expect(creditedSources(createIndex(forum), openAt(""))).toEqual([forum.sources[0]?.publisher]);
    expect(creditedSources(index, openAt("about/"))).toEqual([]);
  });

  it("is nobody who only disputes, or stands for general knowledge", () => {
    const claims = (basis: "background" | "stated", disputes: boolean) =>
      small.agreements.map((agreement) => ({
        ...agreement,
        claims: agreement.claims.map((claim) => ({ ...claim, basis, disputes })),
      }));
    const sources = small.sources.map((source) => ({ ...source, publisher: "Gazette" }));
    const credited = (basis: "background" | "stated", disputes: boolean): readonly string[] =>
      creditedSources(
        createIndex({ ...small, sources, agreements: claims(basis, disputes) }),
        openAt("agreement/bridge/"),
      );
    expect([credited("stated", false), credited("stated", true), credited("background", false)]).toEqual([
      ["Gazette"],
      [],
      [],
    ]);
  });
});
