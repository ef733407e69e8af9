import { describe, expect, it } from "vitest";
import { adviseOn } from "../../src/dataset/adviseOn.ts";
import type { Dataset, Lang } from "../../src/dataset/types.ts";
import { makeDataset } from "../fixtures/makeDataset.ts";
import { readFixture } from "../fixtures/readFixture.ts";

const small = JSON.parse(readFixture("small.json")) as Dataset;

/** What is said of the small dataset with some fields of its own; translations are asked for only where a test is about them. */
function told(fields: object, langs: readonly Lang[] = []): readonly string[] {
  return adviseOn({ ...small, ...fields } as Dataset, langs).map(({ message }) => message);
}

interface PartyFields {
  readonly [field: string]: unknown;
}

/** The small dataset's two parties and others, which take part in its agreement too. */
function withParties(...parties: readonly PartyFields[]): object {
  const all = parties.map((party, at) => ({ id: `p${at + 1}`, kind: "company", ...party }));
  const [agreement] = small.agreements;
  const participants = [...small.parties, ...all].map(({ id }) => ({ party: id }));
  return { parties: [...small.parties, ...all], agreements: [{ ...agreement, participants }] };
}

describe("advice on a dataset", () => {
  it("has nothing to say of a good one", () => {
    expect(told({})).toEqual([]);
    // Made sources are of any year, also of one before what they report.
    const made = makeDataset({ seed: 1, agreements: 200 });
    const sources = made.sources.map((source) => ({ ...source, published: "2100" }));
    const kinds = new Set(adviseOn({ ...made, sources }, ["en"]).map(({ kind }) => kind));
    expect([...kinds]).toEqual(["alone"]);
  });

  it("names agreements that no quote and no record stands behind, but not withdrawn ones", () => {
    const [agreement] = small.agreements;
    const claims = [{ source: "gazette", basis: "inferred", note: "From the heading." }];
    expect(told({ agreements: [{ ...agreement, claims }] })).toEqual([
      "no quote and no record says that this was agreed",
    ]);
    const disputed = [{ source: "gazette", basis: "stated", quote: "there is none", disputes: true }];
    expect(told({ agreements: [{ ...agreement, claims: disputed }] })).toHaveLength(1);
    const withdrawn = { date: "2024", reason: "It never existed." };
    expect(told({ agreements: [{ ...agreement, claims, withdrawn }] })).toEqual([]);
  });

  it("names agreements that may be one and stand twice, each once, but not withdrawn ones", () => {
    const [agreement] = small.agreements;
    const twin = { ...agreement, id: "twin", title: `${agreement?.title.toUpperCase()}` };
    expect(told({ agreements: [agreement, twin, { ...twin, id: "third" }] })).toEqual([
      `this may be the agreement "${agreement?.title}" (${agreement?.id}): it has the same title and parties`,
      `this may be the agreement "${agreement?.title}" (${agreement?.id}): it has the same title and parties`,
    ]);
    const withdrawn = { date: "2024", reason: "Stood twice." };
    expect(told({ agreements: [agreement, { ...twin, withdrawn }] })).toEqual([]);
    expect(
      told({
        agreements: [
          { ...agreement, signed: "2023" },
          { ...twin, signed: "2024" },
        ],
      }),
    ).toEqual([]);
  });

  it("names agreements that were signed after their only source was published, with both dates", () => {
    const [agreement] = small.agreements;
    const [source] = small.sources;
    const late = (signed: string, published: string, ...more: readonly object[]): readonly string[] =>
      told({
        sources: [{ ...source, published }, ...more],
        agreements: [{ ...agreement, signed, claims: [source, ...more].flatMap((one) => claimOf(one)) }],
      });
    const claimOf = (one: object | undefined) => ({ source: Object(one).id, basis: "stated", quote: "signed" });
    expect(late("2024-05", "2024-04-30")).toEqual([
      'signed ("2024-05") lies after the day on which its only source was published ("2024-04-30")',
    ]);
    for (const signed of ["2024", "2024-04", "2024-04-30", "2023"]) expect(late(signed, "2024-04-30")).toEqual([]);
    expect(late("2024-05", "2024-04-30", { id: "later", title: "Later", published: "2024-06" })).toEqual([]);
    expect(late("2024-05", "2024-04-30", { id: "table", title: "table.xlsx" })).toHaveLength(1);
  });

  it("names parties that nothing names, and no party that anything does", () => {
    const stranger = { id: "stranger", name: "Stranger", kind: "person" };
    const parties = [...small.parties, stranger];
    expect(told({ parties })).toEqual(["no agreement and nothing else in the file names this party"]);
    const claims = [{ source: "gazette", basis: "stated", quote: "she said" }];
    const events = [{ id: "e", name: "Forum" }];
    const attendance = [{ event: "e", person: "stranger", presence: "attended" }];
    expect(told({ parties, events, attendance })).toEqual([]);
    expect(told({ parties, statements: [{ speaker: "north", summary: "x", mentions: ["stranger"], claims }] })).toEqual(
      [],
    );
    expect(told({ parties, corrections: [{ date: "2024", text: "x", party: "stranger" }] })).toEqual([]);
  });
});

