/** The part of `schema.ts` that everything else rests on: sources, and the claims that cite them. */
import * as v from "valibot";
import { field } from "./field.ts";
import { BASES, CONFIDENCES, SEEN } from "./vocabulary.ts";

const { id, text, count, list, perLanguage, optional, DateSchema, UrlSchema, LanguageSchema, NameSchema, TextSchema } =
  field;

export const SourceIdSchema = id("SourceId");
export const LangTextSchema = perLanguage(TextSchema);

export const ClaimSchema = v.strictObject({
  source: SourceIdSchema,
  quote: optional(TextSchema),
  paragraph: optional(count(1)),
  fields: optional(list(text(60), 60)),
  basis: v.picklist(BASES),
  confidence: optional(v.picklist(CONFIDENCES)),
  value: optional(TextSchema),
  disputes: optional(v.boolean()),
  url: optional(UrlSchema),
  locator: optional(v.strictObject({ file: text(400), sheet: optional(text(400)), row: count(1) })),
  note: optional(TextSchema),
  notes: optional(LangTextSchema),
});
export const ClaimListSchema = list(ClaimSchema, 1000);

export const SourceSchema = v.strictObject({
  id: SourceIdSchema,
  title: TextSchema,
  titles: optional(LangTextSchema),
  publisher: optional(NameSchema),
  author: optional(NameSchema),
  url: optional(UrlSchema),
  published: optional(DateSchema),
  retrieved: optional(DateSchema),
  language: optional(LanguageSchema),
  license: optional(TextSchema),
  seen: optional(v.picklist(SEEN)),
  sha256: optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, "sha256"))),
  formerIds: optional(list(SourceIdSchema, 1000)),
  note: optional(TextSchema),
  notes: optional(LangTextSchema),
});
