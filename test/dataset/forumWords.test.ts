import { readFileSync } from "node:fs";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { fold } from "../../src/dataset/fold.ts";
import { recordTexts } from "../../src/dataset/recordTexts.ts";
import { DatasetSchema } from "../../src/dataset/schema.ts";
import type { Dataset } from "../../src/dataset/types.ts";
import { LANGS } from "../../src/dataset/vocabulary.ts";

const raw: unknown = JSON.parse(readFileSync(new URL("../../data/forum-2023.json", import.meta.url), "utf8"));
const data: Dataset = v.parse(DatasetSchema, raw);
const { parties, agreements } = data;

interface Found {
  readonly path: string;
  readonly text: string;
}

/** Every text below a value, with its path. */
function textsIn(value: unknown, path = ""): readonly Found[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]: [string, unknown]) => textsIn(child, `${path}/${key}`));
}

const texts = textsIn(raw);

/** Fields that hold a text for people, and the sibling that must hold its translations. */
const TRANSLATED: ReadonlyMap<string, string> = new Map([
  ["title", "titles"],
  ["shortTitle", "shortTitles"],
  ["description", "descriptions"],
  ["name", "names"],
  ["label", "labels"],
  ["note", "notes"],
  ["summary", "summaries"],
  ["position", "positions"],
  ["place", "places"],
  ["scope", "scopes"],
]);

/** Paths of texts that lack an Uzbek or a Russian text. An alias is a spelling and a location's label a bare point: neither is translated. */
function untranslated(value: unknown, path = ""): readonly string[] {
  if (typeof value !== "object" || value === null || /\/(?:aliases\/\d+|location)$/.test(path)) return [];
  const entries: readonly [string, unknown][] = Object.entries(value);
  const fields = new Map(entries);
  const missing = [...TRANSLATED].flatMap(([field, sibling]) => {
    if (!fields.has(field)) return [];
    const present = new Set(textsIn(fields.get(sibling)).map((found) => found.path.split("/")[1]));
    return ["uz", "ru"].filter((lang) => !present.has(lang)).map((lang) => `${path}/${sibling}/${lang}`);
  });
  return [...missing, ...entries.flatMap(([key, child]) => untranslated(child, `${path}/${key}`))];
}

describe("the forum of 2023: its words", () => {
  it("I2 every text for people is in Uzbek and Russian too, but for a name whose Russian form is a guess", () => {
    const guessed = parties.findIndex(({ id }) => id === "gms");
    expect(untranslated(raw)).toEqual([`/parties/${String(guessed)}/names/ru`]);
  });

  it("I3 Uzbek has its own letters, never an apostrophe from a keyboard", () => {
    const uzbek = texts.filter(({ path }) => /\/uz(?:\/\d+)?$/.test(path));
    expect(uzbek.length).toBeGreaterThan(100);
    expect(uzbek.filter(({ text }) => /['’‘`´]/u.test(text))).toEqual([]);
    expect(uzbek.filter(({ text }) => /(?<![og])ʻ|gʼ|(?<=\p{Script=Latin})\p{Script=Cyrillic}/iu.test(text))).toEqual(
      [],
    );
  });

  it("Russian is written in Cyrillic letters alone, but for names", () => {
    const russian = texts.filter(({ path }) => /\/ru(?:\/\d+)?$/.test(path));
    expect(
      russian.filter(({ text }) =>
        /\p{Script=Cyrillic}\p{Script=Latin}|\p{Script=Latin}\p{Script=Cyrillic}/u.test(text),
      ),
    ).toEqual([]);
  });

  it("no text has a wide, doubled or stray space", () => {
    expect(texts.filter(({ text }) => /[\u00a0\u2000-\u200f\u202f\u3000]| {2}|^\s|\s$/u.test(text))).toEqual([]);
  });

  it("a name too long for a card has a short one in each language", () => {
    const long = parties.flatMap(({ id, name, names = {}, shortNames = {} }) =>
      LANGS.filter(
        (lang) => (lang === data.language ? name : (names[lang] ?? name)).length > 28 && shortNames[lang] === undefined,
      ).map((lang) => `${id} ${lang}`),
    );
    expect(long).toEqual([]);
    expect(
      agreements.filter(({ shortTitle, shortTitles }) => shortTitle === undefined || shortTitles === undefined),
    ).toEqual([]);
  });

  it.each([
    ["fergana", ["Фергана", "Farg'ona", "Fargʻona", "FERGANA", "Фарғона"]],
    ["tashkent-city", ["Ташкент", "Toshkent", "Tashkent", "Тошкент"]],
    ["surkhandaryo", ["Surxondaryo", "Surkhandarya", "Сурхандарья", "Сурхондарё"]],
    ["gms", ["UK Group GMS", "HMS", "Группа ГМС"]],
    ["tmx", ["TMX", "TMH", "ТМХ", "Трансмашхолдинг"]],
    ["itpark-uz", ["IT Park", "Технологического парка"]],
    ["itpark-ru", ["IT Park", "ИТ-парк"]],
    ["khojayev", ["Khojayev", "Khodjaev", "Ходжаев", "Xo'jayev"]],
  ])("%s carries every spelling that readers type", (id, spellings) => {
    const party = parties.find((candidate) => candidate.id === id);
    const keys = party === undefined ? [] : recordTexts(party).map(fold);
    expect(spellings.filter((spelling) => !keys.some((key) => key.includes(fold(spelling))))).toEqual([]);
  });

  it("keeps a guess at a name out of titles", () => {
    const gms = parties.find(({ id }) => id === "gms");
    expect(gms?.names?.["ru"] ?? gms?.shortNames?.["ru"]).toBeUndefined();
    expect(gms?.aliases?.find(({ name }) => name === "УК «Группа ГМС»")?.basis).toBe("inferred");
    expect(agreements.filter(({ titles = {} }) => titles["ru"]?.includes("ГМС"))).toEqual([]);
  });

  it("fits into a page", () => {
    expect(Buffer.byteLength(JSON.stringify(raw))).toBeLessThanOrEqual(52 * 1024);
  });
});
