import { existsSync } from "node:fs";
import { join } from "node:path";
import { buildSite } from "./buildSite.ts";
import { UsageError } from "./createUsageError.ts";
import type { DataIo } from "./dataIo.ts";
import { BUILD_HELP, parseBuildArgs, type BuildArgs } from "./parseBuildArgs.ts";
import { runData } from "./runData.ts";
import { startServer } from "./startServer.ts";

/** Where `npm start` serves when PORT does not say otherwise. */
const DEFAULT_PORT = 4173;

/** The command line of the project's Node side: `build`, `start`, `data …`. Gives the exit code; `start` runs until it is stopped. */
export async function runPublish(args: readonly string[], root: string): Promise<number> {
  const [command, ...rest] = args;
  const io: DataIo = {
    cwd: root,
    env: process.env,
    stdout: (line) => console.log(line),
    stderr: (line) => console.error(line),
  };
  try {
    if (command === "data") return await runData(rest, io);
    if (command === "build") return await runBuild(rest, io);
    if (command === "start") {
      if (rest.length > 0)
        throw new UsageError(`start takes no options, not ${rest.join(" ")}; see npm run build -- --help`);
      return await build(io, { isHelp: false, isRelease: false, previous: null }, true);
    }
    io.stderr(`unknown command ${String(command)}; known are build, start, data`);
    return 2;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.stderr(error.message);
    return 2;
  }
}

async function runBuild(args: readonly string[], io: DataIo): Promise<number> {
  const options = parseBuildArgs(args);
  if (options.isHelp) {
    io.stdout(BUILD_HELP);
    return 0;
  }
  return build(io, options, false);
}

async function build(io: DataIo, { isRelease, previous }: BuildArgs, serves: boolean): Promise<number> {
  const dir = join(io.cwd, "dist");
  const result = await buildSite(io, { outDir: dir, isRelease, previous });
  if (result === null) return 1;
  const redirects = result.redirects === 0 ? "" : ` and ${String(result.redirects)} redirects from former addresses`;
  io.stdout(`dist/ holds ${String(result.pages)} pages${redirects}`);
  return serves ? serve(io, dir) : 0;
}

async function serve(io: DataIo, dir: string): Promise<number> {
  if (!existsSync(join(dir, "index.html"))) throw new UsageError("dist/ holds no site: run npm run build first");
  const port = Number(io.env["PORT"] ?? DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError(`PORT is ${JSON.stringify(io.env["PORT"])}; write a number from 0 to 65535`);
  const server = await startServer({ dir, port, fresh: true }).catch((error: unknown) => {
    throw new UsageError(
      `port ${String(port)} cannot be used (${error instanceof Error ? error.message : String(error)}); choose another with PORT=4174 npm start`,
    );
  });
  io.stdout(`Accord Atlas is at ${server.url}  (Ctrl+C stops it)`);
  return new Promise((resolve) => {
    const stop = (): void => void server.close().then(() => resolve(0));
    process.once("SIGINT", stop);
    process.once("SIGTERM", stop);
  });
}

export { buildSite } from "./buildSite.ts";
export { startServer } from "./startServer.ts";
