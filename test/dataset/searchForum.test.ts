import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { createIndex } from "../../src/dataset/createIndex.ts";
import { createSearch, type Search } from "../../src/dataset/createSearch.ts";
import { parseDataset } from "../../src/dataset/parseDataset.ts";

const FILE = "data/forum-2023.json";

describe("search in the forum's dataset", () => {
  let search: Search;
  beforeAll(async () => {
    const result = parseDataset(readFileSync(new URL(`../../${FILE}`, import.meta.url), "utf8"), FILE);
    if (result.kind === "bad") throw new Error(`${FILE} does not pass the check`);
    search = await createSearch(createIndex(result.dataset));
  });

  it.each([
    [
      "fergana",
      [
        "Фергана",
        "Farg'ona",
        "Farg‘ona",
        "Farg’ona",
        "Fargʻona",
        "FERGANA",
        "FARGONA",
        "Фарғона",
        "fergana",
        "Ферганская",
        "Ferghana",
        "Fegana",
      ],
    ],
    ["jizzakh", ["Джизак", "Jizzax", "Jizzakh", "Жиззах", "ДЖИЗАКСКАЯ"]],
    ["surkhandaryo", ["Surxondaryo", "Сурхондарё", "Сурхандарья", "Surkhandarya", "Сурхандарьинская область"]],
    ["tashkent-city", ["Ташкент", "Toshkent", "Tashkent", "Тошкент"]],
    ["bashkortostan", ["Bashkortostan", "Башкортостан", "Boshqirdiston", "Бошқирдистон"]],
    ["tatarstan", ["Tatarstan", "Татарстан", "Tatariston", "Татаристон"]],
    ["ozon", ["Ozon", "Озон", "OZON"]],
    ["tmx", ["TMX", "ТМХ", "TMH", "tmx international"]],
  ])("I4 %s is found first, however it is written", (id, typed) => {
    for (const text of typed) expect(search.search(text, 8)[0]?.id, text).toBe(id);
  });
});