describe("lookalike names", () => {
  const lookalikes = (...parties: readonly PartyFields[]): readonly string[] => told(withParties(...parties));

  it.each([
    ["the same text", "River Works", "River Works"],
    ["marks", "Córdoba Trams", "Cordoba Trams"],
    ["two scripts", "Fargʻona", "Фарғона"],
    ["signs", "Fargʻona", "Farg'ona"],
    ["hyphens", "Upper-Lake", "Upper Lake"],
    ["letters that print alike", "ТМХ", "TMX"],
  ])("meet by %s", (_, one, two) => {
    expect(lookalikes({ name: one }, { name: two })).toEqual([`"${two}" looks like the name of another party: p1, p2`]);
  });

  it("meet by any of their names, and by other spellings that are not guessed", () => {
    const alias = { name: "North Rail", basis: "background" };
    expect(lookalikes({ name: "NR", aliases: [alias] }, { name: "Север", names: { en: "North Rail" } })).toHaveLength(
      1,
    );
    expect(lookalikes({ name: "NR", aliases: [{ ...alias, basis: "inferred" }] }, { name: "North Rail" })).toEqual([]);
  });

  it("are told apart by kind and by country", () => {
    expect(lookalikes({ name: "Bangor", country: "XA" }, { name: "Bangor", country: "XB" })).toEqual([]);
    expect(lookalikes({ name: "Bangor", kind: "city" }, { name: "Bangor", kind: "region" })).toEqual([]);
    expect(lookalikes({ name: "Bangor", country: "XA" }, { name: "Bangor" })).toHaveLength(1);
    const [told] = lookalikes(
      { name: "Bangor", country: "XA" },
      { name: "Bangor", country: "XB" },
      { name: "Bangor", country: "XB" },
    );
    expect(told).toBe('"Bangor" looks like the name of another party: p2, p3');
  });

  it("are told when they are one letter apart, but not when a number is", () => {
    expect(lookalikes({ name: "Aizkraukle Works" }, { name: "Aizkraule Works" })).toEqual([
      '"Aizkraule Works" is one letter from "Aizkraukle Works" (p1)',
    ]);
    expect(lookalikes({ name: "School Number 11" }, { name: "School Number 12" })).toEqual([]);
    expect(lookalikes({ name: "East" }, { name: "West" })).toEqual([]);
  });

  it("are told when a word mixes two scripts", () => {
    expect(lookalikes({ name: "C\u0430rbon Works" })).toEqual([
      '"C\u0430rbon" mixes Latin and Cyrillic letters that look alike',
    ]);
    expect(lookalikes({ name: "TMX-Холдинг" })).toEqual([]);
  });

  it("takes time in proportion to the names, however many are the same", () => {
    const many = Array.from({ length: 20_000 }, (_, at) => ({
      name: at % 2 === 0 ? "Same Name" : `Name ${"abcdefgh"[at % 8]}`,
    }));
    expect(lookalikes(...many).length).toBeLessThan(10);
  });
});

describe("names missing in a language", () => {
  it("are told once per language and list, with the first of them", () => {
    const parties = small.parties.map((party, at) => (at === 0 ? { ...party, names: { ru: "Север" } } : party));
    expect(told({ parties }, ["en", "ru"])).toEqual([
      "names missing in ru: 1 party: south",
      "titles missing in ru: 1 agreement: bridge",
    ]);
  });

  it("are told together where nothing is translated", () => {
    expect(told({}, ["en", "uz"])).toEqual(["nothing is translated into uz: 2 parties, 1 agreement"]);
  });

  it("are none in the dataset's own language, but in its other script", () => {
    expect(told({ language: "ru-RU" }, ["ru"])).toEqual([]);
    expect(told({ language: "uz-Cyrl" }, ["uz"])).toHaveLength(1);
  });
});
