import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildPath } from "../../src/dataset/buildPath.ts";
import { createIndex } from "../../src/dataset/createIndex.ts";
import { findPath } from "../../src/dataset/findPath.ts";
import type { Dataset, PartyId, PathFound } from "../../src/dataset/types.ts";
import { makeDataset } from "../fixtures/makeDataset.ts";
import { tiesAlong, tiesOf } from "../fixtures/tieOf.ts";
import { tinyDataset } from "../fixtures/tinyDataset.ts";

/** Ids of a test's own data. */
const id = (text: string): PartyId => text as PartyId;
const pathIn = (dataset: Dataset, from: string, to: string): PathFound =>
  findPath(createIndex(dataset), id(from), id(to));

/** A path as one line: "agreements: plan mill"; why there is none, and of whom that is said. */
function told(found: PathFound): string {
  if (found.kind === "found") return `${found.through}: ${found.steps.map(({ to }) => to.id).join(" ")}`;
  return "parties" in found ? `${found.why}: ${found.parties.join(" ")}` : found.why;
}

describe("the path between two parties", () => {
  it.each([
    ["fargona", "mill", "agreements: plan mill"],
    ["mill", "fargona", "agreements: plan fargona"],
    ["fargona", "constructor", "agreements: plan mill sale constructor"],
    ["constructor", "south-region", "agreements: sale mill plan south-region"],
    // Two agreements link them: the first one of the data.
    ["fargona", "south-region", "agreements: plan south-region"],
    ["mill", "constructor", "agreements: sale constructor"],
    ["fargona-gov", "northland", "context: fargona northland"],
    ["fargona-gov", "mill", "context: fargona mill"],
    ["mill", "ministry", "context: plan forum envoy ministry"],
    ["bank", "mill", "context: envoy forum plan mill"],
    ["mill", "mill", "same"],
    ["nobody", "nobody", "unknown: nobody"],
    ["mill", "nobody", "unknown: nobody"],
    ["__proto__", "hasOwnProperty", "unknown: __proto__ hasOwnProperty"],
    // Its only agreement was withdrawn.
    ["dropped", "mill", "alone: dropped"],
    ["mill", "dropped", "alone: dropped"],
  ])("from %s to %s is %j", (from, to, line) => {
    expect(told(pathIn(tinyDataset, from, to))).toBe(line);
  });

  it("says apart of two that are linked, but not with each other", () => {
    const { attendance: _attendance, statements: _statements, ...quiet } = tinyDataset;
    expect(told(pathIn(quiet, "bank", "mill"))).toBe("apart");
  });

  it("prefers agreements to a shorter way by context", () => {
    const parties = tinyDataset.parties.map((party) =>
      party.id === "constructor" ? { ...party, parent: id("fargona") } : party,
    );
    expect(told(pathIn({ ...tinyDataset, parties }, "fargona", "constructor"))).toMatch(/^agreements: plan mill sale/);
  });

  it("reads each tie from the record that says so", () => {
    const found = pathIn(tinyDataset, "mill", "ministry");
    expect(found.kind === "found" ? found.steps.map(({ tie, isBack }) => [tie, isBack]) : found).toEqual([
      ["participation", false],
      ["event", false],
      ["attended", true],
      ["represents", false],
    ]);
  });

  it("knows of each step what it rests on where no source says it", () => {
    const claim = (basis: string, ...fields: readonly string[]) => ({ source: "paper", basis, fields });
    const as = (claims: readonly object[]) => ({ claims }) as object;
    const dataset: Dataset = {
      ...tinyDataset,
      agreements: tinyDataset.agreements.map((one) => ({ ...one, ...as([claim("inferred", "event")]) })),
      attendance: (tinyDataset.attendance ?? []).map((one) => ({
        ...one,
        ...as([claim("background", "presence"), { ...claim("inferred", "represents"), disputes: true }]),
      })),
      statements: (tinyDataset.statements ?? []).map((one) => ({
        ...one,
        ...as([claim("stated", "mentions"), claim("inferred", "speaker")]),
      })),
      parties: tinyDataset.parties.map((one) => ({
        ...one,
        ...as([claim("inferred", "parent"), claim("recorded", "parent")]),
      })),
    };
    const bases = (from: string, to: string) => {
      const found = pathIn(dataset, from, to);
      return found.kind === "found" ? found.steps.map(({ unsaid }) => unsaid?.basis ?? null) : found;
    };
    expect(bases("mill", "ministry")).toEqual([null, "inferred", "background", null]);
    expect(bases("ministry", "mill")).toEqual([null, "background", "inferred", null]);
    expect(bases("bank", "envoy")).toEqual(["inferred"]);
    expect(bases("fargona-gov", "northland")).toEqual([null, null]);
  });

  it("is found among ten thousand agreements in a few milliseconds, apart or not", () => {
    const large = createIndex(makeDataset({ seed: 3, agreements: 10_000 }));
    const last = large.dataset.parties.length;
    const start = performance.now();
    const first = findPath(large, id("party-1"), id(`party-${String(last)}`));
    const builtMs = performance.now() - start;
    const times = [...Array(40).keys()].map((number) => {
      const before = performance.now();
      findPath(large, id(`party-${String(number + 2)}`), id(`party-${String(last - number)}`));
      return performance.now() - before;
    });
    expect(first.kind).toBe("found");
    // The first one also puts the links together. Alone it takes 40 ms, the others 1 ms; generous, since others use the machine.
    expect(builtMs).toBeLessThan(2000);
    expect(times.toSorted((a, b) => a - b)[10]).toBeLessThan(50);
  }, 60_000);
});

