import { expect, test } from "vitest";
import { hintCompile } from "../../src/publish/hintCompile.ts";

const SCRIPT = Buffer.from("let a = 1;");
const publish = (name: string): string => Buffer.from(hintCompile(name, SCRIPT)).toString("utf8");

test("scripts that run as soon as the page is taken over say so in their first line, the only place where it counts", () => {
  for (const name of ["common-Bq1vIbFE.js", "startExplorer-a_b-c123.js"])
    expect(publish(name)).toBe("//# allFunctionsCalledOnLoad\nlet a = 1;");
});

test("scripts that may never run are left to be compiled when they do, and style sheets as they are", () => {
  for (const name of [
    "createGraph-Dff12345.js",
    "main-Dff12345.js",
    "commonplace-Dff12345.js",
    "startExplorer-Dff12345.css",
  ])
    expect(publish(name)).toBe("let a = 1;");
});
