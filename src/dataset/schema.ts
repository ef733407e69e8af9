/**
 * The one definition of a dataset: the TypeScript types, the check and the published JSON Schema all come from here.
 * Form and limits: `data/README.md`. Every date is ISO text of the precision that is known, never padded.
 */
import * as v from "valibot";
import { field } from "./field.ts";
import { ClaimListSchema as claims, LangTextSchema, SourceIdSchema, SourceSchema } from "./sourceSchema.ts";
import {
  AGREEMENT_TYPES,
  BASES,
  CARD_TITLE_MAX,
  COUNTRY_PATTERN,
  FORMAT,
  PARTY_KINDS,
  PRESENCES,
  ROLES,
  SCHEME_PATTERN,
  STATUSES,
} from "./vocabulary.ts";

const { id, text, count, list, perLanguage, optional, DateSchema, UrlSchema, LanguageSchema, NameSchema, TextSchema } =
  field;

export const PartyIdSchema = id("PartyId");
export const AgreementIdSchema = id("AgreementId");
export const SideIdSchema = id("SideId");
export const EventIdSchema = id("EventId");
export const SectorIdSchema = id("SectorId");
const TallyIdSchema = id("TallyId");

const LocationSchema = v.strictObject({
  lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  lon: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  label: NameSchema,
});

const AliasSchema = v.strictObject({
  name: NameSchema,
  basis: v.picklist(BASES),
  note: optional(TextSchema),
  notes: optional(LangTextSchema),
});

export const PartySchema = v.strictObject({
  id: PartyIdSchema,
  name: NameSchema,
  kind: v.picklist(PARTY_KINDS),
  country: optional(v.pipe(v.string(), v.regex(COUNTRY_PATTERN, "country"))),
  names: optional(perLanguage(NameSchema)),
  shortNames: optional(perLanguage(text(28))),
  aliases: optional(list(AliasSchema, 200)),
  parent: optional(PartyIdSchema),
  location: optional(LocationSchema),
  ids: optional(v.record(v.pipe(v.string(), v.regex(SCHEME_PATTERN, "scheme")), text(200))),
  formerIds: optional(list(PartyIdSchema, 1000)),
  claims: optional(claims),
  note: optional(TextSchema),
  notes: optional(LangTextSchema),
});

export const PersonOrBodySchema = v.strictObject({
  party: optional(PartyIdSchema),
  name: optional(NameSchema),
  position: optional(TextSchema),
  positions: optional(LangTextSchema),
});

export const ParticipantSchema = v.strictObject({
  party: optional(PartyIdSchema),
  unknown: optional(TextSchema),
  as: optional(NameSchema),
  role: optional(v.picklist(ROLES)),
  side: optional(SideIdSchema),
  signedBy: optional(list(PersonOrBodySchema, 100)),
  from: optional(DateSchema),
  until: optional(DateSchema),
});

const UpdateSchema = v.strictObject({
  date: DateSchema,
  text: TextSchema,
  texts: optional(LangTextSchema),
  claims,
});
export const ResponseSchema = v.strictObject({
  date: DateSchema,
  party: optional(PartyIdSchema),
  name: optional(NameSchema),
  text: TextSchema,
  url: optional(UrlSchema),
});

export const AgreementSchema = v.strictObject({
  id: AgreementIdSchema,
  title: TextSchema,
  titles: optional(LangTextSchema),
  shortTitle: optional(text(CARD_TITLE_MAX)),
  shortTitles: optional(perLanguage(text(CARD_TITLE_MAX))),
  titleGiven: optional(v.boolean()),
  type: v.picklist(AGREEMENT_TYPES),
  typeText: optional(NameSchema),
  participants: v.pipe(v.array(ParticipantSchema), v.minLength(1), v.maxLength(1000)),
  signed: optional(DateSchema),
  inForce: optional(DateSchema),
  ended: optional(DateSchema),
  period: optional(v.strictObject({ start: optional(DateSchema), end: optional(DateSchema) })),
  status: optional(v.picklist(STATUSES)),
  event: optional(EventIdSchema),
  sectors: optional(list(SectorIdSchema, 60)),
  scope: optional(list(TextSchema, 200)),
  scopes: optional(perLanguage(list(TextSchema, 200))),
  supersedes: optional(list(AgreementIdSchema, 1000)),
  amends: optional(list(AgreementIdSchema, 1000)),
  partOf: optional(list(AgreementIdSchema, 1000)),
  group: optional(TallyIdSchema),
  countsAs: optional(v.strictObject({ min: count(0), max: count(1) })),
  updates: optional(list(UpdateSchema, 1000)),
  responses: optional(list(ResponseSchema, 1000)),
  formerIds: optional(list(AgreementIdSchema, 1000)),
  withdrawn: optional(v.strictObject({ date: DateSchema, reason: TextSchema, reasons: optional(LangTextSchema) })),
  value: optional(
    v.strictObject({
      amount: v.pipe(v.number(), v.finite()),
      currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, "currency")),
    }),
  ),
  claims: v.pipe(claims, v.minLength(1)),
  note: optional(TextSchema),
  notes: optional(LangTextSchema),
});

