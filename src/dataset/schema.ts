/**
 * The one definition of a dataset: the TypeScript types, the check and the published JSON Schema all come from here.
 * Form and limits: `data/README.md`. Every date is ISO text of the precision that is known, never padded.
 */
import * as v from "valibot";

import {
  AGREEMENT_TYPES, BASES, CONFIDENCES, DATE_PATTERN, ID_PATTERN, PARTY_KINDS, PRESENCES, ROLES, STATUSES,
} from "./vocabulary.ts";

const id = <B extends string>(brand: B) => v.pipe(v.string(), v.regex(ID_PATTERN), v.brand(brand));
const text = (max: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(max));
const optional = v.exactOptional;

export const SourceIdSchema = id("SourceId");
export const PartyIdSchema = id("PartyId");
export const AgreementIdSchema = id("AgreementId");
export const SideIdSchema = id("SideId");
export const EventIdSchema = id("EventId");
export const SectorIdSchema = id("SectorId");
export const TallyIdSchema = id("TallyId");

const DateSchema = v.pipe(v.string(), v.regex(DATE_PATTERN));
const UrlSchema = v.pipe(v.string(), v.url());
const NameSchema = text(400);
const TextSchema = text(2000);
const LangTextSchema = v.record(v.string(), TextSchema);
const LocationSchema = v.strictObject({
  lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  lon: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  label: NameSchema,
});

export const ClaimSchema = v.strictObject({
  source: SourceIdSchema,
  quote: optional(TextSchema),
  paragraph: optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  fields: optional(v.array(text(60))),
  basis: v.picklist(BASES),
  confidence: optional(v.picklist(CONFIDENCES)),
  value: optional(TextSchema),
  disputes: optional(v.boolean()),
  url: optional(UrlSchema),
  locator: optional(v.strictObject({ file: text(400), sheet: optional(text(400)), row: v.pipe(v.number(), v.integer(), v.minValue(1)) })),
  note: optional(TextSchema),
  notes: optional(LangTextSchema),
});
const claims = v.array(ClaimSchema);

export const SourceSchema = v.strictObject({
  id: SourceIdSchema,
  title: TextSchema,
  titles: optional(LangTextSchema),
  publisher: optional(NameSchema),
  author: optional(NameSchema),
  url: optional(UrlSchema),
  published: optional(DateSchema),
  retrieved: optional(DateSchema),
  language: optional(text(35)),
  license: optional(TextSchema),
  seen: optional(v.picklist(["full", "excerpt"])),
  sha256: optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
  note: optional(TextSchema),
  notes: optional(LangTextSchema),
});

export const PartySchema = v.strictObject({
  id: PartyIdSchema,
  name: NameSchema,
  kind: v.picklist(PARTY_KINDS),
  country: optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  names: optional(v.record(v.string(), NameSchema)),
  shortNames: optional(v.record(v.string(), text(28))),
  aliases: optional(v.array(v.strictObject({ name: NameSchema, basis: v.picklist(BASES), note: optional(TextSchema), notes: optional(LangTextSchema) }))),
  parent: optional(PartyIdSchema),
  location: optional(LocationSchema),
  ids: optional(v.record(v.string(), text(200))),
  claims: optional(claims),
  note: optional(TextSchema),
  notes: optional(LangTextSchema),
});

const PersonOrBodySchema = v.strictObject({ party: optional(PartyIdSchema), name: optional(NameSchema), position: optional(TextSchema), positions: optional(LangTextSchema) });

export const ParticipantSchema = v.strictObject({
  party: optional(PartyIdSchema),
  unknown: optional(TextSchema),
  as: optional(NameSchema),
  role: optional(v.picklist(ROLES)),
  side: optional(SideIdSchema),
  signedBy: optional(v.array(PersonOrBodySchema)),
  from: optional(DateSchema),
  until: optional(DateSchema),
});

