import { compileMessageOrThrow, type CompiledMessage } from "@lingui/message-utils/compileMessage";
import { describe, expect, it } from "vitest";
import { DATASET_SHAPE, type Shape } from "../../src/dataset/parseShape.ts";
import {
  AGREEMENT_TYPES,
  BASES,
  LANGS,
  PARTY_KINDS,
  PRESENCES,
  ROLES,
  STATUSES,
} from "../../src/dataset/vocabulary.ts";
import { en, type MessageId } from "../../src/i18n/catalogs/en.ts";
import { enAbout } from "../../src/i18n/catalogs/enAbout.ts";
import { enSentences } from "../../src/i18n/catalogs/enSentences.ts";
import { enTerms } from "../../src/i18n/catalogs/enTerms.ts";
import { ru } from "../../src/i18n/catalogs/ru.ts";
import { uz } from "../../src/i18n/catalogs/uz.ts";
import type { Catalog } from "../../src/i18n/types.ts";
import { WORDS } from "./words.ts";

const CATALOGS: Readonly<Record<(typeof LANGS)[number], Catalog>> = { en, uz, ru };
const IDS = Object.keys(en) as MessageId[];
const TRIED = [0, 1, 2, 5, 11, 21, 25, 1.5];

/** Every field of every record that the schema knows. */
function fieldsOf(shape: Shape, found: Set<string>): ReadonlySet<string> {
  if (shape.kind === "list") return fieldsOf(shape.item, found);
  if (shape.kind !== "object") return found;
  for (const [field, inner] of shape.fields) {
    found.add(field);
    fieldsOf(inner, found);
  }
  return found;
}
const FIELDS = new Set([...DATASET_SHAPE.fields.values()].flatMap((shape) => [...fieldsOf(shape, new Set())]));

interface Plural {
  readonly name: string;
  readonly keys: readonly string[];
}
interface Uses {
  readonly printed: Set<string>;
  readonly choosing: Set<string>;
  readonly plurals: Plural[];
  /** Text as it stands, without any name of ICU. */
  readonly literal: string[];
}

/** `nInWords` is n, and `range` is of min and max: which form is printed is each language's own affair. */
const plainName = (name: string): string => name.replace(/InWords$/, "").replace(/^(min|max)$/, "range");

function collect(message: CompiledMessage, uses: Uses, counted = ""): Uses {
  for (const token of message) {
    if (typeof token === "string") {
      if (token === "#" && counted !== "") uses.printed.add(plainName(counted));
      else uses.literal.push(token);
      continue;
    }
    const [name, type, choices] = token;
    if (type === undefined) {
      uses.printed.add(plainName(name));
      continue;
    }
    const branches = Object.entries(choices as Record<string, CompiledMessage>).filter(([, branch]) =>
      Array.isArray(branch),
    );
    uses.choosing.add(name);
    if (type === "plural") uses.plurals.push({ name, keys: branches.map(([key]) => key) });
    for (const [, branch] of branches) collect(branch, uses, type === "plural" ? name : counted);
  }
  return uses;
}

const usesOf = (message: string): Uses =>
  collect(compileMessageOrThrow(message), { printed: new Set(), choosing: new Set(), plurals: [], literal: [] });

