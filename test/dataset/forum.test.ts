import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { buildFinding } from "../../src/dataset/buildFinding.ts";
import { DatasetSchema } from "../../src/dataset/schema.ts";
import type { Claim, Dataset } from "../../src/dataset/types.ts";

const data: Dataset = v.parse(
  DatasetSchema,
  JSON.parse(readFileSync(new URL("../../data/forum-2023.json", import.meta.url), "utf8")),
);
const {
  parties,
  agreements,
  events = [],
  attendance = [],
  statements = [],
  tallies = [],
  sectors = [],
  sides = [],
} = data;
const textFolder = process.env["SOURCE_TEXTS"];

interface Sourced {
  readonly record: string;
  readonly claims: readonly Claim[];
}

/** Every record with its claims, named for the failure message. */
const sourced: readonly Sourced[] = [
  ...[...parties, ...agreements, ...events, ...tallies].map(({ id, claims = [] }) => ({ record: id, claims })),
  ...attendance.map(({ person, claims = [] }) => ({ record: `attendance of ${person}`, claims })),
  ...statements.map(({ summary, claims }) => ({ record: summary, claims })),
];
const claims = sourced.flatMap((entry) => entry.claims.map((claim) => ({ record: entry.record, claim })));
const quoted = claims.flatMap(({ record, claim: { quote, paragraph, source } }) =>
  quote === undefined ? [] : [{ record, quote, paragraph, source }],
);

/** Pairs of nodes that the network joins: participation, announcement, presence, representation, parent, speech. */
function links(): readonly (readonly [string, string])[] {
  const pair = (a: string, b: string | undefined): readonly (readonly [string, string])[] =>
    b === undefined ? [] : [[a, b]];
  return [
    ...agreements.flatMap((agreement) => [
      ...agreement.participants.flatMap(({ party }) => pair(agreement.id, party)),
      ...pair(agreement.id, agreement.event),
    ]),
    ...parties.flatMap(({ id, parent }) => pair(id, parent)),
    ...attendance.flatMap(({ event, person, represents }) => [...pair(person, event), ...pair(person, represents)]),
    ...statements.flatMap(({ speaker, mentions = [] }) => mentions.flatMap((mentioned) => pair(speaker, mentioned))),
  ];
}

function reachableFrom(start: string): ReadonlySet<string> {
  const neighbours = new Map<string, string[]>();
  for (const [a, b] of links()) {
    neighbours.set(a, [...(neighbours.get(a) ?? []), b]);
    neighbours.set(b, [...(neighbours.get(b) ?? []), a]);
  }
  const reached = new Set([start]);
  for (const node of reached) for (const next of neighbours.get(node) ?? []) reached.add(next);
  return reached;
}

describe("the forum of 2023: what it counts", () => {
  it("ten are reported, seven described between fifteen parties, two or three not named", () => {
    expect(buildFinding(data)).toEqual({ reported: 10, described: 7, parties: 15, unnamed: { min: 2, max: 3 } });
    expect(tallies.map(({ id, count }) => [id, count])).toEqual([
      ["interregional", 3],
      ["commercial", 7],
    ]);
  });

  it("only the first agreement has three parties, and only it may count as two", () => {
    expect(agreements.map(({ participants }) => participants.length)).toEqual([3, 2, 2, 2, 2, 2, 2]);
    expect(agreements.map(({ countsAs }) => countsAs?.max ?? 1)).toEqual([2, 1, 1, 1, 1, 1, 1]);
  });

  it("every id that is used exists, and every list uses an id once", () => {
    const unknown = (
      used: readonly (string | undefined)[],
      list: readonly { readonly id: string }[],
    ): readonly string[] => {
      const ids = new Set(list.map(({ id }) => id));
      expect(ids.size).toBe(list.length);
      return used.filter((id) => id !== undefined).filter((id) => !ids.has(id));
    };
    const participants = agreements.flatMap((agreement) => agreement.participants);
    const usedParties = [
      ...parties.map(({ parent }) => parent),
      ...participants.map(({ party }) => party),
      ...attendance.flatMap(({ person, represents }) => [person, represents]),
      ...statements.flatMap(({ speaker, onBehalfOf, mentions = [] }) => [speaker, onBehalfOf, ...mentions]),
    ];
    const usedEvents = [...agreements, ...attendance, ...statements, ...tallies].map(({ event }) => event);
    expect(unknown(usedParties, parties)).toEqual([]);
    expect(unknown(usedEvents, events)).toEqual([]);
    expect(
      unknown(
        agreements.map(({ group }) => group),
        tallies,
      ),
    ).toEqual([]);
    expect(
      unknown(
        agreements.flatMap((agreement) => agreement.sectors ?? []),
        sectors,
      ),
    ).toEqual([]);
    expect(
      unknown(
        participants.map(({ side }) => side),
        sides,
      ),
    ).toEqual([]);
    expect(
      unknown(
        claims.map(({ claim }) => claim.source),
        data.sources,
      ),
    ).toEqual([]);
    expect(unknown([], agreements)).toEqual([]);
  });

  it("every party, agreement and event can be reached from every other", () => {
    const nodes = [...parties, ...agreements, ...events].map(({ id }) => id);
    expect([...reachableFrom("fergana")].toSorted()).toEqual(nodes.toSorted());
  });
});

