import { join } from "node:path";

/**
 * What the search asks of the machine; injected, so that the decision can be tested without one.
 * @typedef {object} Probes
 * @property {Readonly<Record<string, string | undefined>>} env
 * @property {string} platform as `process.platform`
 * @property {string} home the user's home folder
 * @property {(path: string) => boolean} runs whether the file is a browser that starts
 * @property {(name: string) => string | null} which full path of a command
 * @property {(folder: string) => readonly string[]} list entries of a folder; empty when there is none
 */

const COMMANDS = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "msedge",
  "microsoft-edge",
];

const MAC_APPS = [
  "Chromium.app/Contents/MacOS/Chromium",
  "Google Chrome.app/Contents/MacOS/Google Chrome",
  "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

const WINDOWS_APPS = [
  "Chromium/Application/chrome.exe",
  "Google/Chrome/Application/chrome.exe",
  "Microsoft/Edge/Application/msedge.exe",
];

/** Where a browser's own installer puts it.
 * @param {Probes} probes
 * @returns {string[]} */
function usualPlaces({ env, platform, home }) {
  if (platform === "darwin")
    return ["/Applications", join(home, "Applications")].flatMap((folder) => MAC_APPS.map((app) => join(folder, app)));
  if (platform !== "win32") return ["/snap/bin/chromium"];
  const folders = [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]].filter(
    (folder) => folder !== undefined,
  );
  return folders.flatMap((folder) => WINDOWS_APPS.map((app) => join(folder, app)));
}

/** Browsers that Playwright downloaded for any project, newest first.
 * @param {Probes} probes
 * @returns {string[]} */
function playwrightPlaces({ env, platform, home, list }) {
  const caches = { darwin: "Library/Caches/ms-playwright", win32: "AppData/Local/ms-playwright" };
  const cache =
    env["PLAYWRIGHT_BROWSERS_PATH"] ??
    join(home, platform === "darwin" || platform === "win32" ? caches[platform] : ".cache/ms-playwright");
  const programs = {
    darwin: [
      "Chromium.app/Contents/MacOS/Chromium",
      "Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
    ],
    win32: ["chrome.exe"],
  };
  const names = platform === "darwin" || platform === "win32" ? programs[platform] : ["chrome"];
  const versions = list(cache).filter((name) => /^chromium-\d+$/.test(name));
  const newestFirst = versions.toSorted((a, b) => Number(b.slice(9)) - Number(a.slice(9)));
  return newestFirst.flatMap((version) => {
    const builds = list(join(cache, version)).filter((name) => name.startsWith("chrome-"));
    return builds.flatMap((build) => names.map((name) => join(cache, version, build, name)));
  });
}

/**
 * Path of a Chromium on this machine: `CHROMIUM_PATH`, else a command of a usual name, else a usual place, else one of
 * Playwright's own. Null when there is none that starts.
 * @param {Probes} probes
 * @returns {string | null}
 * @throws when `CHROMIUM_PATH` names no browser: a wrong wish is not silently replaced
 */
export function findBrowser(probes) {
  const wished = probes.env["CHROMIUM_PATH"];
  if (wished !== undefined && wished !== "") {
    if (probes.runs(wished)) return wished;
    throw new Error(`CHROMIUM_PATH is ${wished}, which is not a browser that starts here.`);
  }
  const commands = COMMANDS.map(probes.which).filter((path) => path !== null);
  const places = [...commands, ...usualPlaces(probes), ...playwrightPlaces(probes)];
  return places.find((path) => probes.runs(path)) ?? null;
}

/**
 * Ways to install a browser that can work on this machine, best first: Debian's package where we may install packages,
 * then a Chromium from the package registry.
 * @param {{ platform: string, arch: string, isRoot: boolean, canSudo: boolean, hasApt: boolean }} machine
 * @returns {readonly ("apt" | "sudo apt" | "npm")[]}
 */
export function planInstall({ platform, arch, isRoot, canSudo, hasApt }) {
  if (platform !== "linux") return [];
  const apt = hasApt && isRoot ? ["apt"] : hasApt && canSudo ? ["sudo apt"] : [];
  return /** @type {("apt" | "sudo apt" | "npm")[]} */ ([...apt, ...(arch === "x64" ? ["npm"] : [])]);
}
