import { describe, expect, it } from "vitest";
import { createIndex } from "../../src/dataset/createIndex.ts";
import type { Agreement, Claim, Dataset, Party, PartyKind } from "../../src/dataset/types.ts";
import { PARTY_KINDS } from "../../src/dataset/vocabulary.ts";
import { buildJsonLd } from "../../src/share/buildJsonLd.ts";
import { licenceUrl } from "../../src/share/licenceUrl.ts";
import { forum, full, small } from "../fixtures/knownDatasets.ts";
import { openAt } from "../fixtures/views.ts";
import { WORDS } from "../i18n/words.ts";

const SITE = "https://example.org/atlas/";
const DESCRIPTION = "What a source reported of the agreement, in one sentence of some length.";

/** Blocks of a page by type, as JSON gives them back. */
function blocksOf(dataset: Dataset, path: string): ReadonlyMap<unknown, object> {
  const context = { words: WORDS.en, index: createIndex(dataset), siteUrl: SITE, siteName: "Test Atlas" };
  const blocks = buildJsonLd(context, {
    open: openAt(path),
    title: "Title",
    description: DESCRIPTION,
    files: [{ path: "data/dataset.json", mediaType: "application/json" }],
  });
  return new Map(blocks.map((block) => [block["@type"], JSON.parse(JSON.stringify(block))]));
}

const [bridge] = small.agreements;
if (bridge === undefined) throw new Error("the fixture has no agreement");
const [claim] = bridge.claims;
if (claim === undefined) throw new Error("the fixture has no claim");

const withBridge = (change: Partial<Agreement>, more: Partial<Dataset> = {}): Dataset => ({
  ...small,
  ...more,
  agreements: [{ ...bridge, ...change }],
});
const BRIDGE = "agreement/bridge/";
const stating = (...fields: readonly string[]): Claim => ({ ...claim, basis: "stated", fields });
const inferring = (...fields: readonly string[]): Claim => ({ ...claim, basis: "inferred", fields });

describe("structured data of an agreement", () => {
  it("is a work, the act that it comes from, its event, the page and the way to it, each a block", () => {
    const [first] = full.agreements;
    const blocks = blocksOf(full, `agreement/${first?.id ?? ""}/`);
    expect([...blocks.keys()]).toEqual(["CreativeWork", "Action", "Event", "WebPage", "BreadcrumbList"]);
    for (const block of blocks.values()) expect(block).toMatchObject({ "@context": "https://schema.org" });
  });

  it("joins its parts by absolute ids", () => {
    const url = `${SITE}en/agreement/bridge/`;
    const blocks = blocksOf(small, BRIDGE);
    const parties = ["north", "south"].map((id) => ({ "@id": `${SITE}en/party/${id}/#party` }));
    expect(blocks.get("CreativeWork")).toMatchObject({ "@id": `${url}#agreement`, about: parties });
    expect(blocks.get("Action")).toMatchObject({ agent: parties, result: { "@id": `${url}#agreement` } });
    expect(blocks.get("WebPage")).toMatchObject({ "@id": url, mainEntity: { "@id": `${url}#agreement` } });
    expect(blocks.get("BreadcrumbList")).toMatchObject({
      itemListElement: [
        { position: 1, name: "One agreement", item: `${SITE}en/` },
        { position: 2, name: "Title", item: url },
      ],
    });
  });

  it.each([
    ["a stated signing date", { signed: "2023-10-04", claims: [stating("signed")] }, { startTime: "2023-10-04" }],
    ["an inferred signing date", { signed: "2023-10-04", claims: [inferring("signed")] }, {}],
    [
      "a disputed signing date",
      { signed: "2023-10-04", claims: [stating("signed"), { ...stating("signed"), disputes: true }] },
      {},
    ],
    [
      "a stated status",
      { status: "signed", claims: [stating("status")] },
      { actionStatus: "https://schema.org/CompletedActionStatus" },
    ],
    ["an inferred status", { status: "signed", claims: [inferring("status")] }, {}],
    ["a stated announcement", { status: "announced", claims: [stating("status")] }, {}],
  ] satisfies readonly (readonly [string, Partial<Agreement>, object])[])(
    "of the act has %s only as far as a source says it",
    (_what, change, told) => {
      const { agent, result, ...rest } = {
        agent: [],
        result: {},
        ...blocksOf(withBridge(change), BRIDGE).get("Action"),
      };
      expect([agent, result]).toHaveLength(2);
      expect(rest).toEqual({
        "@context": "https://schema.org",
        "@type": "Action",
        "@id": `${SITE}en/agreement/bridge/#action`,
        ...told,
      });
    },
  );

  it.each([
    ["stated", { start: "2023", end: "2025" }, [stating("period")], "2023/2025"],
    ["open at its end", { start: "2023" }, [stating("period")], "2023/.."],
    ["inferred", { start: "2023", end: "2025" }, [inferring("period")], undefined],
  ] as const)("has a period that is %s", (_what, period, claims, coverage) => {
    const work = blocksOf(withBridge({ period, claims }), BRIDGE).get("CreativeWork");
    expect(Reflect.get(work ?? {}, "temporalCoverage")).toBe(coverage);
  });

  it("leaves out an event's date and place that no source gives", () => {
    const event = blocksOf(forum, `agreement/${forum.agreements[0]?.id ?? ""}/`).get("Event") ?? {};
    expect(Object.keys(event)).toEqual(["@context", "@type", "@id", "name", "workFeatured"]);
  });

  it("is the page alone when the record was withdrawn", () => {
    const blocks = blocksOf(withBridge({ withdrawn: { date: "2024-01-01", reason: "Wrong." } }), BRIDGE);
    expect([...blocks.keys()]).toEqual(["WebPage", "BreadcrumbList"]);
    expect(blocks.get("WebPage")).not.toHaveProperty("mainEntity");
  });
});

