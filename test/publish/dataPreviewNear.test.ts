import { describe, expect, it } from "vitest";
import { findNearPages } from "../../src/publish/findNearPages.ts";

const PATHS = [
  "en/",
  "ru/",
  "",
  ...["en/", "ru/", "en/embed/"].flatMap((start) => [
    `${start}agreement/metro-cars/`,
    `${start}party/metro/`,
    `${start}party/upland/`,
  ]),
];

describe("pages that somebody may have meant", () => {
  it.each<readonly [string, readonly string[]]>([
    ["en/agreement/metro/", ["en/party/metro/", "en/agreement/metro-cars/"]],
    ["metro", ["en/party/metro/", "ru/party/metro/", "en/agreement/metro-cars/"]],
    ["uz/party/upland/", ["en/party/upland/", "ru/party/upland/"]],
    ["ru/party/uplnad/", ["ru/party/upland/"]],
    ["en/embed/upland/", ["en/embed/party/upland/"]],
    ["ru/agreement/x/", []],
    ["", []],
    ["/", []],
    ["en/zzzzzzzz/", []],
    [`en/${"metro".repeat(100)}/`, []],
  ])("for %s", (asked, near) => {
    expect(findNearPages(asked, PATHS)).toEqual(near);
  });
});
