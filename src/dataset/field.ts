import * as v from "valibot";
import { isCalendarDate } from "./isCalendarDate.ts";
import { isDeviceName } from "./isDeviceName.ts";
import { isWebUrl } from "./isWebUrl.ts";
import { DATE_PATTERN, ID_PATTERN, LANGUAGE_PATTERN } from "./vocabulary.ts";

// The messages are keys of the explanations in `explainIssue.ts`.
const id = <B extends string>(brand: B) =>
  v.pipe(
    v.string(),
    v.regex(ID_PATTERN, "id"),
    v.check((value) => !isDeviceName(value), "device"),
    v.brand(brand),
  );
const text = (max: number) =>
  v.pipe(
    v.string(),
    v.minLength(1),
    v.maxLength(max),
    v.check((value) => value.trim() !== "", "blank"),
  );
const count = (min: number) => v.pipe(v.number(), v.safeInteger(), v.minValue(min));
const list = <const S extends v.GenericSchema>(item: S, max: number) => v.pipe(v.array(item), v.maxLength(max));

const DateSchema = v.pipe(v.string(), v.regex(DATE_PATTERN, "date"), v.check(isCalendarDate, "day"));
const UrlSchema = v.pipe(v.string(), v.regex(/^https?:\/\//, "url"), v.check(isWebUrl, "url"));
const LanguageSchema = v.pipe(v.string(), v.regex(LANGUAGE_PATTERN, "language"));
const NameSchema = text(400);
const TextSchema = text(2000);
const perLanguage = <const S extends v.GenericSchema>(value: S) => v.record(LanguageSchema, value);

/** What the fields of records are made of. Lengths count UTF-16 units. */
export const field = {
  id,
  text,
  count,
  list,
  perLanguage,
  optional: v.exactOptional,
  DateSchema,
  UrlSchema,
  LanguageSchema,
  NameSchema,
  TextSchema,
} as const;
