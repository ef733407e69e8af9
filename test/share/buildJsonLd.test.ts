import { describe, expect, it } from "vitest";
import type { Agreement, Claim, Dataset, Party, PartyKind } from "../../src/dataset/types.ts";
import { PARTY_KINDS, ROLES } from "../../src/dataset/vocabulary.ts";
import { licenceUrl } from "../../src/share/licenceUrl.ts";
import { blocksOf, DESCRIPTION, SITE } from "../fixtures/blocksOf.ts";
import { forum, full, small } from "../fixtures/knownDatasets.ts";

const [bridge] = small.agreements;
if (bridge === undefined) throw new Error("the fixture has no agreement");
const [claim] = bridge.claims;
if (claim === undefined) throw new Error("the fixture has no claim");

const withBridge = (change: Partial<Agreement>, more: Partial<Dataset> = {}): Dataset => ({
  ...small,
  ...more,
  agreements: [{ ...bridge, ...change }],
});
/** The one agreement whose event a source states. */
const told = forum.agreements.find(({ claims }) =>
  claims.some(({ basis, fields }) => basis === "stated" && fields?.includes("event")),
);
const BRIDGE = "agreement/bridge/";
const stating = (...fields: readonly string[]): Claim => ({ ...claim, basis: "stated", fields });
const inferring = (...fields: readonly string[]): Claim => ({ ...claim, basis: "inferred", fields });

describe("structured data of an agreement", () => {
  it("is a work, the act that it comes from, its event, the page and the way to it, each a block", () => {
    const blocks = blocksOf(forum, `agreement/${told?.id ?? ""}/`);
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
      expect(blocksOf(withBridge(change), BRIDGE).get("Action")).toEqual({
        "@context": "https://schema.org",
        "@type": "Action",
        "@id": `${SITE}en/agreement/bridge/#action`,
        result: { "@id": `${SITE}en/agreement/bridge/#agreement` },
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
    const event = blocksOf(forum, `agreement/${told?.id ?? ""}/`).get("Event") ?? {};
    expect(Object.keys(event)).toEqual(["@context", "@type", "@id", "name", "workFeatured"]);
  });

  it("names an event only where a source says that the agreement belongs to it", () => {
    for (const agreement of forum.agreements) {
      const isTold = agreement.claims.some(({ basis, fields }) => basis === "stated" && fields?.includes("event"));
      expect(blocksOf(forum, `agreement/${agreement.id}/`).has("Event"), agreement.id).toBe(isTold);
    }
    const [event] = full.events ?? [];
    if (event === undefined) throw new Error("the fixture has no event");
    const namesEvent = (...claims: readonly Claim[]): boolean =>
      blocksOf(withBridge({ event: event.id, claims }, { events: [event] }), BRIDGE).has("Event");
    expect(namesEvent(stating("event"))).toBe(true);
    expect(namesEvent(inferring("event"))).toBe(false);
    expect(namesEvent(stating("event"), { ...inferring("event"), disputes: true })).toBe(false);
    expect(namesEvent(claim)).toBe(false);
  });

  const disputing = (...fields: readonly string[]): Claim => ({ ...stating(...fields), disputes: true });
  it.each([
    ["all are stated", [stating("participants")], ["north", "south"]],
    ["a claim speaks of the agreement as a whole", [claim], ["north", "south"]],
    ["one is stated", [stating("participants[1]")], ["south"]],
    ["one is inferred", [stating("participants[0]"), inferring("participants[1]")], ["north"]],
    ["one is inferred beside a claim on the whole", [claim, inferring("participants[1]")], ["north"]],
    ["one is disputed", [stating("participants"), disputing("participants[0]")], ["south"]],
    ["the whole is disputed", [claim, { ...claim, disputes: true }], []],
    ["another field is stated", [stating("type")], []],
  ] satisfies readonly (readonly [string, readonly Claim[], readonly string[]])[])(
    "names as parties those whom a source names and none disputes: %s",
    (_what, claims, ids) => {
      const blocks = blocksOf(withBridge({ claims }), BRIDGE);
      const parties = ids.map((id) => ({ "@id": `${SITE}en/party/${id}/#party` }));
      const [about, agent] = [
        Reflect.get(blocks.get("CreativeWork") ?? {}, "about"),
        Reflect.get(blocks.get("Action") ?? {}, "agent"),
      ];
      if (parties.length === 0) expect([about, agent]).toEqual([undefined, undefined]);
      else {
        expect(about).toMatchObject(parties);
        expect(about).toHaveLength(parties.length);
        expect(agent).toEqual(parties);
      }
    },
  );

  it.each(ROLES)("of the role %s takes those who agreed for agents, and others for participants", (role) => {
    const [north, south] = bridge.participants;
    if (north === undefined || south === undefined) throw new Error("the fixture has not two participants");
    const act = blocksOf(withBridge({ participants: [north, { ...south, role }] }), BRIDGE).get("Action") ?? {};
    const [first, second] = ["north", "south"].map((id) => ({ "@id": `${SITE}en/party/${id}/#party` }));
    const agrees = role === "signatory" || role === "supplier" || role === "buyer";
    expect(Reflect.get(act, "agent")).toEqual(agrees ? [first, second] : [first]);
    expect(Reflect.get(act, "participant")).toEqual(agrees ? undefined : [second]);
  });

  it("rests on no source that only disputes it", () => {
    const [gazette] = small.sources;
    if (gazette === undefined) throw new Error("the fixture has no source");
    const other = { ...gazette, ...full.sources[0] };
    const against: Claim = { ...stating("signed"), source: other.id, disputes: true };
    const work = blocksOf(withBridge({ claims: [claim, against] }, { sources: [gazette, other] }), BRIDGE).get(
      "CreativeWork",
    );
    expect(Reflect.get(work ?? {}, "isBasedOn")).toMatchObject([{ "@id": `${SITE}en/source/${gazette.id}/#source` }]);
    expect(Reflect.get(work ?? {}, "isBasedOn")).toHaveLength(1);
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

  it.each([
    [0, undefined],
    [1, ["https://example.org/1"]],
    [5, ["https://example.org/1", "https://example.org/2", "https://example.org/3"]],
  ])("names the first of %i addresses of sources, and no empty list", (count, wanted) => {
    const [{ url: _url, ...source } = { id: claim.source, title: "Gazette" }] = small.sources;
    const sources = Array.from({ length: count }, (_, place) => ({
      ...source,
      url: `https://example.org/${String(place + 1)}`,
    }));
    const block = blocksOf({ ...small, sources: [source, ...sources] }, "").get("Dataset") ?? {};
    expect(Reflect.get(block, "isBasedOn")).toEqual(wanted);
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
