import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findBrowser, planInstall } from "../../scripts/findBrowser.mjs";

interface Machine {
  readonly env?: Readonly<Record<string, string>>;
  readonly platform?: string;
  readonly home?: string;
  /** Programs that start. */
  readonly browsers: readonly string[];
  /** Commands in the path. */
  readonly commands?: Readonly<Record<string, string>>;
  readonly folders?: Readonly<Record<string, readonly string[]>>;
}

const find = ({ env = {}, platform = "linux", home = "/home/me", browsers, commands = {}, folders = {} }: Machine) =>
  findBrowser({
    env,
    platform,
    home,
    runs: (path) => browsers.includes(path),
    which: (name) => commands[name] ?? null,
    list: (folder) => folders[folder] ?? [],
  });

const cache = join("/home/me", ".cache/ms-playwright");
const program = (version: string) => join(cache, version, "chrome-linux64", "chrome");
const macChrome = join("/Applications", "Google Chrome.app/Contents/MacOS/Google Chrome");
const windowsEdge = join("C:/Program Files (x86)", "Microsoft/Edge/Application/msedge.exe");

describe("findBrowser", () => {
  test.each<[string, Machine, string | null]>([
    [
      "takes CHROMIUM_PATH first",
      { env: { CHROMIUM_PATH: "/x" }, browsers: ["/x", "/bin/chromium"], commands: { chromium: "/bin/chromium" } },
      "/x",
    ],
    [
      "reads an empty CHROMIUM_PATH as none",
      { env: { CHROMIUM_PATH: "" }, browsers: ["/bin/chromium"], commands: { chromium: "/bin/chromium" } },
      "/bin/chromium",
    ],
    ["takes a command of a usual name", { browsers: ["/bin/gc"], commands: { "google-chrome": "/bin/gc" } }, "/bin/gc"],
    [
      "passes over a command that does not start",
      { browsers: ["/bin/gc"], commands: { "chromium-browser": "/bin/stub", "google-chrome": "/bin/gc" } },
      "/bin/gc",
    ],
    ["knows where a Mac keeps it", { platform: "darwin", browsers: [macChrome] }, macChrome],
    [
      "knows where Windows keeps it",
      { platform: "win32", env: { "PROGRAMFILES(X86)": "C:/Program Files (x86)" }, browsers: [windowsEdge] },
      windowsEdge,
    ],
    ["finds none on an empty machine", { browsers: [] }, null],
  ])("%s", (_, machine, path) => {
    expect(find(machine)).toBe(path);
  });

  test("takes the newest of Playwright's own, counting versions as numbers", () => {
    const folders = {
      [cache]: ["chromium-999", "chromium-1208", "firefox-1500", "chromium_headless_shell-1300"],
      [join(cache, "chromium-999")]: ["chrome-linux64"],
      [join(cache, "chromium-1208")]: ["chrome-linux64", "INSTALLATION_COMPLETE"],
    };
    expect(find({ browsers: [program("chromium-999"), program("chromium-1208")], folders })).toBe(
      program("chromium-1208"),
    );
  });

  test("a wrong CHROMIUM_PATH is an error, not a hint", () => {
    const machine = {
      env: { CHROMIUM_PATH: "/nowhere" },
      browsers: ["/bin/chromium"],
      commands: { chromium: "/bin/chromium" },
    };
    expect(() => find(machine)).toThrow("CHROMIUM_PATH is /nowhere");
  });
});

describe("planInstall", () => {
  const debian = { platform: "linux", arch: "x64", isRoot: true, canSudo: false, hasApt: true };
  test.each([
    ["root on Debian takes the package, and the registry if that fails", debian, ["apt", "npm"]],
    [
      "a user who may use sudo without a password does the same",
      { ...debian, isRoot: false, canSudo: true },
      ["sudo apt", "npm"],
    ],
    ["a user without rights takes the registry", { ...debian, isRoot: false }, ["npm"]],
    ["a Linux without apt takes the registry", { ...debian, hasApt: false }, ["npm"]],
    ["the registry has nothing for other processors", { ...debian, arch: "arm64", hasApt: false }, []],
    ["a Mac or Windows is never changed", { ...debian, platform: "darwin" }, []],
  ])("%s", (_, machine, ways) => {
    expect(planInstall(machine)).toEqual(ways);
  });
});