describe.each(LANGS)("catalogue of %s", (lang) => {
  const catalog = CATALOGS[lang];

  it("I2 has exactly the messages of English", () => {
    expect(Object.keys(catalog).sort()).toEqual([...IDS].sort());
  });

  it("prints the same values as English in every message", () => {
    const different = IDS.filter(
      (id) => [...usesOf(catalog[id]).printed].sort().join() !== [...usesOf(en[id]).printed].sort().join(),
    );
    expect(different).toEqual([]);
  });

  it("I2 has every plural category of the language", () => {
    const categories = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
    for (const id of IDS) {
      for (const { name, keys } of usesOf(catalog[id]).plurals) {
        const missing = categories.filter((category) => !keys.includes(category));
        const needless = keys.filter((key) => !/^\d+$/.test(key) && !categories.includes(key as Intl.LDMLPluralRule));
        expect({ id, name, missing, needless }).toEqual({ id, name, missing: [], needless: [] });
      }
    }
  });

  it("I2 renders every plural at 0, 1, 2, 5, 11, 21, 25 and 1.5", () => {
    const words = WORDS[lang];
    for (const id of IDS) {
      const { plurals, printed, choosing } = usesOf(catalog[id]);
      if (plurals.length === 0) continue;
      for (const n of TRIED) {
        const texts = Object.fromEntries([...printed, ...choosing].map((name) => [name, "x"]));
        const numbers = Object.fromEntries([...plurals.map(({ name }) => name), "min", "max"].map((name) => [name, n]));
        const text = words.t(id, { ...texts, ...numbers });
        expect(text).not.toMatch(/[{}#]|undefined|^\s*$/);
        const isCounted = plurals.some(({ name }) => printed.has(plainName(name)));
        if (isCounted && n >= 2)
          expect(text.includes(words.number(n)) || text.includes(words.count(n)), `${id} at ${n}: ${text}`).toBe(true);
      }
    }
  });

  it("has no empty, untrimmed or doubled blank, and no straight quotes", () => {
    for (const id of IDS) {
      const text = catalog[id];
      const isPiece = /^(sentence|party)\./.test(id);
      expect(text, id).toMatch(/\S/);
      expect(isPiece ? text.trimEnd() : text.trim(), id).toBe(text);
      expect(text, id).not.toMatch(/ {2}|"|'|\.\.\./);
    }
  });

  it("R2 never says in a sentence that something was signed", () => {
    const sentences = IDS.filter(
      (id) => /^(sentence|party|finding|node|typePhrase)\./.test(id) && id !== "party.signedBy",
    );
    expect(sentences.length).toBeGreaterThan(30);
    for (const id of sentences) expect(catalog[id], id).not.toMatch(/\bsign|imzo|подпис/i);
  });

  it("keeps labels of the toolbar short", () => {
    const labels: readonly MessageId[] = [
      "filter.kind",
      "filter.side",
      "filter.country",
      "filter.sector",
      "filter.type",
      "filter.year",
      "filter.clear",
      "view.sides",
      "view.network",
      "view.table",
      "zoom.fit",
      "tab.agreements",
      "tab.parties",
      "tab.diagram",
    ];
    for (const id of labels) expect(catalog[id].length, id).toBeLessThanOrEqual(16);
  });

  it("names every field of a record in words, never by its name in the data", () => {
    const named = new Set([...catalog["claim.field"].matchAll(/(?:select, |\} )(\w+) \{/g)].map(([, field]) => field));
    expect(FIELDS.size).toBeGreaterThan(90);
    expect([...FIELDS].filter((field) => !named.has(field))).toEqual([]);
  });

  it("names every word of the dataset's closed lists", () => {
    const ids = [
      ...PARTY_KINDS.map((kind) => `kind.${kind}`),
      ...AGREEMENT_TYPES.flatMap((type) => [`type.${type}`, `typePhrase.${type}`]),
      ...ROLES.map((role) => `role.${role}`),
      ...STATUSES.map((status) => `status.${status}`),
      ...BASES.flatMap((basis) => [`basis.${basis}`, `basis.${basis}.explained`, `statusPhrase.${basis}`]),
      ...PRESENCES.flatMap((presence) => [`presence.${presence}`, `party.${presence}`]),
    ];
    for (const id of ids) expect(catalog[id as MessageId], id).toBeTypeOf("string");
  });
});

describe("Uzbek", () => {
  it("I3 writes oʻ and gʻ with U+02BB and other apostrophes with U+02BC", () => {
    for (const id of IDS) {
      const text = uz[id];
      expect(text, id).not.toMatch(/[\u2018\u2019'`´]/);
      expect(text, id).not.toMatch(/(?<![oOgG])\u02BB|[oOgG]\u02BC/);
    }
  });

  it("uses no Cyrillic, and Russian no Latin but names of keys, formats and systems", () => {
    const ids = IDS.filter((id) => !id.startsWith("language."));
    for (const id of ids) expect(uz[id], id).not.toMatch(/\p{Script=Cyrillic}/u);
    for (const id of ids) {
      const text = usesOf(ru[id])
        .literal.join(" ")
        .replace(
          /Ctrl|Shift|Home|End|Esc|Enter|HTML|CSV|PNG|(?:CSL-)?JSON|cookie|Accord Atlas|WordPress|Ghost|Drupal/g,
          "",
        );
      expect(text, id).not.toMatch(/[a-z]/i);
    }
  });

  it("calls a side tomon and a party ishtirokchi, never the other way round", () => {
    expect(uz["field.side"]).toMatch(/^Tomon/);
    expect(uz["field.parties"]).toMatch(/^Ishtirokchi/);
    for (const id of IDS.filter((one) => /part(y|ies)/.test(one) && one !== "party.signedBy"))
      expect(uz[id], id).not.toMatch(/tomon/i);
  });
});

it("no message stands twice", () => {
  const parts = [enTerms, enSentences, enAbout].flatMap((part) => Object.keys(part));
  expect(new Set(parts).size).toBe(parts.length);
});
