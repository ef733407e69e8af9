import { foldCell } from "./foldCell.ts";
import { nearestWord } from "../dataset/nearestWord.ts";
import { showValue } from "../dataset/showValue.ts";
import { COUNTRY_PATTERN } from "../dataset/vocabulary.ts";
import type { ReadResult } from "./types.ts";

/** Names in use that the lists of country names lack, and parts of countries that have no code of their own. */
const ALIASES: readonly (readonly [code: string, names: string])[] = [
  [
    "GB",
    "uk, great britain, britain, england, scotland, wales, northern ireland, великобритания, англия, buyuk britaniya",
  ],
  ["US", "usa, united states of america, u s a, сша, aqsh"],
  ["RU", "russian federation, российская федерация, rf, рф, rossiya federatsiyasi"],
  ["KR", "korea, south korea, republic of korea, южная корея, республика корея, janubiy koreya"],
  ["KP", "north korea, кндр"],
  ["CZ", "czech republic, чешская республика"],
  ["CN", "people s republic of china, peoples republic of china, prc, кнр"],
  ["TR", "turkey, turkiye, турция, turkiya"],
  ["MK", "macedonia, north macedonia"],
  ["CD", "democratic republic of the congo, dr congo"],
  ["CG", "republic of the congo"],
  ["CI", "ivory coast"],
  ["SZ", "swaziland"],
  ["MM", "burma"],
  ["CV", "cape verde"],
  ["TL", "east timor"],
  ["VA", "vatican, vatican city"],
  ["PS", "palestine"],
  ["MD", "moldova, молдавия"],
  ["BY", "белоруссия"],
  ["KG", "киргизия"],
  ["UZ", "republic of uzbekistan, республика узбекистан, oʻzbekiston respublikasi"],
  ["GE", "georgia country"],
  ["IE", "republic of ireland"],
  ["TW", "republic of china"],
  ["AE", "uae, оаэ, baa"],
];
const BY_ALIAS = new Map(
  ALIASES.flatMap(([code, names]) => names.split(",").map((name) => [foldCell(name), code] as const)),
);

/** Comparing one word with every name takes a while; the same few misspellings come again and again. */
const proposed = new WeakMap<ReadonlyMap<string, string>, Map<string, string | null>>();

/**
 * The code of a country from its code or its name in a known language. What is not known is kept as `x-country`, with a
 * warning, and nothing is taken for it.
 */
export function readCountry(text: string, countries: ReadonlyMap<string, string>): ReadResult {
  if (COUNTRY_PATTERN.test(text)) return readCode(text, countries);
  const key = keyOf(text);
  const code = countryOf(text, countries) ?? jointCode(text, countries);
  if (code !== null) return { kind: "ok", value: code };
  const near = proposeCountry(key, countries);
  return {
    kind: "ok",
    value: undefined,
    also: [["x-country", text]],
    warning: {
      message: `${showValue(text)} is not known as a country; it was kept as x-country`,
      remedy:
        near === null
          ? "write the name, or the two letters of ISO 3166-1"
          : `if ${near} is meant, write its two letters`,
    },
  };
}

/** Codes that ISO 3166-1 leaves to whoever needs some, such as XK. */
const OWN_CODES = /^(?:AA|Q[M-Z]|X[A-Z]|ZZ)$/;

/** Two capitals: a code, else a short name such as UK, else kept as they are, which is said. */
function readCode(text: string, countries: ReadonlyMap<string, string>): ReadResult {
  const isCode = OWN_CODES.test(text) || codeOf(text, countries) !== null;
  const code = isCode ? text : (BY_ALIAS.get(foldCell(text)) ?? null);
  if (code !== null) return { kind: "ok", value: code };
  return {
    kind: "ok",
    value: text,
    warning: {
      message: `${showValue(text)} is no country of ISO 3166-1; it was kept as it is`,
      remedy: "write the two letters of a country, or leave the cell empty",
    },
  };
}

const JOINERS = /\b(?:and|the|of)\b|&/gi;
const keys = new WeakMap<ReadonlyMap<string, string>, ReadonlyMap<string, string>>();

/** Small words and "Saint" are written in several ways: they do not count. */
const keyOf = (text: string): string => foldCell(text.replace(JOINERS, " ").replace(/\bsaint\b/gi, "st"));

/** Names of countries by the same key as what people write. */
function keyed(countries: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const known = keys.get(countries);
  if (known !== undefined) return known;
  const made = new Map([...countries].map(([name, code]) => [keyOf(name), code]));
  for (const [name, code] of BY_ALIAS) if (!made.has(keyOf(name))) made.set(keyOf(name), code);
  keys.set(countries, made);
  return made;
}

const countryOf = (text: string, countries: ReadonlyMap<string, string>): string | null =>
  countries.get(foldCell(text)) ??
  BY_ALIAS.get(foldCell(text)) ??
  keyed(countries).get(keyOf(text)) ??
  codeOf(text, countries);

/** `England, United Kingdom`: several names count when all of them have one code. */
function jointCode(text: string, countries: ReadonlyMap<string, string>): string | null {
  const parts = text.split(/[,/]/).map((part) => countryOf(part.trim(), countries));
  const [first = null] = parts;
  return parts.every((code) => code === first) ? first : null;
}

function codeOf(text: string, countries: ReadonlyMap<string, string>): string | null {
  const code = text.toUpperCase();
  if (!COUNTRY_PATTERN.test(code)) return null;
  return [...countries.values()].includes(code) ? code : null;
}

function proposeCountry(key: string, countries: ReadonlyMap<string, string>): string | null {
  const proposals = proposed.get(countries) ?? new Map<string, string | null>();
  proposed.set(countries, proposals);
  const known = proposals.get(key);
  if (known !== undefined) return known;
  const near = nearestWord(key, countries.keys());
  const proposal = near === null ? null : `${showValue(near)} (${countries.get(near) ?? ""})`;
  if (proposals.size < 1000) proposals.set(key, proposal);
  return proposal;
}
