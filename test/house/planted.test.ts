import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CHECKS } from "../../scripts/check.mjs";
import { readHouse, ROOT } from "../../scripts/rules/readHouse.mjs";
import { runAll } from "../../scripts/runAll.mjs";
import { CODE_PLANTS } from "./codePlants.ts";
import { PAGE_PLANTS } from "./pagePlants.ts";
import { ROOM_PLANTS } from "./roomPlants.ts";

const LEFT_BEHIND = new Set(["node_modules", "dist", ".git", ".cache", "test-results", "coverage"]);

const PLANTS = [...ROOM_PLANTS, ...CODE_PLANTS, ...PAGE_PLANTS];
const { rooms, packages } = readHouse();
const names = Object.keys(rooms);
/** Not TypeScript, so that the packages they name bring no types into the worlds. */
const ENTRIES: Readonly<Record<string, string>> = {
  main: "main.tsx",
  embed: "embed.ts",
  embedExplorer: "embedExplorer.tsx",
  loader: "loader.ts",
};
const fileIn = (room: string) => (room in ENTRIES ? `src/${room}.planted.mjs` : `src/${room}/plantedImports.mjs`);
const specifierOf = (room: string, other: string) =>
  `${room in ENTRIES ? "./" : "../"}${ENTRIES[other] ?? `${other}/planted.ts`}`;
const packageSpecifier = (name: string) => (name === "node:" ? "node:fs" : name);

/** Every import that a room could write, allowed or not: line n names `targets[n]`. */
const targetsOf = (room: string) => [
  ...names
    .filter((other) => other !== room)
    .map((other) => ({ specifier: specifierOf(room, other), allowed: rooms[room]?.imports.includes(other) })),
  ...Object.entries(packages).map(([name, places]) => ({
    specifier: packageSpecifier(name),
    allowed: places.includes(room),
  })),
];

let house = "";
/** What each check said of the house as it is, and of the house with every violation planted. */
const before = new Map<string, { readonly ok: boolean; readonly output: string }>();
const after = new Map<string, { readonly ok: boolean; readonly output: string }>();

async function runInto(reports: typeof before): Promise<void> {
  for (const { name, ok, output } of await runAll(CHECKS, { cwd: house, width: 2 })) reports.set(name, { ok, output });
}

/** What the checks say of the house as it is. `npm test` has asked them a moment ago and tells where it wrote that down. */
async function judgeHouse(): Promise<void> {
  const report = process.env["CHECK_REPORT"];
  if (report === undefined) return runInto(before);
  const told: Awaited<ReturnType<typeof runAll>> = JSON.parse(readFileSync(report, "utf8"));
  for (const { name, ok, output } of told) before.set(name, { ok, output });
}

function change(file: string, from: string, to: string): void {
  const text = readFileSync(join(house, file), "utf8");
  if (!text.includes(from)) throw new Error(`${file} no longer holds ${from}`);
  writeFileSync(join(house, file), text.replace(from, to));
}

function plant(file: string, code: string): void {
  mkdirSync(dirname(join(house, file)), { recursive: true });
  writeFileSync(join(house, file), code);
}

beforeAll(async () => {
  house = realpathSync(mkdtempSync(join(tmpdir(), "house-")));
  const filter = (path: string) => dirname(path) !== ROOT || !LEFT_BEHIND.has(basename(path));
  cpSync(ROOT, house, { recursive: true, filter });
  symlinkSync(join(ROOT, "node_modules"), join(house, "node_modules"), "junction");
  await judgeHouse();

  for (const { file, code } of PLANTS) plant(file, code);
  for (const room of names) {
    plant(
      fileIn(room),
      targetsOf(room)
        .map(({ specifier }) => `import ${JSON.stringify(specifier)};\n`)
        .join(""),
    );
  }
  appendFileSync(join(house, "src/address/formatAddress.ts"), "\nexport const plantedExport = 1;\n");
  change("package.json", '"dependencies": {', '"dependencies": {\n    "planted-package": "1.0.0",');
  change("src/i18n/catalogs/en.ts", "export const en = {", 'export const en = {\n  "planted.message": "",');
  await runInto(after);
}, 180_000);

afterAll(() => rmSync(house, { recursive: true, force: true }));

describe("the house as it is", () => {
  test.each(CHECKS.map(({ name }) => name))("passes the check of %s", (name) => {
    const { ok, output } = before.get(name) ?? { ok: false, output: "did not run" };
    expect(ok, output).toBe(true);
  });
});

describe("a planted violation is named by the check that guards its rule", () => {
  test.each(PLANTS.map((one) => [one.breaks, one.check, one] as const))("%s (%s)", (_, check, { file, says }) => {
    const { ok, output } = after.get(check) ?? { ok: true, output: "" };
    expect(ok).toBe(false);
    expect(output.split("\n").filter((line) => line.includes(file) && line.includes(says))).not.toEqual([]);
  });

  test.each(["uz", "ru"])("a message that %s lacks (types: pure)", (lang) => {
    const lines = (after.get("types: pure")?.output ?? "").split("\n");
    expect(lines.some((line) => line.includes(`/${lang}.ts`) && line.includes("planted.message"))).toBe(true);
  });

  test("an export that nobody uses (dead code)", () => {
    expect(after.get("dead code")?.output).toMatch(/plantedExport .*src\/address\/formatAddress\.ts/);
  });

  test("a dependency that nobody uses (dead code)", () => {
    expect(after.get("dead code")?.output).toMatch(/planted-package .*package\.json/);
  });
});

describe("the table of rooms", () => {
  test.each(names)("%s: exactly the imports outside its row are named", (room) => {
    const lines = (after.get("lint")?.output ?? "").split("\n").filter((line) => line.includes("house(rooms)"));
    const named = lines.filter((line) => line.startsWith(`${fileIn(room)}:`)).map((line) => Number(line.split(":")[1]));
    const wrong = targetsOf(room).flatMap(({ allowed }, at) => (allowed ? [] : [at + 1]));
    expect(wrong.length).toBeGreaterThan(0);
    expect(named.toSorted((a, b) => a - b)).toEqual(wrong);
  });
});
