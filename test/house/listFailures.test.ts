import { describe, expect, test } from "vitest";
import { listBrowserFailures, listUnitFailures } from "../../scripts/listFailures.mjs";

const long = Array.from({ length: 40 }, (_, at) => `line ${String(at)}`).join("\n\n");

describe("what failed in the unit tests is told last", () => {
  const failed = {
    status: "failed",
    ancestorTitles: ["group"],
    title: "a sentence",
    failureMessages: ["\u001B[31mno\u001B[39m"],
  };
  const passed = { status: "passed", ancestorTitles: [], title: "another", failureMessages: [] };

  test("by file, groups and title, with the message and without its colours", () => {
    const file = { name: "/house/test/a.test.ts", status: "failed", assertionResults: [failed, passed] };
    expect(listUnitFailures({ testResults: [file] }, "/house")).toEqual([
      "failed: test/a.test.ts › group › a sentence\n    no",
    ]);
  });

  test("and so is a file that cannot be loaded, or whose hooks fail", () => {
    const file = { name: "/house/test/b.test.ts", status: "failed", message: "no such module", assertionResults: [] };
    const hooked = { ...file, message: "after broke", assertionResults: [passed] };
    expect(listUnitFailures({ testResults: [file, hooked] }, "/house")).toEqual([
      "failed: test/b.test.ts › outside any test\n    no such module",
      "failed: test/b.test.ts › outside any test\n    after broke",
    ]);
  });
});

describe("what failed in the browser is told last", () => {
  const spec = (title: string, status: string, message: string) => ({
    title,
    tests: [{ projectName: "phone", status, results: [{ errors: message === "" ? [] : [{ message }] }] }],
  });

  test("by project, file, groups and title, however deep, with the first lines of the message", () => {
    const suites = [
      {
        title: "path.spec.ts",
        specs: [spec("one", "expected", ""), spec("two", "unexpected", long)],
        suites: [{ title: "group", specs: [spec("three", "flaky", "late"), spec("four", "skipped", "")] }],
      },
    ];
    const told = listBrowserFailures({ suites, errors: [] });
    expect(told.map((text) => text.split("\n")[0])).toEqual([
      "failed: [phone] › path.spec.ts › two",
      "failed: [phone] › path.spec.ts › group › three",
    ]);
    expect(told[0]?.split("\n")).toHaveLength(13);
    expect(told[1]).toContain("    late");
  });

  test("and so is an error outside any test", () => {
    expect(listBrowserFailures({ suites: [], errors: [{ message: "no browser" }] })).toEqual([
      "failed: outside any test\n    no browser",
    ]);
  });
});
