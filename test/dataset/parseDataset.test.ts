import { describe, expect, it } from "vitest";
import { formatProblem } from "../../src/dataset/formatProblem.ts";
import { parseDataset, type ParseResult } from "../../src/dataset/parseDataset.ts";
import { editJson } from "../fixtures/editJson.ts";
import { makeDataset } from "../fixtures/makeDataset.ts";
import { readFixture } from "../fixtures/readFixture.ts";

/** Large inputs take a second on an idle machine; on a busy one, many. */
const LARGE = { timeout: 120_000 };

const told = (result: ParseResult): readonly string[] =>
  (result.kind === "ok" ? result.warnings : result.problems).map(formatProblem);

const small = readFixture("small.json");

describe("parseDataset", () => {
  it.each(["small.json", "full.json", "hostile.json"])("accepts %s without a warning", (name) => {
    expect(told(parseDataset(readFixture(name), name))).toEqual([]);
  });

  it("gives the dataset as the file has it, without x- fields", () => {
    const result = parseDataset(readFixture("full.json"), "full.json");
    const file: unknown = JSON.parse(readFixture("full.json"), (key, value: unknown) =>
      key.startsWith("x-") ? undefined : value,
    );
    expect(result.kind === "ok" && result.dataset).toEqual(file);
  });

  it("leaves x- fields free at every level, even in maps of languages", () => {
    const edited = editJson(editJson(JSON.parse(small), ["x-a"], { b: [null] }), ["parties", 0, "names"], {
      ru: "Север",
      "x-draft": 7,
    });
    expect(told(parseDataset(JSON.stringify(edited), "x.json"))).toEqual([]);
  });

  it("reports every problem at once, in the order of the text, with line, column, record, field and remedy", () => {
    expect(told(parseDataset(readFixture("bad/many.dataset.txt"), "many.json"))).toEqual(
      readFixture("bad/many.problems.txt").trim().split("\n"),
    );
  });

  it("reports each syntax error with its line", () => {
    expect(told(parseDataset(readFixture("bad/syntax.dataset.txt"), "syntax.json"))).toEqual(
      readFixture("bad/syntax.problems.txt").trim().split("\n"),
    );
  });

  it.each([
    ["accord-atlas/2", "upgrade Accord Atlas to version 2.0 or later"],
    ["accord-atlas/1.3", "upgrade Accord Atlas to version 1.3 or later"],
    ["accord-atlas/0.9", 'write "accord-atlas/1" and correct what is then reported'],
  ])("refuses format %s with one line and nothing else", (format, remedy) => {
    const text = small.replace("accord-atlas/1", format).replace('"title"', '"titel"');
    expect(told(parseDataset(text, "x.json"))).toEqual([
      `x.json:2:13  dataset/format  "${format}" cannot be read, only "accord-atlas/1"  ${remedy}`,
    ]);
  });

  it.each([
    ["", "the file is empty"],
    [" \r\n\t", "the file is empty"],
    ["[]", "the file holds a list of 0, must be a dataset"],
    ["null", "the file holds null, must be a dataset"],
    ['"text"', 'the file holds "text", must be a dataset'],
    ["<!doctype html>", "this is HTML or XML, not JSON"],
    ["{", "a closing } is missing"],
    ['{"a": tru}', "this is not JSON"],
    ['{"a": 01}', ""],
    ['{"a": "\u0001"}', "control character inside a text"],
    ['{"a": "\\x"}', "unknown escape"],
    ['{"a": 1} {}', "there is something after the end"],
    ["{'a': 1}", "this is not JSON"],
    ['{"a": NaN}', "this is not JSON"],
    ["id;title\na;b", "this is not JSON"],
  ])("says what is wrong with %j", (text, message) => {
    const result = parseDataset(text, "x.json");
    expect(result.kind).toBe("bad");
    expect(told(result).join("\n")).toContain(message);
    expect(told(result).length).toBeGreaterThan(0);
  });

  it.each(["[", '{"a":', '[{"a":[', '"\n[', '/* " */ [', '//"\n{"a":'])(
    "survives 200,000 times %j, closed or not",
    LARGE,
    (open) => {
      const text = open.repeat(200_000);
      expect(told(parseDataset(text, "x.json")).length).toBeGreaterThan(0);
      expect(parseDataset(`${"[".repeat(200_000)}${"]".repeat(200_000)}`, "x.json").kind).toBe("bad");
    },
  );

  it("allows x- fields to nest to 64, and names the place beyond", () => {
    const nested = (depth: number): string =>
      small.replace('"format"', `"x-deep": ${"[".repeat(depth)}${"]".repeat(depth)}, "format"`);
    expect(parseDataset(nested(63), "x.json").kind).toBe("ok");
    expect(told(parseDataset(nested(64), "x.json"))).toEqual([
      "x.json:2:76  file  lists or objects nest too deeply  at most 64 within each other",
    ]);
  });

  it("reports a name used twice, also when it is written differently, and judges the last value", () => {
    const text = small.replace('"language": "en"', '"language": "english",\n"l\\u0061nguage": "en"');
    expect(told(parseDataset(text, "x.json"))).toEqual([
      'x.json:5:1  file  the name "language" is used twice in one object  join the two, or delete one',
    ]);
  });

  it("points at the last of two equal names", () => {
    const text = small.replace('"language": "en"', '"language": "en",\n"language": "english"');
    expect(told(parseDataset(text, "x.json"))[1]).toContain('x.json:5:13  dataset/language  "english"');
  });

  it("leaves the prototypes of the language alone", () => {
    const text = small
      .replace('"format"', '"__proto__": {"polluted": true}, "format"')
      .replace('"kind": "region"', '"kind": "region", "names": {"__proto__": "x"}');
    expect(told(parseDataset(text, "x.json")).join("\n")).toMatch(
      /__proto__.*unknown field[^]*__proto__.*cannot be used as a name/,
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect("polluted" in {}).toBe(false);
  });

  it("counts lines by LF, CRLF and CR, and columns without the byte order mark", () => {
    const at = (text: string): string => told(parseDataset(text, "x.json"))[0]?.split("  ")[0] ?? "";
    const bad = small.replace('"language": "en"', '"language": "english"');
    expect([bad, bad.replaceAll("\n", "\r\n"), bad.replaceAll("\n", "\r"), `\ufeff${bad}`].map(at)).toEqual(
      Array.from({ length: 4 }, () => "x.json:4:15"),
    );
    expect(at(`\ufeff{"format": 1}`)).toMatch(/^x\.json:1:1$/);
  });

  it("prints nothing that a terminal obeys, and no second line", () => {
    const text = JSON.stringify(editJson(JSON.parse(small), ["agreements", 0, "\u001b[2J\n\u202e"], 1));
    const lines = told(parseDataset(text, "a\nb\u001b.json"));
    expect(lines.join("")).not.toMatch(/[\p{Cc}\u202e]/u);
    expect(lines[0]).toContain(
      'agreements[0] bridge/<U+001B>[2J<U+000A><U+202E>  unknown field "<U+001B>[2J<U+000A><U+202E>"',
    );
  });

  it("shortens long values", () => {
    const text = JSON.stringify(editJson(JSON.parse(small), ["agreements", 0, "type"], "x".repeat(100_000)));
    expect(told(parseDataset(text, "x.json"))[0]?.length).toBeLessThan(400);
  });

  it("keeps 10,000 of a million problems and counts them all", LARGE, () => {
    const row = '{"id":"p","bogus":1}';
    const result = parseDataset(small.replace('"parties": [', `"parties": [${`${row},`.repeat(100_000)}`), "x.json");
    expect(result.kind === "bad" && result.problems.length).toBe(10_000);
    // Each row lacks a name and a kind and has a field too much; all but the first have an id too much.
    expect(result.kind === "bad" && result.total).toBe(399_999);
  });

  it("checks 26,000 agreements in the time of some dozen readings, good or bad", LARGE, () => {
    const text = JSON.stringify(makeDataset({ seed: 4, agreements: 26_000 }));
    const time = (work: () => void): number => {
      const start = performance.now();
      work();
      return performance.now() - start;
    };
    const reading = time(() => JSON.parse(text));
    const checking = time(() => {
      expect(parseDataset(text, "x.json").kind).toBe("ok");
      expect(parseDataset(text.replaceAll('"party":"', '"party":"q'), "x.json").kind).toBe("bad");
    });
    expect(checking / reading).toBeLessThan(100);
  });

  it("finds a circle of 100,000 parties without running out of stack", LARGE, () => {
    const parties = Array.from({ length: 100_000 }, (_, place) => ({
      id: `p${place}`,
      name: "P",
      kind: "other",
      parent: `p${(place + 1) % 100_000}`,
    }));
    const result = parseDataset(
      JSON.stringify(editJson(editJson(JSON.parse(small), ["parties"], parties), ["agreements"], [])),
      "x.json",
    );
    expect(told(result).join("\n")).toContain("parent goes in a circle: p0 > p1 > p2 > p3 > p4 > 99995 more > p0");
  });
});
