import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { expect, test } from "vitest";
import { BROWSER_ARGS } from "../../scripts/browserArgs.mjs";

const PREFIX = "--disable-features=";
const featuresOf = (args: readonly string[]): readonly string[] =>
  args
    .findLast((arg) => arg.startsWith(PREFIX))
    ?.slice(PREFIX.length)
    .split(",") ?? [];

test("the browser of the tests leaves out all that Playwright leaves out, and the pages of the address bar", async () => {
  const folder = mkdtempSync(join(tmpdir(), "atlas-args-"));
  try {
    // Stands for a browser: writes down what it is started with, and ends.
    const program = join(folder, "browser");
    writeFileSync(program, `#!/bin/sh\nprintf '%s\\n' "$@" > "${folder}/args"\nexit 1\n`);
    chmodSync(program, 0o755);
    await expect(chromium.launch({ executablePath: program })).rejects.toThrow(/browserType.launch/);
    const own = featuresOf(readFileSync(join(folder, "args"), "utf8").split("\n"));
    expect(own.length).toBeGreaterThan(5);
    expect(featuresOf(BROWSER_ARGS)).toEqual([...own, ...featuresOf(BROWSER_ARGS).slice(own.length)]);
    expect(featuresOf(BROWSER_ARGS).slice(own.length)).toContain("WebUIOmniboxPopup");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
