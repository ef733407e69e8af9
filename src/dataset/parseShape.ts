import {
  AgreementSchema,
  DatasetSchema,
  EventSchema,
  ParticipantSchema,
  PersonOrBodySchema,
  ResponseSchema,
} from "./schema.ts";
import { ClaimSchema } from "./sourceSchema.ts";

/** Lists of a dataset whose records have ids that other records use. */
export type IdList = "sources" | "parties" | "agreements" | "sides" | "events" | "sectors" | "tallies";

/** Records with rules of their own beyond the schema. */
export type RecordKind = "agreement" | "claim" | "event" | "participant" | "person" | "response";

export interface ObjectShape {
  readonly kind: "object";
  readonly record: RecordKind | null;
  readonly fields: ReadonlyMap<string, Shape>;
}

export interface ListShape {
  readonly kind: "list";
  readonly item: Shape;
  /** Most items allowed; Infinity where there is no limit. */
  readonly max: number;
}

/** What the schema says of structure, in a form that is easy to walk: `id` is a reference into a list. */
export type Shape =
  | ObjectShape
  | ListShape
  | { readonly kind: "map"; readonly value: Shape }
  | { readonly kind: "id"; readonly list: IdList }
  | { readonly kind: "plain" };

const RECORDS = new Map<unknown, RecordKind>([
  [AgreementSchema, "agreement"],
  [ClaimSchema, "claim"],
  [EventSchema, "event"],
  [ParticipantSchema, "participant"],
  [PersonOrBodySchema, "person"],
  [ResponseSchema, "response"],
]);

const BRANDS = new Map<unknown, IdList>([
  ["SourceId", "sources"],
  ["PartyId", "parties"],
  ["AgreementId", "agreements"],
  ["SideId", "sides"],
  ["EventId", "events"],
  ["SectorId", "sectors"],
  ["TallyId", "tallies"],
]);

/** Fields that give an id instead of using one. */
const DEFINING = new Set(["id", "formerIds"]);

interface SchemaNode {
  readonly type?: string;
  readonly name?: string;
  readonly requirement?: unknown;
  readonly pipe?: readonly SchemaNode[];
  readonly wrapped?: SchemaNode;
  readonly item?: SchemaNode;
  readonly value?: SchemaNode;
  readonly entries?: Readonly<Record<string, SchemaNode>>;
}

function shapeOf(node: SchemaNode): Shape {
  if (node.wrapped !== undefined) return shapeOf(node.wrapped);
  if (node.entries !== undefined) {
    const fields = Object.entries(node.entries).map(([field, entry]): [string, Shape] => [
      field,
      DEFINING.has(field) ? { kind: "plain" } : shapeOf(entry),
    ]);
    return { kind: "object", record: RECORDS.get(node) ?? null, fields: new Map(fields) };
  }
  if (node.item !== undefined) {
    const max = node.pipe?.find(({ type }) => type === "max_length")?.requirement;
    return { kind: "list", item: shapeOf(node.item), max: typeof max === "number" ? max : Infinity };
  }
  if (node.type === "record" && node.value !== undefined) return { kind: "map", value: shapeOf(node.value) };
  const list = BRANDS.get(node.pipe?.find(({ type }) => type === "brand")?.name);
  return list === undefined ? { kind: "plain" } : { kind: "id", list };
}

function parseShape(schema: unknown): ObjectShape {
  const shape = shapeOf(schema as SchemaNode);
  return shape.kind === "object" ? shape : { kind: "object", record: null, fields: new Map() };
}

/** Structure of a whole dataset, taken from the schema, so that the two cannot differ. */
export const DATASET_SHAPE: ObjectShape = parseShape(DatasetSchema);
