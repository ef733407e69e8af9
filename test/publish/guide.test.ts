import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { writeXlsx } from "hucre";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ROOT } from "../../scripts/rules/readHouse.mjs";
import { readSheets } from "../../src/sheets/readSheets.ts";

/** What a checkout holds of what the guide's commands need; packages are those of this checkout, since `npm ci` fetches them. */
const PARTS = ["data", "public", "scripts", "src", "index.html", "package.json", "rooms.json", "vite.config.ts"];
/** A command takes seconds, a build of the scripts more, on a busy machine many times as long. */
const TIMEOUT_MS = 300_000;

const guide = readFileSync(join(ROOT, "docs/guide.md"), "utf8");
/** Every command of the guide in its order, whether in a block or in a sentence. */
const commands = [...guide.matchAll(/```sh\n([^`]+)\n```|`(npm [^`]+)`/g)].map(
  ([, block, inline]) => block ?? inline ?? "",
);
/** What the guide shows of the terminal. */
const shown = (/```text\n([^`]+)\n```/.exec(guide)?.[1] ?? "").split("\n");

type Row = Readonly<Record<string, string>>;
type Book = Readonly<Record<string, readonly Row[]>>;

const agreement = (id: string, title: string, parties: string, more: Row = {}): Row => ({
  id,
  title,
  parties,
  type: "agreement",
  source: "harbour-post",
  quote: `the agreement on ${title.toLowerCase()}`,
  ...more,
});

/** The spreadsheet as a journalist has filled it in: in the first row of agreements a date that can be read in two ways. */
const FILLED: Book = {
  Sources: [{ id: "harbour-post", title: "Five agreements at Saltmarsh", publisher: "The Harbour Post" }],
  Parties: [
    { id: "akra", name: "Port of Akra", kind: "agency" },
    { id: "havn", name: "Havn Rail", kind: "company" },
    { id: "oskarsund", name: "City of Oskarsund", kind: "city" },
  ],
  Agreements: [
    agreement("berth", "A berth for trains", "Port of Akra [Akra]; Havn Rail [Oskarsund]", { signed: "04.10.2023" }),
    agreement("line", "A line to the harbour", "Port of Akra [Akra]; City of Oskarsund [Oskarsund]", {
      quote: "will lay a line to the harbour",
    }),
    agreement("dues", "Harbour dues", "Port of Akra [Akra]; Havn Rail [Oskarsund]"),
    agreement("night", "Trains at night", "Havn Rail [Oskarsund]; Port of Akra [Akra]"),
    agreement("quay", "The northern quay", "City of Oskarsund [Oskarsund]; Port of Akra [Akra]"),
    agreement("signals", "Signals", "Havn Rail [Oskarsund]; Port of Akra [Akra]"),
  ],
};
const MENDED: Book = {
  ...FILLED,
  Agreements: (FILLED["Agreements"] ?? []).map((row) =>
    row["id"] === "berth" ? { ...row, signed: "2023-10-04" } : row,
  ),
};
/** Another paper on two of the agreements: it gives one of them another day. */
const SECOND: Book = {
  Sources: [{ id: "tide-times", title: "What Saltmarsh signed", publisher: "Tide Times" }],
  Parties: FILLED["Parties"] ?? [],
  Agreements: [
    agreement("berth", "A berth for trains", "Port of Akra; Havn Rail", { source: "tide-times", signed: "2023-10-05" }),
    agreement("line", "A line to the harbour", "Port of Akra; City of Oskarsund", {
      source: "tide-times",
      quote: "the line will be built",
    }),
  ],
};

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "atlas-guide-"));
  for (const part of PARTS) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"), "junction");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (file: string): string => readFileSync(join(folder, file), "utf8");

/** Fills in the sheets of the template, below the rows that are there, and saves it as a spreadsheet program does. */
async function fill(template: string, book: Book, file: string): Promise<void> {
  const sheets = await readSheets(readFileSync(join(folder, template)), template, null);
  if (sheets.kind === "bad") throw new Error(sheets.message);
  const textOf = (cell: unknown): string => (typeof cell === "string" ? cell : "");
  const filled = sheets.tables.map(({ sheet, rows }) => {
    const [head = [], ...examples] = rows
      .map((row) => row.map(textOf))
      .filter((row) => row.some((cell) => cell !== ""));
    const own = (book[sheet ?? ""] ?? []).map((row) => head.map((name) => row[name] ?? ""));
    return {
      name: sheet ?? "",
      rows: [head, ...examples, ...own].map((row) => row.map((cell) => (cell === "" ? null : cell))),
    };
  });
  writeFileSync(join(folder, file), await writeXlsx({ sheets: filled }));
}

const ENV = { ...process.env, NODE_ENV: "production", PORT: "0" };

/** Types a command into a terminal in the folder. Gives its exit code and what it said. */
function type(command: string): { readonly code: number | null; readonly said: string } {
  const { status, stderr, stdout } = spawnSync("sh", ["-c", command], { cwd: folder, env: ENV, encoding: "utf8" });
  return { code: status, said: stdout + stderr };
}

function expectGood(command: string): string {
  const { code, said } = type(command);
  expect(code, `${command}\n${said}`).toBe(0);
  return said;
}

/** Starts what serves until it is stopped, opens the address that it prints and stops it. Gives the page. */
async function visit(command: string): Promise<string> {
  const child = spawn("sh", ["-c", command], { cwd: folder, env: ENV, detached: true });
  let said = "";
  try {
    const address = await new Promise<string>((resolve, reject) => {
      const listen = (chunk: Buffer): void => {
        said += chunk.toString("utf8");
        // Without colours, since Vite puts them into the middle of an address.
        const [found] = /http:\/\/[^\s(]+/.exec(stripVTControlCharacters(said)) ?? [];
        if (found !== undefined) resolve(found);
      };
      child.stdout.on("data", listen);
      child.stderr.on("data", listen);
      child.once("exit", () => reject(new Error(`${command} ended:\n${said}`)));
    });
    const answer = await fetch(new URL("en/", address));
    return await answer.text();
  } finally {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, "SIGTERM");
  }
}

/** What somebody does at a command beside typing it; each is needed once. Commands that are not here only have to succeed. */
const STEPS: readonly (readonly [RegExp, (command: string) => Promise<void>])[] = [
  [/^npm ci$/, () => Promise.resolve()],
  [
    / new harbours$/,
    async (command) => {
      expectGood(command);
      await fill("data/harbours.xlsx", FILLED, "filled.xlsx");
      await fill("data/harbours.xlsx", MENDED, "mended.xlsx");
      await fill("data/harbours.xlsx", SECOND, "second-report.xlsx");
    },
  ],
  [
    / import data\/harbours\.xlsx /,
    (command) => {
      cpSync(join(folder, "filled.xlsx"), join(folder, "data/harbours.xlsx"));
      const { code, said } = type(command);
      expect(code).toBe(1);
      for (const line of shown) expect(said).toContain(line);
      expect(existsSync(join(folder, "data/harbours.json"))).toBe(false);
      cpSync(join(folder, "mended.xlsx"), join(folder, "data/harbours.xlsx"));
      expectGood(command);
      return Promise.resolve();
    },
  ],
  [/^npm (?:start|run dev)$/, async (command) => expect(await visit(command)).toContain("A berth for trains")],
];

test(
  "the guide's commands, one after the other, lead from an empty spreadsheet to a site of two reports",
  async () => {
    expect(commands).toContain("npm start");
    const used = new Set<RegExp>();
    for (const command of commands) {
      const [pattern, act] = STEPS.find(([asked]) => asked.test(command)) ?? [/^/, undefined];
      used.add(pattern);
      if (act === undefined) expectGood(command);
      else await act(command);
    }
    for (const [pattern] of STEPS) expect(used).toContain(pattern);
    // As the guide says behind the second report: "with `--release --previous dist`".
    const build = commands.find((command) => command.includes("--release")) ?? "";
    expect(guide).toContain("`--release --previous dist`");
    expectGood(`${build} --previous dist`);
    expect(read("dist/en/index.html")).toContain("Harbour agreements of the Saltmarsh meeting");
    const page = read("dist/en/agreement/berth/index.html");
    for (const said of ["The Harbour Post", "Tide Times", "This source says otherwise: 5 October 2023"])
      expect(page).toContain(said);
  },
  TIMEOUT_MS,
);
