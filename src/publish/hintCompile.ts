import type { Plugin } from "vite";

/** Scripts whose functions nearly all run as soon as the page is taken over. */
const RUN_AT_ONCE: ReadonlySet<string> = new Set(["common", "startExplorer"]);
/** Explicit compile hint of V8, known to Chromium 136 and later: only as the first line, and to all others a comment. */
const HINT = "//# allFunctionsCalledOnLoad\n";

const hintOf = (chunk: string): string => (RUN_AT_ONCE.has(chunk) ? HINT : "");

/** Lets the names of hinted scripts change with the hint, which they get after the bundler: one name never has two contents. */
export const hintPlugin: Plugin = { name: "accord-hint", augmentChunkHash: ({ name }) => hintOf(name) };

/**
 * The script of this file name as it is published. Chromium compiles all functions of those that run at once while it loads them,
 * beside the page's own work, and not each at its first call, when the reader waits. Of other scripts much may never run. Measured
 * on the phone of the bench, nine visits each in turn: the longest task before the reader acts takes 64 instead of 106 ms.
 */
export function hintCompile(file: string, script: Uint8Array): Uint8Array {
  const [, chunk = ""] = /^(\w+)-[\w-]{8}\.js$/.exec(file) ?? [];
  return Buffer.concat([Buffer.from(hintOf(chunk)), script]);
}
