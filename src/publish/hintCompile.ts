/** Scripts whose functions nearly all run as soon as the page is taken over. */
const RUN_AT_ONCE = /^(?:common|startExplorer)-[\w-]+\.js$/;
/** Explicit compile hint of V8, known to Chromium 136 and later: only as the first line, and to all others a comment. */
const HINT = "//# allFunctionsCalledOnLoad\n";

/**
 * The script of this file name as it is published. Chromium compiles all functions of those that run at once while it loads them,
 * beside the page's own work, and not each at its first call, when the reader waits. Of other scripts much may never run.
 */
export function hintCompile(name: string, script: Uint8Array): Uint8Array {
  return RUN_AT_ONCE.test(name) ? Buffer.concat([Buffer.from(HINT), script]) : script;
}
