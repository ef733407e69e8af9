import { readFileSync, readdirSync } from "node:fs";
import { join, sep } from "node:path";
import { describe, expect, test } from "vitest";
import { findCycles } from "../../scripts/findCycles.mjs";
import { readHouse, ROOT } from "../../scripts/rules/readHouse.mjs";
import { formatRooms } from "./formatRooms.ts";

const { rooms, packages } = readHouse();
const CODE = /(?<!\.d)\.tsx?$/;
const names = Object.keys(rooms);
const ENTRIES = ["main", "embed", "embedExplorer", "loader"];
const read = (path: string) => readFileSync(join(ROOT, path), "utf8");
const inWorld = (world: string) => names.filter((name) => rooms[name]?.world === world).toSorted();

function roomsOfTsconfig(world: string): readonly string[] {
  const { include } = JSON.parse(read(`tsconfig.${world}.json`)) as { include: readonly string[] };
  const inSrc = include.filter((path) => /^src\/[a-zA-Z0-9]+(\.tsx?)?$/.test(path));
  return inSrc.map((path) => path.replace(/^src\/|\.tsx?$/g, "")).toSorted();
}

describe("the rule file", () => {
  test("src/README.md shows its tables word for word", () => {
    expect(read("src/README.md")).toContain(formatRooms());
  });

  test("every folder and entry of src is a room, and every room is there", () => {
    const files = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" }).filter((name) =>
      CODE.test(name),
    );
    const inSrc = new Set(files.map((name) => (name.split(sep)[0] ?? "").replace(CODE, "")));
    expect([...inSrc].toSorted()).toEqual(names.toSorted());
  });

  test("rooms import only rooms, and never in a circle", () => {
    const graph = new Map(Object.entries(rooms).map(([name, { imports }]) => [name, imports]));
    expect([...graph.values()].flat().filter((name) => !names.includes(name))).toEqual([]);
    expect(findCycles(graph)).toEqual([]);
  });

  test("a pure room imports pure rooms only", () => {
    const leaks = inWorld("pure").flatMap((name) =>
      rooms[name]?.imports.filter((other) => rooms[other]?.world !== "pure"),
    );
    expect(leaks).toEqual([]);
  });

  test("nobody imports an entry or the build", () => {
    const imported = Object.values(rooms).flatMap(({ imports }) => imports);
    for (const entry of [...ENTRIES, "publish"]) expect(imported).not.toContain(entry);
  });

  test("packages are given to rooms that exist", () => {
    const places = Object.values(packages).flat();
    expect(places.filter((place) => !names.includes(place.split("/")[0] ?? ""))).toEqual([]);
  });

  test.each(["pure", "browser", "node"])("the %s world of types holds its rooms", (world) => {
    expect(roomsOfTsconfig(world)).toEqual(inWorld(world));
  });

  test("the lint rule that keeps the page's globals out covers every room but those of the page", () => {
    const { overrides } = JSON.parse(read(".oxlintrc.json")) as {
      overrides: readonly { readonly files: readonly string[]; readonly rules: Readonly<Record<string, unknown>> }[];
    };
    const override = overrides.find(
      ({ rules, files }) => "no-restricted-globals" in rules && files[0]?.startsWith("src/"),
    );
    const covered = /\{(.*)\}/.exec(override?.files[0] ?? "")?.[1]?.split(",") ?? [];
    const ofThePage = ["browser", "app", "graph", "host", ...ENTRIES];
    expect(covered.toSorted()).toEqual(names.filter((name) => !ofThePage.includes(name)).toSorted());
  });
});

describe("folders", () => {
  const folders = readdirSync(join(ROOT, "src"), { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );

  test("are lower-case nouns that say what is inside", () => {
    expect(folders.length).toBeGreaterThan(0);
    const vague = /^(utils?|helpers?|common|shared|lib|libs|types|misc)$/;
    expect(folders.map(({ name }) => name).filter((name) => vague.test(name) || !/^[a-z0-9]+$/.test(name))).toEqual([]);
  });
});