describe("the forum of 2023: what its source carries", () => {
  it("every record has a claim", () => {
    expect(sourced.filter((entry) => entry.claims.length === 0).map(({ record }) => record)).toEqual([]);
  });

  it("R1 what is stated has a quote and a paragraph, and everything else says why", () => {
    const bare = claims.filter(({ claim }) =>
      claim.basis === "stated" ? claim.quote === undefined || claim.paragraph === undefined : claim.note === undefined,
    );
    expect(bare).toEqual([]);
    expect(quoted.filter(({ paragraph }) => paragraph === undefined)).toEqual([]);
  });

  it("no quote is longer than fifteen words", () => {
    expect(quoted.filter(({ quote }) => quote.split(/\s+/).length > 15)).toEqual([]);
  });

  it("R2 an agreement is called signed only on a claim, and stated so only where the source has the word", () => {
    const standing = agreements.map(({ id, status = "unknown", claims: own }) => [
      id,
      status,
      own.find(({ fields = [] }) => fields.includes("status"))?.basis,
    ]);
    expect(standing).toEqual([
      ["fergana-jizzakh-bashkortostan-plan", "signed", "inferred"],
      ["surkhandaryo-tatarstan-plan", "signed", "inferred"],
      ["tashkent-gms-water", "signed", "stated"],
      ["tashkent-metro-tmx", "signed", "inferred"],
      ["it-parks-memorandum", "signed", "stated"],
      ["chamber-ozon-memorandum", "signed", "inferred"],
      ["business-councils-plan", "unknown", undefined],
    ]);
  });

  it("no date of signing, value or signatory is made up, and only the first plan has a period", () => {
    for (const agreement of agreements) {
      expect(Object.keys(agreement)).not.toEqual(expect.arrayContaining(["signed"]));
      expect(Object.keys(agreement)).not.toEqual(expect.arrayContaining(["value"]));
      expect(
        agreement.participants.filter(({ signedBy, role }) => signedBy !== undefined || role !== undefined),
      ).toEqual([]);
    }
    expect(agreements.filter(({ period }) => period !== undefined).map(({ id }) => id)).toEqual([
      "fergana-jizzakh-bashkortostan-plan",
    ]);
  });

  it("date and place of the forum, and names in other languages, are marked as not from the article", () => {
    const basesOf = (own: readonly Claim[] | undefined, field: string) =>
      (own ?? []).filter(({ fields = [] }) => fields.includes(field)).map(({ basis }) => basis);
    for (const event of events)
      for (const field of ["date", "place", "names"]) expect(basesOf(event.claims, field)).toEqual(["background"]);
    for (const party of parties) {
      for (const field of ["names", "location", "ids"]) {
        const expected =
          Object.hasOwn(party, field) && !(party.id === "gms" && field === "names") ? ["background"] : [];
        expect([party.id, field, ...basesOf(party.claims, field)]).toEqual([party.id, field, ...expected]);
      }
    }
  });

  const texted = data.sources.flatMap(({ id, sha256 }) => {
    const file = textFolder === undefined ? "" : join(textFolder, `${id}.txt`);
    return existsSync(file) ? [{ id, sha256, bytes: readFileSync(file) }] : [];
  });
  it.runIf(texted.length > 0)(
    "every quote is an exact span of its paragraph in the text that the checksum names",
    () => {
      for (const { id, sha256, bytes } of texted) {
        expect(createHash("sha256").update(bytes).digest("hex")).toBe(sha256);
        const paragraphs = bytes.toString("utf8").split("\n");
        const inexact = quoted.filter(
          ({ source, quote, paragraph = 0 }) => source === id && !(paragraphs[paragraph - 1] ?? "").includes(quote),
        );
        expect(inexact).toEqual([]);
      }
    },
  );
});
