import * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import { createIndex } from "../../src/dataset/createIndex.ts";
import { createSearch, type Search } from "../../src/dataset/createSearch.ts";
import { DatasetSchema } from "../../src/dataset/schema.ts";
import { TINY } from "../fixtures/tinyDataset.ts";

/** Regions as datasets name them, and what readers type: in three languages, both scripts, several keyboards, or misspelt. */
const REGIONS = [
  [
    "andijan",
    "Andijan region",
    "Andijon viloyati",
    "Андижанская область",
    "Андижон вилояти",
    ["Андижан", "Andijon", "Андижон", "Andizhan", "ANDIJAN"],
  ],
  [
    "bukhara",
    "Bukhara region",
    "Buxoro viloyati",
    "Бухарская область",
    "Бухоро вилояти",
    ["Бухара", "Buxoro", "Bukhoro", "Бухоро", "bukhara"],
  ],
  [
    "fergana",
    "Fergana region",
    "Fargʻona viloyati",
    "Ферганская область",
    "Фарғона вилояти",
    ["Фергана", "Farg'ona", "Farg‘ona", "Farg`ona", "FARGONA", "Фарғона", "Fegana"],
  ],
  [
    "jizzakh",
    "Jizzakh region",
    "Jizzax viloyati",
    "Джизакская область",
    "Жиззах вилояти",
    ["Джизак", "Jizzax", "Жиззах", "Jizzakh", "Dzhizak", "Jizak"],
  ],
  [
    "khorezm",
    "Khorezm region",
    "Xorazm viloyati",
    "Хорезмская область",
    "Хоразм вилояти",
    ["Хорезм", "Xorazm", "Хоразм", "Xorezm"],
  ],
  [
    "namangan",
    "Namangan region",
    "Namangan viloyati",
    "Наманганская область",
    "Наманган вилояти",
    ["Наманган", "NAMANGAN", "namagan"],
  ],
  [
    "navoi",
    "Navoi region",
    "Navoiy viloyati",
    "Навоийская область",
    "Навоий вилояти",
    ["Навои", "Navoiy", "Навоий", "Navoi"],
  ],
  [
    "kashkadarya",
    "Kashkadarya region",
    "Qashqadaryo viloyati",
    "Кашкадарьинская область",
    "Қашқадарё вилояти",
    ["Кашкадарья", "Qashqadaryo", "Қашқадарё", "Kashkadarya"],
  ],
  [
    "samarkand",
    "Samarkand region",
    "Samarqand viloyati",
    "Самаркандская область",
    "Самарқанд вилояти",
    ["Самарканд", "Samarqand", "Самарқанд"],
  ],
  [
    "syrdarya",
    "Syrdarya region",
    "Sirdaryo viloyati",
    "Сырдарьинская область",
    "Сирдарё вилояти",
    ["Сырдарья", "Sirdaryo", "Сирдарё"],
  ],
  [
    "surkhandarya",
    "Surkhandaryo region",
    "Surxondaryo viloyati",
    "Сурхандарьинская область",
    "Сурхондарё вилояти",
    ["Сурхандарья", "Surxondaryo", "Сурхондарё", "Surkhandarya"],
  ],
  [
    "karakalpakstan",
    "Karakalpakstan",
    "Qoraqalpogʻiston Respublikasi",
    "Республика Каракалпакстан",
    "Қорақалпоғистон Республикаси",
    ["Каракалпакстан", "Qoraqalpog'iston", "Қорақалпоғистон"],
  ],
  [
    "tashkent-region",
    "Tashkent region",
    "Toshkent viloyati",
    "Ташкентская область",
    "Тошкент вилояти",
    ["Ташкентская", "Toshkent viloyati", "Тошкент вилояти"],
  ],
  [
    "tashkent-city",
    "Tashkent",
    "Toshkent shahri",
    "город Ташкент",
    "Тошкент шаҳри",
    ["Tashkent", "Тошкент шаҳри", "Toshkent sh"],
  ],
] as const;

const regions = v.parse(DatasetSchema, {
  ...TINY,
  attendance: [],
  statements: [],
  parties: REGIONS.flatMap(([id, name, uz, ru, uzCyrl]) => [
    {
      id: `${id}-board`,
      name: `Investment board of ${name}`,
      kind: "agency",
      names: { uz: `${uz} investitsiya kengashi`, ru: `${ru}: совет по инвестициям` },
    },
    { id, name, kind: "region", names: { uz, ru, "uz-Cyrl": uzCyrl } },
  ]),
  agreements: REGIONS.map(([id, name, uz, ru]) => ({
    id: `${id}-plan`,
    title: `${name} plan`,
    titles: { uz: `${uz} rejasi`, ru: `План: ${ru}` },
    type: "action-plan",
    participants: [{ party: `${id}-board` }],
    claims: TINY.agreements[0]?.claims,
  })),
});

describe("search among regions", () => {
  let search: Search;
  beforeAll(async () => {
    search = await createSearch(createIndex(regions));
  });

  it.each(
    REGIONS.flatMap(([id, en, uz, ru, uzCyrl, typed]) =>
      [en, uz, ru, uzCyrl, ...typed].map((text): [string, string] => [text, id]),
    ),
  )("I4 finds for %s first %s", (text, id) => {
    for (const spelling of [text, text.toUpperCase(), text.toLowerCase(), ` ${text} `])
      expect(search.search(spelling, 8)[0]?.id).toBe(id);
  });

  it.each(REGIONS)(
    "I4 finds %s first in eight spellings: two cases, four apostrophes or none, two scripts, three languages",
    (id, en, uz, ru, uzCyrl, typed) => {
      // What is looked for is the region alone; the word for "region" is seldom typed.
      const [latin = ""] = uz.split(" ");
      const plain = latin.replaceAll("ʻ", "");
      const isCity = id === "tashkent-city" || id === "tashkent-region";
      const [russian] = typed;
      const spellings = isCity
        ? [en, en.toLowerCase(), uz, uz.toUpperCase(), ru, uzCyrl, uzCyrl.toUpperCase(), ru.toLowerCase()]
        : [
            latin.replaceAll("ʻ", "'"),
            latin.replaceAll("ʻ", "‘"),
            latin,
            plain.toUpperCase(),
            uzCyrl.split(" ")[0] ?? "",
            russian,
            en.split(" ")[0] ?? "",
            (en.split(" ")[0] ?? "").toLowerCase(),
          ];
      expect(spellings).toHaveLength(8);
      for (const spelling of spellings) expect(search.search(spelling, 8)[0]?.id, spelling).toBe(id);
    },
  );

  it("I5 tells the text that matched, as the dataset writes it, in the reader's script if it can", () => {
    expect(search.search("farg'ona v", 1)[0]?.matched).toBe("Fargʻona viloyati");
    expect(search.search("фарғона вилояти", 1)[0]?.matched).toBe("Фарғона вилояти");
    expect(search.search("ферганская", 1)[0]?.matched).toBe("Ферганская область");
  });

  it("puts a party before agreements that match as well", () => {
    expect(search.search("Andijan", 3).map(({ kind }) => kind)).toEqual(["party", "party", "agreement"]);
  });
});
