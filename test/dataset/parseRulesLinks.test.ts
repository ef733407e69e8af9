import { describe, expect, it } from "vitest";
import { tellProblems, type Breach } from "../fixtures/tellProblems.ts";

const T = "agreements[0] three-rivers-treaty";
const treaty = ["agreements", 0] as const;
const claim = [...treaty, "claims", 0] as const;

const errors: readonly Breach[] = [
  [
    "an id with capitals",
    ["sides", 0, "id"],
    "Upper Side",
    'sides[0] Upper Side/id  "Upper Side" cannot be an id  write "upper-side"',
  ],
  ["an id in another script", ["sides", 0, "id"], "верх", 'sides[0] верх/id  "верх" cannot be an id  use lower-case'],
  ["an id that is a path", ["sides", 0, "id"], "../../etc", '"../../etc" cannot be an id  write "etc"'],
  ["an id that ends in a hyphen", ["sides", 0, "id"], "a-", '"a-" cannot be an id  write "a"'],
  ["an id of 65 characters", ["sides", 0, "id"], "a".repeat(65), "cannot be an id"],
  ["an empty id", ["sides", 0, "id"], "", '"" cannot be an id'],
  ["the id __proto__", ["sides", 0, "id"], "__proto__", '"__proto__" cannot be an id  write "proto"'],
  ["a device name", ["sides", 0, "id"], "con", 'sides[0] con/id  "con" is a device name on Windows'],
  ["a numbered device name", ["sectors", 0, "id"], "lpt1", '"lpt1" is a device name'],
  [
    "an id given twice",
    ["parties", 2, "id"],
    "upland",
    'parties[2] upland/id  "upland" is already the id of parties[0]  give one of the two another id',
  ],
  [
    "a former id in use",
    [...treaty, "formerIds", 0],
    "fish-protocol",
    `${T}/formerIds[0]  "fish-protocol" is in use as the id of agreements[2]  delete it here, or give that record another id`,
  ],
  [
    "a former id that is still the record's own",
    [...treaty, "formerIds", 0],
    "three-rivers-treaty",
    `${T}/formerIds[0]  "three-rivers-treaty" is the present id of the same record  delete it here`,
  ],
  [
    "a party's former id in use",
    ["parties", 0, "formerIds", 1],
    "lowland",
    'parties[0] upland/formerIds[1]  "lowland" is in use as the id of parties[2]',
  ],
  [
    "a party's former id left by two",
    ["parties", 1, "formerIds"],
    ["hills"],
    'parties[1] midland/formerIds[0]  "hills" is already a former id of parties[0]  keep it in one place',
  ],
  [
    "a source's former id in use",
    ["sources", 0, "formerIds", 0],
    "register",
    'sources[0] river-post/formerIds[0]  "register" is in use as the id of sources[1]',
  ],
  [
    "a former id that cannot be an id",
    ["sources", 0, "formerIds", 0],
    "The Post",
    'sources[0] river-post/formerIds[0]  "The Post" cannot be an id  write "the-post"',
  ],
  [
    "a former id left by two",
    ["agreements", 2, "formerIds"],
    ["rivers-2024"],
    '"rivers-2024" is already a former id of agreements[0]',
  ],
  [
    "a former id left twice by one",
    [...treaty, "formerIds"],
    ["a", "a"],
    `${T}/formerIds[1]  "a" is already a former id`,
  ],
  [
    "an unknown party",
    [...treaty, "participants", 0, "party"],
    "uplnad",
    `${T}/participants[0].party  there is no party "uplnad"  write "upland", or add it to parties`,
  ],
  [
    "a name in place of an id",
    [...treaty, "participants", 0, "party"],
    "Ministry of Rivers",
    'there is no party "Ministry of Rivers"  write "lowland-ministry"',
  ],
  [
    "an id of another list",
    [...treaty, "event"],
    "upland",
    `${T}/event  there is no event "upland" (it is in parties)`,
  ],
  ["an unknown side", [...treaty, "participants", 0, "side"], "uper", 'there is no side "uper"  write "upper"'],
  [
    "an unknown sector",
    [...treaty, "sectors", 1],
    "x",
    `${T}/sectors[1]  there is no sector "x"  add it to sectors, or correct the id`,
  ],
  [
    "an unknown source",
    [...claim, "source"],
    "registr",
    `${T}/claims[0].source  there is no source "registr"  write "register"`,
  ],
  ["an unknown tally", [...treaty, "group"], "signed", `${T}/group  there is no tally "signed"`],
  [
    "an unknown agreement",
    [...treaty, "supersedes", 0],
    "new-rivers-treaty",
    `${T}/supersedes[0]  there is no agreement "new-rivers-treaty"  write "old-rivers-treaty"`,
  ],
  [
    "a former id as a reference",
    ["agreements", 2, "amends", 0],
    "rivers-2024",
    'there is no agreement "rivers-2024"  write "three-rivers-treaty"',
  ],
  [
    "a party's former id as a reference",
    [...treaty, "participants", 0, "party"],
    "hills",
    'there is no party "hills"  write "upland"',
  ],
  [
    "an unknown parent",
    ["parties", 3, "parent"],
    "hasownproperty",
    'parties[3] lowland-ministry/parent  there is no party "hasownproperty"',
  ],
  [
    "an unknown person",
    ["attendance", 0, "person"],
    "envoi",
    'attendance[0]/person  there is no party "envoi"  write "envoy"',
  ],
  [
    "an unknown mention",
    ["statements", 0, "mentions", 0],
    "nobody",
    'statements[0]/mentions[0]  there is no party "nobody"',
  ],
  [
    "an unknown signatory",
    [...treaty, "participants", 0, "signedBy", 0, "party"],
    "x",
    `${T}/participants[0].signedBy[0].party  there is no party "x"`,
  ],
  [
    "an unknown source of an update",
    [...treaty, "updates", 0, "claims", 0, "source"],
    "x",
    `${T}/updates[0].claims[0].source  there is no source "x"`,
  ],
  [
    "a party that is its own parent",
    ["parties", 2, "parent"],
    "lowland",
    "parties[2] lowland/parent  parent goes in a circle: lowland > lowland",
  ],
  [
    "parents in a circle",
    ["parties", 2, "parent"],
    "lowland-ministry",
    "parent goes in a circle: lowland > lowland-ministry > lowland",
  ],
  [
    "agreements that supersede each other",
    ["agreements", 1, "supersedes"],
    ["three-rivers-treaty"],
    "supersedes goes in a circle: three-rivers-treaty > old-rivers-treaty > three-rivers-treaty",
  ],
  [
    "an agreement that amends itself",
    ["agreements", 2, "amends"],
    ["fish-protocol"],
    "amends goes in a circle: fish-protocol > fish-protocol",
  ],
  [
    "parts of each other",
    [...treaty, "partOf"],
    ["fish-protocol"],
    "partOf goes in a circle: three-rivers-treaty > fish-protocol > three-rivers-treaty",
  ],
];

describe("ids, references and circles of a dataset", () => {
  it.each(errors)("%s: refused", (_, path, value, told) => {
    const said = tellProblems(path, value);
    expect(said.kind).toBe("bad");
    expect(said.text).toContain(told);
  });
});
