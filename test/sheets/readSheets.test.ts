import { readXlsx, writeOds, writeXlsx } from "hucre";
import { describe, expect, it, vi } from "vitest";
import { hiddenTables } from "../../src/sheets/hiddenTables.ts";
import { readPart } from "../../src/sheets/readPart.ts";
import { readSheets } from "../../src/sheets/readSheets.ts";
import { writeTemplate } from "../../src/sheets/writeTemplate.ts";
import { writeWorkbook } from "../../src/sheets/writeWorkbook.ts";
import { formatCells } from "../../src/tables/formatCells.ts";
import { formatTables } from "../../src/tables/formatTables.ts";
import { formatDataset } from "../../src/tables/formatDataset.ts";
import type { Cell, Table } from "../../src/tables/types.ts";
import { createRandom } from "../fixtures/createRandom.ts";
import { importedText, parseRecord } from "../fixtures/importedText.ts";
import { makeDataset } from "../fixtures/makeDataset.ts";
import { TINY } from "../fixtures/tinyDataset.ts";
import { vexDataset } from "../fixtures/vexDataset.ts";
import { cyrillic, latin, makeHidingOds, utf16 } from "./makeFiles.ts";

async function tablesOf(content: string | Uint8Array, encoding: string | null = null): Promise<readonly Table[]> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const result = await readSheets(bytes, "table.csv", encoding);
  if (result.kind === "bad") throw new Error(result.message);
  return result.tables;
}

const rowsOf = async (
  content: string | Uint8Array,
  encoding: string | null = null,
): Promise<readonly (readonly Cell[])[]> => (await tablesOf(content, encoding))[0]?.rows ?? [];

describe("a CSV file", () => {
  it.each([
    ["commas", "id,name\na,B\n"],
    ["semicolons", "id;name\na;B\n"],
    ["tabs", "id\tname\na\tB\n"],
    ["bars", "id|name\na|B\n"],
    ["CRLF and a byte order mark", "\ufeffid,name\r\na,B\r\n"],
    ["no line end at the end", "id,name\na,B"],
    ["old line ends", "id,name\ra,B\r"],
  ])("is read with %s", async (_, text) => {
    expect(await rowsOf(text)).toEqual([
      ["id", "name"],
      ["a", "B"],
    ]);
  });

  it("keeps line breaks, delimiters and quotation marks in quoted cells, and the numbers of rows", async () => {
    expect(await rowsOf('id,name\na,"two\nlines, ""quoted"""\n\nb,C\n')).toEqual([
      ["id", "name"],
      ["a", 'two\nlines, "quoted"'],
      [""],
      ["b", "C"],
    ]);
  });

  it("obeys a first line that names the delimiter", async () => {
    expect(await rowsOf("sep=;\nid;a,b\n")).toEqual([[], ["id", "a,b"]]);
  });

  it.each([
    ["UTF-8", new TextEncoder().encode("name\nОʻзбек\n"), null, "Оʻзбек"],
    ["UTF-16 with a mark", utf16("name\nУфа\n", true), null, "Уфа"],
    ["UTF-16 without a mark", utf16(`name\nУфа\n${"a,b\n".repeat(20)}`, false), null, "Уфа"],
    ["Windows-1251", cyrillic("name\nТашкент\n"), null, "Ташкент"],
    ["Windows-1252", latin("name\nCórdoba\n"), null, "Córdoba"],
    ["an encoding that is named", latin("name\nCórdoba\n"), "cp1251", "Cуrdoba"],
  ])("is read in %s", async (_, bytes, encoding, name) => {
    expect((await rowsOf(bytes, encoding))[1]).toEqual([name]);
  });

  it("says when its encoding was guessed", async () => {
    const result = await readSheets(cyrillic("name\nТашкент\n"), "table.csv", null);
    expect(result.kind === "ok" && result.notes).toEqual(["read as windows-1251, a guess; --encoding names another"]);
  });
});

describe("a workbook", () => {
  it("tells days from other dates by what their cells show, and text from numbers", async () => {
    const day = new Date(Date.UTC(2023, 9, 4));
    const shown = (numFmt: string) => ({ style: { numFmt } });
    const cells = new Map([
      ["0,0", shown("dd.mm.yyyy")],
      ["0,1", shown("mmm-yy")],
      ["0,2", shown("yyyy")],
      ["0,3", shown("d mmmm yyyy")],
    ]);
    const bytes = await writeXlsx({
      sheets: [{ name: "A", rows: [[day, day, day, day, 45203, "45203", true]], cells }],
    });
    expect(await rowsOf(bytes)).toEqual([
      [
        { kind: "day", text: "2023-10-04" },
        { kind: "date", text: "Oct-23" },
        { kind: "date", text: "Oct-23" },
        { kind: "day", text: "2023-10-04" },
        { kind: "number", text: "45203" },
        "45203",
        { kind: "boolean", text: "true" },
      ],
    ]);
  });

  it("is read from ODS, whatever its file is called", async () => {
    const bytes = await writeOds({
      sheets: [
        {
          name: "Parties",
          rows: [
            ["id", "name"],
            ["a", "A\nB"],
          ],
        },
      ],
    });
    expect(await tablesOf(bytes)).toMatchObject([
      {
        sheet: "Parties",
        rows: [
          ["id", "name"],
          ["a", "A\nB"],
        ],
      },
    ]);
  });

  it("tells formulas with their results, joined cells and hidden sheets", async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: "A",
          rows: [
            ["x", "y"],
            ["z", "w"],
          ],
          merges: [{ startRow: 0, startCol: 0, endRow: 1, endCol: 0 }],
          cells: new Map([["0,1", { formula: "A1", formulaResult: "x", value: "x", type: "formula" as const }]]),
        },
        { name: "B", rows: [["x"]], hidden: true },
      ],
    });
    expect(await tablesOf(bytes)).toMatchObject([
      {
        isHidden: false,
        rows: [
          ["x", { kind: "formula", text: "x" }],
          [{ kind: "merged", text: "A1:A2" }, "w"],
        ],
      },
      { isHidden: true },
    ]);
  });
});