export const EventSchema = v.strictObject({
  id: EventIdSchema,
  name: NameSchema,
  names: optional(perLanguage(NameSchema)),
  shortNames: optional(perLanguage(text(CARD_TITLE_MAX))),
  date: optional(DateSchema),
  end: optional(DateSchema),
  place: optional(NameSchema),
  places: optional(perLanguage(NameSchema)),
  location: optional(LocationSchema),
  claims: optional(claims),
  note: optional(TextSchema),
  notes: optional(LangTextSchema),
});

export const AttendanceSchema = v.strictObject({
  event: EventIdSchema,
  person: PartyIdSchema,
  presence: v.picklist(PRESENCES),
  position: optional(TextSchema),
  positions: optional(LangTextSchema),
  represents: optional(PartyIdSchema),
  claims: optional(claims),
});

export const StatementSchema = v.strictObject({
  event: optional(EventIdSchema),
  speaker: PartyIdSchema,
  onBehalfOf: optional(PartyIdSchema),
  summary: TextSchema,
  summaries: optional(LangTextSchema),
  mentions: optional(list(PartyIdSchema, 1000)),
  claims: v.pipe(claims, v.minLength(1)),
});

export const TallySchema = v.strictObject({
  id: TallyIdSchema,
  label: NameSchema,
  labels: optional(perLanguage(NameSchema)),
  count: count(0),
  event: optional(EventIdSchema),
  claims: v.pipe(claims, v.minLength(1)),
  note: optional(TextSchema),
  notes: optional(LangTextSchema),
});

/** What was wrong in the data and is put right; it may name one record whose page says so too. */
export const CorrectionSchema = v.strictObject({
  date: DateSchema,
  text: TextSchema,
  texts: optional(LangTextSchema),
  agreement: optional(AgreementIdSchema),
  party: optional(PartyIdSchema),
  source: optional(SourceIdSchema),
});

export const SideSchema = v.strictObject({
  id: SideIdSchema,
  label: NameSchema,
  labels: optional(perLanguage(NameSchema)),
});
export const SectorSchema = v.strictObject({
  id: SectorIdSchema,
  name: NameSchema,
  names: optional(perLanguage(NameSchema)),
});

export const DatasetSchema = v.strictObject({
  $schema: optional(text(2000)),
  format: v.literal(FORMAT),
  title: TextSchema,
  titles: optional(LangTextSchema),
  shortTitle: optional(text(CARD_TITLE_MAX)),
  shortTitles: optional(perLanguage(text(CARD_TITLE_MAX))),
  description: optional(TextSchema),
  descriptions: optional(LangTextSchema),
  language: LanguageSchema,
  unreviewedTranslations: optional(list(LanguageSchema, 100)),
  license: optional(TextSchema),
  version: optional(text(60)),
  updated: optional(DateSchema),
  sources: v.array(SourceSchema),
  parties: v.array(PartySchema),
  sides: optional(list(SideSchema, 12)),
  sectors: optional(v.array(SectorSchema)),
  agreements: v.array(AgreementSchema),
  events: optional(v.array(EventSchema)),
  attendance: optional(v.array(AttendanceSchema)),
  statements: optional(v.array(StatementSchema)),
  tallies: optional(v.array(TallySchema)),
  corrections: optional(v.array(CorrectionSchema)),
});
