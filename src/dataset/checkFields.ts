import { checkClaim } from "./checkClaim.ts";
import { checkAgreement } from "./checkAgreement.ts";
import { checkEvent } from "./checkEvent.ts";
import { checkParticipant, checkPerson, checkResponse } from "./checkParticipant.ts";
import { checkText } from "./checkText.ts";
import type { Findings, RecordCheck } from "./createFindings.ts";
import type { References } from "./createReferences.ts";
import { isRecord, type LooseRecord } from "./isRecord.ts";
import { nearestWord } from "./nearestWord.ts";
import { DATASET_SHAPE, type ListShape, type ObjectShape, type RecordKind, type Shape } from "./parseShape.ts";
import { showValue } from "./showValue.ts";

const RULES: Readonly<Record<RecordKind, (check: RecordCheck) => void>> = {
  agreement: checkAgreement,
  claim: checkClaim,
  event: checkEvent,
  participant: checkParticipant,
  person: checkPerson,
  response: checkResponse,
};

/** Names that objects of the language already have: no map of a dataset may use them. */
const RESERVED = new Set(["__proto__", "constructor", "prototype"]);

interface Walk {
  readonly findings: Findings;
  readonly references: References;
  readonly excerpts: ReadonlySet<string>;
  readonly path: (string | number)[];
}

/**
 * Walks everything the schema knows and reports unknown fields, objects and lists in each other's place, characters that
 * do not belong in text, unknown ids, and breaches of the rules of single records. Removes from `dataset` what the schema
 * must not see: `x-` fields, unknown fields (reported), and items beyond the longest list allowed (reported).
 */
export function checkFields(
  dataset: Record<string, unknown>,
  findings: Findings,
  references: References,
  excerpts: ReadonlySet<string>,
): void {
  walkObject(dataset, DATASET_SHAPE, DATASET_SHAPE, { findings, references, excerpts, path: [] });
}

function walkValue(value: unknown, shape: Shape, owner: ObjectShape, walk: Walk): void {
  if (typeof value === "string") checkCharacters(value, walk);
  if (shape.kind === "id") walk.references.check(value, shape.list, walk.path);
  else if (shape.kind === "object") walkObject(value, shape, owner, walk);
  else if (shape.kind === "map") walkMap(value, shape.value, owner, walk);
  else if (shape.kind === "list") walkList(value, shape, owner, walk);
}

function walkObject(value: unknown, shape: ObjectShape, owner: ObjectShape, walk: Walk): void {
  if (!isRecord(value)) {
    if (Array.isArray(value)) reportList(value, walk);
    return;
  }
  for (const field of Object.keys(value)) {
    const inner = shape.fields.get(field);
    walk.path.push(field);
    if (inner !== undefined) walkValue(value[field], inner, shape, walk);
    else {
      if (!field.startsWith("x-")) reportUnknown(field, shape, walk);
      remove(value, field);
    }
    walk.path.pop();
  }
  if (shape.record === null) return;
  RULES[shape.record]({ record: value, path: walk.path, owner, findings: walk.findings, excerpts: walk.excerpts });
}

function walkMap(value: unknown, inner: Shape, owner: ObjectShape, walk: Walk): void {
  if (!isRecord(value)) {
    if (Array.isArray(value)) reportList(value, walk);
    return;
  }
  for (const key of Object.keys(value)) {
    walk.path.push(key);
    if (key.startsWith("x-")) remove(value, key);
    else if (RESERVED.has(key)) {
      walk.findings.add({
        severity: "error",
        path: walk.path,
        atKey: true,
        message: `${showValue(key)} cannot be used as a name here`,
        remedy: "use another name",
      });
      remove(value, key);
    } else walkValue(value[key], inner, owner, walk);
    walk.path.pop();
  }
}

function walkList(value: unknown, shape: ListShape, owner: ObjectShape, walk: Walk): void {
  if (!Array.isArray(value)) return;
  if (value.length > shape.max) {
    walk.findings.error(
      walk.path,
      `the list has ${value.length} items, at most ${shape.max} are allowed`,
      "split it over several records",
    );
    value.length = shape.max;
  }
  for (const [index, item] of value.entries()) {
    walk.path.push(index);
    walkValue(item, shape.item, owner, walk);
    walk.path.pop();
  }
}

function checkCharacters(text: string, { findings, path }: Walk): void {
  const refused = checkText(text);
  if (refused === null) return;
  const isLineBreak = refused.name.startsWith("line");
  const remedy = isLineBreak ? "write it as one line, or as several items" : "delete it, or type the text anew";
  findings.add({
    severity: "error",
    path,
    isWhole: true,
    message: `${showValue(text)} holds a ${refused.name} at character ${refused.offset + 1}`,
    remedy,
  });
}

/** The schema library takes a list for an object without fields. */
function reportList(value: readonly unknown[], { findings, path }: Walk): void {
  findings.add({
    severity: "error",
    path,
    isWhole: true,
    message: `this is ${showValue(value)}, must be an object`,
    remedy: "write { } with named fields",
  });
}

function reportUnknown(field: string, shape: ObjectShape, { findings, path }: Walk): void {
  const nearest = nearestWord(field, shape.fields.keys());
  const remedy =
    nearest === null
      ? `delete it, or name it "x-..." to keep it as a note of your own`
      : `write "${nearest}", or "x-..." for a field of your own`;
  findings.add({ severity: "error", path, atKey: true, message: `unknown field ${showValue(field)}`, remedy });
}

function remove(record: LooseRecord, field: string): void {
  Reflect.deleteProperty(record, field);
}