/** Small datasets with every kind of tie, some of them joined by nothing. */
const anyDataset = fc
  .record({
    agreements: fc.array(
      fc.record({
        parties: fc.array(fc.nat(6), { minLength: 1, maxLength: 3 }),
        event: fc.option(fc.nat(1)),
        isWithdrawn: fc.boolean(),
      }),
      { maxLength: 6 },
    ),
    parents: fc.array(fc.option(fc.nat(6), { freq: 3 }), { minLength: 7, maxLength: 7 }),
    attendance: fc.array(
      fc.record({
        person: fc.nat(6),
        event: fc.nat(1),
        represents: fc.option(fc.nat(6)),
        presence: fc.constantFrom("attended", "message"),
      }),
      { maxLength: 2 },
    ),
    statements: fc.array(
      fc.record({ speaker: fc.nat(6), onBehalfOf: fc.option(fc.nat(6)), mentions: fc.array(fc.nat(6)) }),
      { maxLength: 1 },
    ),
  })
  .map(({ agreements, parents, attendance, statements }): Dataset => {
    const some = <T>(name: string, value: T | null): Record<string, T> => (value === null ? {} : { [name]: value });
    const party = (number: number): string => `p${String(number)}`;
    return {
      ...tinyDataset,
      events: ["e0", "e1"].map((event) => ({ id: event, name: event })),
      parties: parents.map((parent, number) => ({
        id: party(number),
        name: party(number),
        kind: "other",
        ...some("parent", parent === null || parent >= number ? null : party(parent)),
      })),
      agreements: agreements.map(({ parties, event, isWithdrawn }, number) => ({
        id: `a${String(number)}`,
        title: "",
        type: "other",
        participants: parties.map((one) => ({ party: party(one) })),
        claims: [],
        ...some("event", event === null ? null : `e${String(event)}`),
        ...some("withdrawn", isWithdrawn ? { date: "2024", reason: "" } : null),
      })),
      attendance: attendance.map(({ person, event, represents, presence }) => ({
        person: party(person),
        event: `e${String(event)}`,
        presence,
        ...some("represents", represents === null ? null : party(represents)),
      })),
      statements: statements.map(({ speaker, onBehalfOf, mentions }) => ({
        speaker: party(speaker),
        summary: "",
        claims: [],
        mentions: mentions.map(party),
        ...some("onBehalfOf", onBehalfOf === null ? null : party(onBehalfOf)),
      })),
    } as unknown as Dataset;
  });

/** Number of ties from one party to another, ring by ring; null when they never meet. Knows nothing of `findPath`. */
function distance(ties: readonly string[], from: string, to: string): number | null {
  const pairs = ties.map((tie) => tie.split(" ")).map(([a = "", , b = ""]) => [a, b] as const);
  let reached = new Set([`party:${from}`]);
  for (let steps = 0; ; steps += 1) {
    if (reached.has(`party:${to}`)) return steps;
    const wider = new Set([
      ...reached,
      ...pairs.flatMap(([a, b]) => [...(reached.has(a) ? [b] : []), ...(reached.has(b) ? [a] : [])]),
    ]);
    if (wider.size === reached.size) return null;
    reached = wider;
  }
}

describe("every path", () => {
  it("is made of links of the data, starts and ends where it was asked, and none is shorter", () => {
    const seen = { agreements: 0, context: 0, none: 0 };
    fc.assert(
      fc.property(anyDataset, fc.nat(6), fc.nat(6), (dataset, a, b) => {
        const [from, to] = [`p${String(a)}`, `p${String(b)}`];
        const found = pathIn(dataset, from, to);
        const ties = tiesOf(dataset);
        const byAgreements = distance(
          ties.filter((tie) => tie.includes(" participation ")),
          from,
          to,
        );
        const byAll = distance(ties, from, to);
        if (found.kind === "none") {
          seen.none += 1;
          expect(found.why === "same").toBe(a === b);
          if (a !== b) expect(byAll).toBeNull();
          return;
        }
        seen[found.through] += 1;
        const along = tiesAlong(from, found.steps);
        expect(ties).toEqual(expect.arrayContaining([...along]));
        expect(found.steps.at(-1)?.to).toEqual({ kind: "party", id: to });
        expect(found.steps.length).toBe(found.through === "agreements" ? byAgreements : byAll);
        if (found.through === "context") expect(byAgreements).toBeNull();
        // From the other end it is the same path.
        const back = pathIn(dataset, to, from);
        expect(back.kind === "found" ? tiesAlong(to, back.steps).toReversed() : []).toEqual(along);
      }),
      { seed: 11, numRuns: 1500 },
    );
    expect(Math.min(seen.agreements, seen.context, seen.none)).toBeGreaterThan(50);
  });
});

describe("the answer", () => {
  it("brings every stop with it, and both parties under their present ids", () => {
    const parties = tinyDataset.parties.map((party) =>
      party.id === "mill" ? { ...party, formerIds: [id("old-mill")] } : party,
    );
    const answer = buildPath(createIndex({ ...tinyDataset, parties }), id("old-mill"), id("ministry"));
    expect([answer.from, answer.to]).toEqual(["mill", "ministry"]);
    expect(told(answer.found)).toBe("context: plan forum envoy ministry");
    const index = createIndex(answer.slice);
    for (const stop of answer.found.kind === "found" ? answer.found.steps : []) {
      const records = { party: index.parties, agreement: index.agreements, event: index.events }[stop.to.kind];
      expect(records.has(stop.to.id)).toBe(true);
    }
    expect(answer.degree["mill"]).toBe(3);
  });

  it("keeps an id that names nobody", () => {
    const answer = buildPath(createIndex(tinyDataset), id("mill"), id("nobody"));
    expect([answer.from, answer.to]).toEqual(["mill", "nobody"]);
    expect(answer.slice.parties.map((party) => party.id)).toEqual(["northland", "fargona", "mill"]);
  });
});
