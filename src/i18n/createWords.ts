import { setupI18n } from "@lingui/core";
import type { Lang } from "../dataset/types.ts";
import { compareTexts } from "./compareTexts.ts";
import { formatDate, formatDateRange } from "./formatDate.ts";
import { formatNumber } from "./formatNumber.ts";
import { FORMATS } from "./formats.ts";
import type { CompiledCatalog, MessageValues, Words } from "./types.ts";

/** Stands for a backslash while Lingui puts values in, since it would read `\u202e` in a name as an escape. Never in checked data. */
const BACKSLASH = "\uFFFE";

/** A Russian date that ends a sentence ends in a period already. */
const DOUBLE = /(\u00A0г\.)\.(?!\.)/g;

/**
 * Words of one language over its compiled messages. Pure and cheap to call; make one per language and keep it.
 * Beside a number `n`, a message may ask for `nInWords`; beside `min` and `max`, for `range` and `rangeInWords` ("2 or 3").
 * Of `Intl` only PluralRules is used: browsers have them right for all three languages, unlike Uzbek numbers, dates and lists.
 */
export function createWords(lang: Lang, messages: CompiledCatalog): Words {
  const formats = FORMATS[lang];
  const plurals = new Intl.PluralRules(lang);
  const i18n = setupI18n({ locale: lang, messages: { [lang]: { ...messages } } });
  const number = (value: number): string => formatNumber(formats, value);
  const count = (value: number): string => formats.counts[value] ?? number(value);
  const put = (id: string, given: Readonly<Record<string, string>>): string => i18n._(id, given);

  const range = (min: number, max: number, format: (value: number) => string): string => {
    if (min === max) return format(max);
    const id = min === 0 ? "range.upTo" : max === min + 1 ? "range.or" : "range.to";
    return put(id, { min: format(min), max: format(max) });
  };

  const valuesFor = (values: MessageValues): Record<string, string> => {
    const given: Record<string, string> = {};
    for (const [name, value] of Object.entries(values)) {
      if (typeof value === "string") {
        given[name] = value.replaceAll("\\", BACKSLASH);
        continue;
      }
      given[name] = number(value);
      given[`${name}InWords`] = count(value);
      given[`${name}:exact`] = String(value);
      given[`${name}:plural`] = plurals.select(value);
    }
    const { min, max } = values;
    if (typeof min === "number" && typeof max === "number") {
      given["range"] = range(min, max, number);
      given["rangeInWords"] = range(min, max, count);
    }
    return given;
  };

  return {
    lang,
    t: (id, values = {}) => put(id, valuesFor(values)).replaceAll(BACKSLASH, "\\").replace(DOUBLE, "$1"),
    number,
    count,
    date: (iso) => formatDate(formats, iso),
    dateRange: (start, end) => formatDateRange(formats, start, end),
    list: (items) => {
      const last = items.at(-1) ?? "";
      return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${formats.and} ${last}`;
    },
    compare: (a, b) => compareTexts(formats, a, b),
  };
}