describe("a formula", () => {
  it.each([
    ["a number", 1500.5, { kind: "formula", text: "1500.5", isNumber: true }],
    ["text that looks like one", "1.500", { kind: "formula", text: "1.500", isNumber: false }],
  ])("tells whether its result is a number: %s", async (_, value, cell) => {
    const formula = { formula: "A1", formulaResult: value, value, type: "formula" as const };
    const bytes = await writeXlsx({
      sheets: [{ name: "A", rows: [["x", value]], cells: new Map([["0,1", formula]]) }],
    });
    expect((await tablesOf(bytes))[0]?.rows).toEqual([["x", cell]]);
  });
});

describe("an ODS file", () => {
  it.each([["Agreements"], ["R&amp;D"], [""]])("tells which sheet is hidden: %s", async (hidden) => {
    const tables = await tablesOf(makeHidingOds(hidden));
    expect(tables.map(({ sheet }) => sheet)).toEqual(["Parties", "Agreements", "R&D"]);
    expect(tables.filter(({ isHidden }) => isHidden).map(({ sheet }) => sheet)).toEqual(
      hidden === "" ? [] : [hidden.replace("&amp;", "&")],
    );
  });

  it("that stores its text unpacked tells it too, and one that cannot be unpacked hides nothing", () => {
    const part = { name: "content.xml", packed: 4, unpacked: 4, at: 0, method: 0 };
    const bytes = Uint8Array.from([...Array<number>(30).fill(0), 116, 101, 120, 116]);
    expect(new TextDecoder().decode(readPart(bytes, part) ?? new Uint8Array())).toBe("text");
    for (const method of [8, 12]) expect(readPart(bytes, { ...part, method })).toBeNull();
    expect(readPart(bytes, { ...part, at: 20 })).toBeNull();
    expect(hiddenTables(null).size).toBe(0);
  });
});

describe("the template", () => {
  it("has lists to choose from, notes on its headers, and text in every row that waits to be filled", async () => {
    const { sheets } = await readXlsx(await writeTemplate(), { readStyles: true });
    expect(sheets.map(({ name }) => name)).toEqual(["Sources", "Parties", "Agreements"]);
    const [, parties, agreements] = sheets;
    expect(parties?.dataValidations?.map(({ values }) => values?.length)).toEqual([15]);
    expect(agreements?.dataValidations?.map(({ values }) => values?.length)).toEqual([14, 4, 5]);
    expect(parties?.cells?.get("0,1")?.comment?.text).toContain("Needed");
    expect(agreements?.rows[0]?.slice(-4)).toEqual(["status", "amount", "currency", "source_url"]);
    expect(agreements?.cells?.get("900,4")?.style?.numFmt).toBe("@");
  });
});

describe("a dataset written to files", () => {
  const datasets = [
    TINY,
    ...[1, 2, 3, 4].map((seed) =>
      vexDataset(parseRecord(JSON.stringify(makeDataset({ seed, agreements: 8, parties: 8 }))), createRandom(seed)),
    ),
  ];

  it.each(datasets.map((dataset, place) => [place, dataset] as const))(
    "comes back from XLSX as it was: %i",
    async (_, dataset) => {
      const tables = await tablesOf(await writeWorkbook(formatTables(dataset)));
      expect(importedText(tables)).toBe(formatDataset(dataset));
    },
  );

  it("gives the same workbook whenever it is written", async () => {
    vi.useFakeTimers({ now: Date.UTC(2024, 0, 1), toFake: ["Date"] });
    const first = await writeWorkbook(formatTables(TINY), "2023-10");
    vi.setSystemTime(Date.UTC(2031, 5, 7));
    const later = await writeWorkbook(formatTables(TINY), "2023-10");
    vi.useRealTimers();
    expect(Buffer.compare(first, later)).toBe(0);
  });

  it.each(datasets.map((dataset, place) => [place, dataset] as const))(
    "comes back from CSV as it was: %i",
    async (_, dataset) => {
      const files = await Promise.all(
        formatTables(dataset).map(async ({ title, rows }) => {
          const [table] = await tablesOf(formatCells(rows));
          return { file: `${title.toLowerCase()}.csv`, sheet: null, isHidden: false, rows: table?.rows ?? [] };
        }),
      );
      expect(importedText(files)).toBe(formatDataset(dataset));
    },
  );

  it.each(["=1+1", "+1", "-1", "@a", "\t=1", " =1", "'=1", "\uff1d1"])(
    "cannot run %j as a formula from CSV",
    async (text) => {
      const csv = formatCells([
        ["name", "x"],
        [text, "y"],
      ]);
      expect(csv.split("\r\n")[1]?.replace(/^"/, "").startsWith("'")).toBe(true);
      expect((await rowsOf(csv))[1]).toEqual([text, "y"]);
    },
  );
});
