import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "../../scripts/rules/readHouse.mjs";

interface Entry {
  readonly version: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly license?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const read = (path: string) => readFileSync(join(ROOT, path), "utf8");
const lock = JSON.parse(read("package-lock.json")) as { readonly packages: Readonly<Record<string, Entry>> };
const own = JSON.parse(read("package.json")) as {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};
const entries = Object.entries(lock.packages).filter(([path]) => path !== "");
const pathsWhere = (is: (entry: Entry) => boolean) => entries.filter(([, entry]) => is(entry)).map(([path]) => path);

const FREE = ["MIT", "MIT-0", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "0BSD", "BlueOak-1.0.0", "CC0-1.0"];
/** Fine for tools that do not reach the reader. */
const FREE_FOR_TOOLS = [...FREE, "(MIT OR Apache-2.0)", "MIT AND OFL-1.1", "MPL-2.0", "Python-2.0", "Unlicense"];

describe("the lockfile", () => {
  test("is read at all", () => {
    expect(entries.length).toBeGreaterThan(100);
  });

  test("pins every package by its content", () => {
    expect(pathsWhere(({ integrity }) => integrity?.startsWith("sha512-") !== true)).toEqual([]);
  });

  test("knows the programs for every system, not only for the one it was made on", () => {
    const holes = entries.flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !(`node_modules/${name}` in lock.packages) && !(`${path}/node_modules/${name}` in lock.packages),
      ),
    );
    expect(holes).toEqual([]);
  });

  test("names no host to download from", () => {
    expect(pathsWhere(({ resolved }) => resolved !== undefined)).toEqual([]);
    expect(read("package-lock.json")).not.toContain('"resolved"');
  });

  test("runs no script of a package while installing", () => {
    expect(pathsWhere(({ hasInstallScript }) => hasInstallScript === true)).toEqual([]);
  });

  test("holds only free licences, and MPL only in tools", () => {
    const isTool = (entry: Entry) => entry.dev === true || entry.devOptional === true;
    const isFree = (entry: Entry) => (isTool(entry) ? FREE_FOR_TOOLS : FREE).includes(entry.license ?? "none");
    expect(pathsWhere((entry) => !isFree(entry))).toEqual([]);
  });
});

describe("dependencies", () => {
  const all = { ...own.dependencies, ...own.devDependencies };

  test("are exact versions", () => {
    expect(Object.entries(all).filter(([, version]) => !/^(npm:\S+@)?\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test("have their reason in CONTRIBUTING.md, with the version that is installed", () => {
    const text = read("CONTRIBUTING.md");
    const missing = Object.entries(all).filter(([name, version]) => !text.includes(`| \`${name}\` ${version} |`));
    expect(missing).toEqual([]);
  });

  test("that are gone are gone from CONTRIBUTING.md", () => {
    const named = [...read("CONTRIBUTING.md").matchAll(/^\| `([^`]+)` \S*\d+\.\d+\.\d+ \|/gm)].map(
      ([, name]) => name ?? "",
    );
    expect(named.toSorted()).toEqual(Object.keys(all).toSorted());
  });
});
