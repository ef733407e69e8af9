import { describe, expect, it } from "vitest";
import { UsageError } from "../../src/publish/createUsageError.ts";
import { BUILD_HELP, parseBuildArgs } from "../../src/publish/parseBuildArgs.ts";

describe("the words after build", () => {
  it.each([
    [[], { isHelp: false, isRelease: false, previous: null }],
    [["--release"], { isHelp: false, isRelease: true, previous: null }],
    [["--previous", "old site", "--release"], { isHelp: false, isRelease: true, previous: "old site" }],
    [["--previous=dist"], { isHelp: false, isRelease: false, previous: "dist" }],
    [["-h"], { isHelp: true, isRelease: false, previous: null }],
  ])("%j", (args, parsed) => {
    expect(parseBuildArgs(args)).toEqual(parsed);
  });

  it.each([[["--relese"]], [["--release", "now"]], [["--previous"]], [["--previous", "--release"]], [["--release=1"]]])(
    "%j is refused in one line that names what is known",
    (args) => {
      expect(() => parseBuildArgs(args)).toThrow(UsageError);
      expect(() => parseBuildArgs(args)).toThrow(/^build: [^\n]+; known are --release, --previous <folder>, --help$/);
    },
  );

  it("are all in the help, with what the exit codes mean", () => {
    for (const word of ["--release", "--previous <folder>", "SITE_URL", "data/published-paths.json", "Exit code: 0"])
      expect(BUILD_HELP).toContain(word);
  });
});
