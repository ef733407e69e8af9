import { describe, expect, it } from "vitest";
import { GONE } from "../fixtures/editJson.ts";
import { tellProblems, type Breach } from "../fixtures/tellProblems.ts";

const T = "agreements[0] three-rivers-treaty";
const treaty = ["agreements", 0] as const;
const claim = [...treaty, "claims", 0] as const;

const errors: readonly Breach[] = [
  ["a missing list", ["agreements"], GONE, 'dataset  "agreements" is missing  add it'],
  ["a list that is an object", ["agreements"], {}, "dataset/agreements  this is an object, must be a list"],
  ["a record that is a text", ["parties", 0], "upland", 'parties[0]  this is "upland", must be an object'],
  ["a record that is a list", ["parties", 0], [], "parties[0]  this is a list of 0, must be an object"],
  ["a record that is null", ["agreements", 1], null, "agreements[1]  this is null, must be an object"],
  ["a missing field", [...treaty, "type"], GONE, `${T}  "type" is missing  add it`],
  [
    "a null field",
    [...treaty, "note"],
    null,
    `${T}/note  this is null, must be text  leave the field out when it is not known`,
  ],
  ["a number for a text", [...treaty, "title"], 7, `${T}/title  this is 7, must be text`],
  [
    "a text for a number",
    ["tallies", 0, "count"],
    "4",
    'tallies[0] signed-at-talks/count  this is "4", must be a number',
  ],
  ["a text for a truth", [...treaty, "titleGiven"], "yes", `${T}/titleGiven  this is "yes", must be true or false`],
  ["a list for an object", [...treaty, "period"], ["2024"], `${T}/period  this is a list of 1, must be an object`],
  [
    "a list for names",
    ["parties", 0, "names"],
    ["x"],
    "parties[0] upland/names  this is a list of 1, must be an object",
  ],
  [
    "an empty list of participants",
    [...treaty, "participants"],
    [],
    `${T}/participants  the list is empty  add at least one item`,
  ],
  ["no claims", [...treaty, "claims"], [], `${T}/claims  the list is empty`],
  [
    "too many participants",
    [...treaty, "participants"],
    Array.from({ length: 1001 }, () => ({ unknown: "many" })),
    `${T}/participants  the list has 1001 items, at most 1000`,
  ],
  ["an unknown field with a near one", [...treaty, "titel"], "x", `${T}/titel  unknown field "titel"  write "title"`],
  [
    "an unknown field with capitals",
    [...treaty, "inforce"],
    "2024",
    `${T}/inforce  unknown field "inforce"  write "inForce"`,
  ],
  ["an unknown field near nothing", [...treaty, "weather"], "x", `${T}/weather  unknown field "weather"  delete it`],
  [
    "an unknown field deep inside",
    [...claim, "qoute"],
    "x",
    `${T}/claims[0].qoute  unknown field "qoute"  write "quote"`,
  ],
  [
    "an unknown field at the top",
    ["agreement"],
    [],
    'dataset/agreement  unknown field "agreement"  write "agreements"',
  ],
  ["a field called constructor", ["constructor"], {}, 'dataset/constructor  unknown field "constructor"'],
  [
    "a language called constructor",
    ["parties", 0, "names", "constructor"],
    "x",
    'parties[0] upland/names.constructor  "constructor" cannot be used as a name here',
  ],
  ["an empty text", [...treaty, "title"], "", `${T}/title  the text is empty`],
  ["a blank text", [...treaty, "title"], " \u00a0\u3000", `${T}/title  the text is blank`],
  [
    "a title beyond 2,000 characters",
    [...treaty, "title"],
    "x".repeat(2001),
    `${T}/title  the text has 2001 characters, at most 2000`,
  ],
  [
    "a name beyond 400 characters",
    ["parties", 0, "name"],
    "x".repeat(401),
    "parties[0] upland/name  the text has 401 characters",
  ],
  [
    "a short title beyond 42 characters",
    [...treaty, "shortTitle"],
    "x".repeat(43),
    `${T}/shortTitle  the text has 43 characters, at most 42`,
  ],
  [
    "a short name beyond 28 characters",
    ["parties", 0, "shortNames", "en"],
    "x".repeat(29),
    "parties[0] upland/shortNames.en  the text has 29 characters",
  ],
  [
    "a language that is a word",
    ["parties", 0, "names", "Russian"],
    "x",
    'parties[0] upland/names.Russian  "Russian" is not a language tag',
  ],
  ["a dataset in no language", ["language"], "EN", 'dataset/language  "EN" is not a language tag'],
  [
    "a scheme with a space",
    ["parties", 0, "ids", "wiki data"],
    "Q1",
    'parties[0] upland/ids.wiki data  "wiki data" is not the name of an identifier scheme',
  ],
  [
    "a line break",
    [...treaty, "note"],
    "a\nb",
    `${T}/note  "a<U+000A>b" holds a line break U+000A at character 2  write it as one line`,
  ],
  [
    "a misspelt type",
    [...treaty, "type"],
    "memorandom",
    `${T}/type  "memorandom" is not known here  write "memorandum" (one of treaty, agreement,`,
  ],
  [
    "an unknown kind",
    ["parties", 0, "kind"],
    "planet",
    'parties[0] upland/kind  "planet" is not known here  write one of country, region,',
  ],
  ["an unknown role", [...treaty, "participants", 0, "role"], "boss", '"boss" is not known here'],
  ["an unknown status", [...treaty, "status"], "sign", '"sign" is not known here'],
  ["an unknown presence", ["attendance", 0, "presence"], "atended", 'write "attended"'],
];

describe("structure, texts and words of a dataset", () => {
  it.each(errors)("%s: refused", (_, path, value, told) => {
    const said = tellProblems(path, value);
    expect(said.kind).toBe("bad");
    expect(said.text).toContain(told);
  });
});
