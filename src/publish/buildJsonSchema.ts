import { toJsonSchema } from "@valibot/to-json-schema";
import {
  AgreementSchema,
  AttendanceSchema,
  CorrectionSchema,
  DatasetSchema,
  EventSchema,
  ParticipantSchema,
  PartySchema,
  SectorSchema,
  SideSchema,
  StatementSchema,
  TallySchema,
} from "../dataset/schema.ts";
import { ClaimSchema, SourceSchema } from "../dataset/sourceSchema.ts";
import { isRecord, type LooseRecord } from "../dataset/isRecord.ts";
import { FIELD_NOTES } from "./fieldNotes.ts";

const DEFINITIONS = {
  agreement: AgreementSchema,
  attendance: AttendanceSchema,
  claim: ClaimSchema,
  correction: CorrectionSchema,
  event: EventSchema,
  participant: ParticipantSchema,
  party: PartySchema,
  sector: SectorSchema,
  side: SideSchema,
  source: SourceSchema,
  statement: StatementSchema,
  tally: TallySchema,
};

/** The JSON Schema (draft 2020-12) of a dataset, from the definition that the check uses, with a description for each field. */
export function buildJsonSchema(): LooseRecord {
  // Rules that JSON Schema cannot say (an id that exists, a day of the calendar) are left to the check.
  const raw: LooseRecord = {
    ...toJsonSchema(DatasetSchema, { target: "draft-2020-12", definitions: DEFINITIONS, errorMode: "ignore" }),
  };
  const { $schema, $defs, ...dataset } = raw;
  const definitions = isRecord($defs) ? $defs : {};
  return {
    $schema,
    title: "Accord Atlas dataset",
    ...describe(dataset, "dataset"),
    $defs: Object.fromEntries(
      Object.entries(definitions).map(([name, definition]) => [name, describe(definition, name)]),
    ),
  };
}

/** The schema with `x-` fields free at every level, and with the notes on the fields of `record`. */
function describe(schema: unknown, record: string): LooseRecord {
  if (!isRecord(schema)) return {};
  const { properties, items, additionalProperties, propertyNames, required, ...rest } = schema;
  const note =
    FIELD_NOTES.get(record) ??
    FIELD_NOTES.get(record.replace(/^[^.]*/, "*")) ??
    FIELD_NOTES.get(record.replace(/^.*\./, "*."));
  return {
    ...(note === undefined ? {} : { description: note }),
    ...rest,
    ...(Array.isArray(required) && required.length > 0 ? { required } : {}),
    ...(isRecord(items) ? { items: describe(items, `${record}[]`) } : {}),
    ...(isRecord(properties) ? { properties: describeFields(properties, record) } : {}),
    ...(schema["type"] === "object" ? { patternProperties: { "^x-": {} } } : {}),
    ...(isRecord(propertyNames) ? { propertyNames: { anyOf: [propertyNames, { pattern: "^x-" }] } } : {}),
    ...(isRecord(additionalProperties) ? { additionalProperties: describe(additionalProperties, "") } : {}),
    ...(additionalProperties === false ? { additionalProperties } : {}),
  };
}

function describeFields(properties: LooseRecord, record: string): LooseRecord {
  return Object.fromEntries(
    Object.entries(properties).map(([field, schema]) => [field, describe(schema, `${record}.${field}`)]),
  );
}