export const AgreementSchema = v.strictObject({
  id: AgreementIdSchema,
  title: TextSchema,
  titles: optional(LangTextSchema),
  shortTitle: optional(text(42)),
  shortTitles: optional(v.record(v.string(), text(42))),
  titleGiven: optional(v.boolean()),
  type: v.picklist(AGREEMENT_TYPES),
  typeText: optional(NameSchema),
  participants: v.pipe(v.array(ParticipantSchema), v.minLength(1)),
  signed: optional(DateSchema),
  inForce: optional(DateSchema),
  ended: optional(DateSchema),
  period: optional(v.strictObject({ start: optional(DateSchema), end: optional(DateSchema) })),
  status: optional(v.picklist(STATUSES)),
  event: optional(EventIdSchema),
  sectors: optional(v.array(SectorIdSchema)),
  scope: optional(v.array(TextSchema)),
  scopes: optional(v.record(v.string(), v.array(TextSchema))),
  supersedes: optional(v.array(AgreementIdSchema)),
  amends: optional(v.array(AgreementIdSchema)),
  partOf: optional(v.array(AgreementIdSchema)),
  group: optional(TallyIdSchema),
  countsAs: optional(v.strictObject({ min: v.pipe(v.number(), v.integer(), v.minValue(0)), max: v.pipe(v.number(), v.integer(), v.minValue(1)) })),
  updates: optional(v.array(v.strictObject({ date: DateSchema, text: TextSchema, texts: optional(LangTextSchema), claims }))),
  responses: optional(v.array(v.strictObject({ date: DateSchema, party: optional(PartyIdSchema), name: optional(NameSchema), text: TextSchema, url: optional(UrlSchema) }))),
  formerIds: optional(v.array(AgreementIdSchema)),
  withdrawn: optional(v.strictObject({ date: DateSchema, reason: TextSchema, reasons: optional(LangTextSchema) })),
  value: optional(v.strictObject({ amount: v.number(), currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)) })),
  claims: v.pipe(claims, v.minLength(1)),
  note: optional(TextSchema),
  notes: optional(LangTextSchema),
});

export const EventSchema = v.strictObject({
  id: EventIdSchema,
  name: NameSchema,
  names: optional(v.record(v.string(), NameSchema)),
  shortNames: optional(v.record(v.string(), text(42))),
  date: optional(DateSchema),
  end: optional(DateSchema),
  place: optional(NameSchema),
  places: optional(v.record(v.string(), NameSchema)),
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
  mentions: optional(v.array(PartyIdSchema)),
  claims: v.pipe(claims, v.minLength(1)),
});

export const TallySchema = v.strictObject({
  id: TallyIdSchema,
  label: NameSchema,
  labels: optional(v.record(v.string(), NameSchema)),
  count: v.pipe(v.number(), v.integer(), v.minValue(0)),
  event: optional(EventIdSchema),
  claims: v.pipe(claims, v.minLength(1)),
  note: optional(TextSchema),
  notes: optional(LangTextSchema),
});

export const SideSchema = v.strictObject({ id: SideIdSchema, label: NameSchema, labels: optional(v.record(v.string(), NameSchema)) });
export const SectorSchema = v.strictObject({ id: SectorIdSchema, name: NameSchema, names: optional(v.record(v.string(), NameSchema)) });

export const DatasetSchema = v.strictObject({
  $schema: optional(v.string()),
  format: v.literal("accord-atlas/1"),
  title: TextSchema,
  titles: optional(LangTextSchema),
  shortTitle: optional(text(42)),
  shortTitles: optional(v.record(v.string(), text(42))),
  description: optional(TextSchema),
  descriptions: optional(LangTextSchema),
  language: text(35),
  unreviewedTranslations: optional(v.array(text(35))),
  license: optional(TextSchema),
  version: optional(text(60)),
  updated: optional(DateSchema),
  sources: v.array(SourceSchema),
  parties: v.array(PartySchema),
  sides: optional(v.array(SideSchema)),
  sectors: optional(v.array(SectorSchema)),
  agreements: v.array(AgreementSchema),
  events: optional(v.array(EventSchema)),
  attendance: optional(v.array(AttendanceSchema)),
  statements: optional(v.array(StatementSchema)),
  tallies: optional(v.array(TallySchema)),
});
