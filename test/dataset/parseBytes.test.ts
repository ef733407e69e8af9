import { describe, expect, it } from "vitest";
import { decodeDataset } from "../../src/dataset/decodeDataset.ts";
import { formatProblem } from "../../src/dataset/formatProblem.ts";
import type { ParseResult } from "../../src/dataset/parseDataset.ts";
import { readFixture } from "../fixtures/readFixture.ts";

const told = (result: ParseResult): readonly string[] =>
  (result.kind === "ok" ? result.warnings : result.problems).map(formatProblem);

const small = readFixture("small.json");

describe("decodeDataset", () => {
  const utf16 = (text: string, isBig: boolean): Uint8Array => {
    const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
    return new Uint8Array(isBig ? bytes.swap16() : bytes);
  };
  const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

  it.each([
    ["UTF-8", utf8(small)],
    ["UTF-8 with a mark", utf8(`\ufeff${small}`)],
    ["UTF-16, little end first", utf16(small, false)],
    ["UTF-16, big end first", utf16(small, true)],
  ])("reads %s", (_, bytes) => {
    expect(decodeDataset(bytes, "x.json").kind).toBe("ok");
  });

  it.each([
    ["an empty file", [], "x.json:1:1  file  the file is empty"],
    ["UTF-16 without a mark", [...Buffer.from(small, "utf16le")], "this is UTF-16 text without a byte order mark"],
    ["UTF-32", [0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0], "this is UTF-32 text"],
    ["half a character of UTF-16", [0xff, 0xfe, 0x7b], "the UTF-16LE text is damaged"],
    ["a spreadsheet", [0x50, 0x4b, 3, 4, 1, 2], "this is a ZIP archive or a spreadsheet"],
    ["a gzip archive", [0x1f, 0x8b, 8], "this is a gzip archive"],
    ["windows-1251", [...utf8('{"a":\n "'), 0xcf, 0xf0], "x.json:2:3  file  byte 8 (0xCF) is not UTF-8"],
    ["an overlong character", [0x7b, 0xc0, 0xaf], "byte 1 (0xC0) is not UTF-8"],
    ["a surrogate in UTF-8", [0x7b, 0xed, 0xa0, 0x80], "byte 1 (0xED) is not UTF-8"],
    ["a character beyond Unicode", [0x7b, 0xf4, 0x90, 0x80, 0x80], "byte 1 (0xF4) is not UTF-8"],
    ["half a character at the end", [0x7b, 0xd0], "byte 1 (0xD0) is not UTF-8"],
  ])("refuses %s by name", (_, bytes, message) => {
    const result = decodeDataset(Uint8Array.from(bytes), "x.json");
    expect(result.kind).toBe("bad");
    expect(told(result)[0]).toContain(message);
  });
});