describe("structured data of a party", () => {
  const TYPES: Readonly<Record<PartyKind, string>> = {
    country: "GovernmentOrganization",
    region: "GovernmentOrganization",
    city: "GovernmentOrganization",
    government: "GovernmentOrganization",
    ministry: "GovernmentOrganization",
    agency: "GovernmentOrganization",
    company: "Organization",
    chamber: "Organization",
    council: "Organization",
    technopark: "Organization",
    fund: "Organization",
    university: "CollegeOrUniversity",
    organisation: "Organization",
    person: "Person",
    other: "Organization",
  };

  it.each(PARTY_KINDS)("of kind %s says who could agree, and no legal form", (kind) => {
    const parties = small.parties.map((party): Party => ({ ...party, kind }));
    const blocks = blocksOf({ ...small, parties }, "party/north/");
    expect([...blocks.keys()]).toEqual([TYPES[kind], "WebPage", "BreadcrumbList"]);
    expect(blocks.get(TYPES[kind])).toMatchObject({ "@id": `${SITE}en/party/north/#party`, name: "North" });
  });

  it("of a region, city or country is the government of the place", () => {
    const areas = (["region", "city", "country"] as const).map((kind) => {
      const parties = small.parties.map((party): Party => ({ ...party, kind }));
      return Reflect.get(
        blocksOf({ ...small, parties }, "party/north/").get("GovernmentOrganization") ?? {},
        "areaServed",
      );
    });
    expect(areas).toEqual(["AdministrativeArea", "City", "Country"].map((type) => ({ "@type": type, name: "North" })));
  });
});

describe("structured data of the start page", () => {
  it("is the dataset with licence, creator and files", () => {
    const blocks = blocksOf(forum, "");
    expect([...blocks.keys()]).toEqual(["Dataset"]);
    expect(blocks.get("Dataset")).toMatchObject({
      "@id": `${SITE}en/#dataset`,
      license: licenceUrl(forum.license ?? ""),
      creator: { "@type": "Organization", name: "Test Atlas", url: SITE },
      distribution: [{ "@type": "DataDownload", contentUrl: `${SITE}data/dataset.json` }],
    });
  });

  it("is described by the page's sentence where the dataset says too little of itself", () => {
    const told = (description: string): unknown =>
      Reflect.get(blocksOf({ ...small, description }, "").get("Dataset") ?? {}, "description");
    const enough = "All that was agreed on bridges over the river since 1990.";
    expect([told("Bridges."), told(enough)]).toEqual([DESCRIPTION, enough]);
  });
});

it("pages that are about no record have none", () => {
  for (const path of ["about/", "party/nobody/", "nonsense/"]) {
    const types = [...blocksOf(small, path).keys()];
    expect(
      types.filter((type) => type !== "WebPage" && type !== "BreadcrumbList"),
      path,
    ).toEqual([]);
  }
});

it.each([
  ["CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/"],
  ["CC-BY-NC-SA-3.0", "https://creativecommons.org/licenses/by-nc-sa/3.0/"],
  ["CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/"],
  ["https://example.org/terms", "https://example.org/terms"],
  ["javascript:alert(1)", null],
  ["Ask us", null],
])("a licence written as “%s” stands at %s", (licence, url) => {
  expect(licenceUrl(licence)).toBe(url);
});
