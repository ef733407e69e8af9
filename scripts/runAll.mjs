import { spawn } from "node:child_process";
import { performance } from "node:perf_hooks";

/**
 * @typedef {{ name: string, args: readonly string[] }} Command `args` for Node, the script first
 * @typedef {{ name: string, ok: boolean, output: string, seconds: number }} Outcome
 */

/**
 * Runs one Node script to its end; its output is kept, never its failure thrown.
 * @param {Command} command
 * @param {string} cwd
 * @returns {Promise<Outcome>}
 */
function run({ name, args }, cwd) {
  const started = performance.now();
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { cwd, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    child.stdout.on("data", (text) => (output += text));
    child.stderr.on("data", (text) => (output += text));
    /** @param {boolean} ok */
    const end = (ok) => done({ name, ok, output, seconds: (performance.now() - started) / 1000 });
    child.on("error", (error) => ((output += error.message), end(false)));
    child.on("close", (code) => end(code === 0));
  });
}

/**
 * Runs all commands, `width` at a time, and gives every outcome in the order of the commands.
 * @param {readonly Command[]} commands
 * @param {{ cwd: string, width: number, onEnd?: (outcome: Outcome) => void }} options
 * @returns {Promise<Outcome[]>}
 */
export async function runAll(commands, { cwd, width, onEnd = () => {} }) {
  /** @type {Outcome[]} */
  const outcomes = [];
  let next = 0;
  const worker = async () => {
    for (let at = next++; at < commands.length; at = next++) {
      const command = commands[at];
      if (command === undefined) return;
      const outcome = await run(command, cwd);
      outcomes[at] = outcome;
      onEnd(outcome);
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
  return outcomes;
}
