/**
 * One `npm run data -- …` in a process of its own, so that its memory is its own. Prints a line of JSON with what it took.
 * `node bench/importOnce.mjs <bundle> <folder> <verb> …`
 */
import { pathToFileURL } from "node:url";

const [bundle = "", cwd = "", ...args] = process.argv.slice(2);
const { runData } = await import(pathToFileURL(bundle).href);
/** @type {string[]} */
const out = [];
const startMs = performance.now();
const code = await runData(args, {
  cwd,
  env: {},
  stdout: (/** @type {string} */ line) => out.push(line),
  stderr: (/** @type {string} */ line) => out.push(line),
});
const seconds = (performance.now() - startMs) / 1000;
const cpu = process.cpuUsage();
console.log(
  JSON.stringify({
    code,
    seconds,
    cpuSeconds: (cpu.user + cpu.system) / 1e6,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
    total: out.find((line) => line.startsWith("total: ")) ?? out.at(-1) ?? "",
  }),
);
