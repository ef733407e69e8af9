import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { findBrowser, planInstall } from "./findBrowser.mjs";
import { ROOT } from "./rules/readHouse.mjs";

const CACHE = join(ROOT, "node_modules/.cache/chromium");

/** The last line of this package that runs on Node 20. It carries a whole Chromium for Linux on x64. */
const NPM_CHROMIUM = "@sparticuz/chromium@147.0.0";

/** The one line for a machine where nothing worked. */
const HELP = "No Chromium found: install Chromium or Google Chrome, or set CHROMIUM_PATH to the program of one.";

/** @param {string} folder */
const list = (folder) => (existsSync(folder) ? readdirSync(folder) : []);

/** @param {string} name */
function which(name) {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const names = process.platform === "win32" ? [`${name}.exe`] : [name];
  return folders.flatMap((folder) => names.map((one) => join(folder, one))).find((path) => existsSync(path)) ?? null;
}

/**
 * Ubuntu's `chromium-browser` only says that one should install a snap, so a file is not yet a browser. On Windows
 * `--version` would open a window: there the file has to do.
 * @param {string} path
 */
function runs(path) {
  if (!existsSync(path)) return false;
  return (
    process.platform === "win32" || spawnSync(path, ["--version"], { stdio: "ignore", timeout: 20_000 }).status === 0
  );
}

/** @param {string} command @param {readonly string[]} args @param {string} [cwd] */
function runLoud(command, args, cwd = ROOT) {
  console.error(`> ${command} ${args.join(" ")}`);
  // Standard output belongs to the path that this program prints.
  const shell = process.platform === "win32";
  return spawnSync(command, args, { cwd, stdio: ["ignore", 2, 2], shell }).status === 0;
}

/** @param {"apt" | "sudo apt"} way */
function installByApt(way) {
  const quiet = ["DEBIAN_FRONTEND=noninteractive", "apt-get"];
  /** @param {...string} args */
  const apt = (...args) =>
    way === "apt" ? runLoud("env", [...quiet, ...args]) : runLoud("sudo", ["-n", "env", ...quiet, ...args]);
  return apt("update") && apt("install", "-y", "chromium");
}

/**
 * Unpacks the Chromium of the npm package, with the libraries it carries, and writes a starter for it: the starter keeps
 * the library path, which a bare path to the program would lose.
 */
async function installByNpm() {
  rmSync(CACHE, { recursive: true, force: true });
  mkdirSync(join(CACHE, "unpacked"), { recursive: true });
  writeFileSync(join(CACHE, "package.json"), '{ "private": true, "type": "module" }\n');
  const npm = [
    "install",
    "--no-save",
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
    "--no-package-lock",
    NPM_CHROMIUM,
  ];
  if (!runLoud("npm", npm, CACHE)) return;
  // It unpacks into the temporary folder, which anyone may write to.
  process.env["TMPDIR"] = join(CACHE, "unpacked");
  // Without this name the package believes that the libraries stand on the machine.
  process.env["AWS_LAMBDA_JS_RUNTIME"] ??= "nodejs22.x";
  const entry = createRequire(join(CACHE, "package.json")).resolve("@sparticuz/chromium");
  const { default: chromium } = await import(pathToFileURL(entry).href);
  const program = await chromium.executablePath();
  const libraries = process.env["LD_LIBRARY_PATH"] ?? "";
  const starter = `#!/bin/sh\nLD_LIBRARY_PATH='${libraries}' exec '${program}' "$@"\n`;
  writeFileSync(join(CACHE, "chromium"), starter);
  chmodSync(join(CACHE, "chromium"), 0o755);
}

/** A browser on this machine, or the one that an earlier run unpacked; null when there is none. */
function lookAround() {
  const found = findBrowser({ env: process.env, platform: process.platform, home: homedir(), runs, which, list });
  return found ?? [join(CACHE, "chromium")].find(runs) ?? null;
}

/**
 * Path of a Chromium that starts; installs one when the machine has none.
 * @returns {Promise<string>}
 * @throws one line that says what to do, when nothing can be installed
 */
export async function ensureBrowser() {
  const found = lookAround();
  if (found !== null) return found;
  const ways = planInstall({
    platform: process.platform,
    arch: process.arch,
    isRoot: process.getuid?.() === 0,
    canSudo: which("sudo") !== null && spawnSync("sudo", ["-n", "true"], { stdio: "ignore" }).status === 0,
    hasApt: which("apt-get") !== null,
  });
  for (const way of ways) {
    if (way === "npm") await installByNpm();
    else installByApt(way);
    const installed = lookAround();
    if (installed !== null) return installed;
  }
  throw new Error(HELP);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(await ensureBrowser());
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
