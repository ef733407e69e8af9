import { isRecord, listAt, textAt, type LooseRecord } from "../dataset/isRecord.ts";
import { namesOf } from "./createNames.ts";
import { freeField, putField } from "./draftRows.ts";
import { isSame } from "./isSame.ts";
import { joinLists, OTHERWISE, putOtherwise } from "./putOtherwise.ts";

/** A field of which two parties that are one say different things. */
export interface Difference {
  readonly field: string;
  readonly kept: unknown;
  /** What the other said, which is kept in `x-otherwise`. Undefined where a parent is left out that is the party itself. */
  readonly other: unknown;
}

export interface JoinedParty {
  readonly record: LooseRecord;
  readonly differences: readonly Difference[];
}

/** Fields that are put together in ways of their own. */
const NAMES = new Set(["id", "name", "names", "shortNames", "aliases", "formerIds", "claims", OTHERWISE]);
/** Of these, each part stands for itself, so the empty ones are filled in; a point or a translated note is one whole. */
const FILLED = new Set(["ids"]);

/** The kind of two parties that are one: the first that is not `other`. */
export const betterKind = (first: LooseRecord, second: LooseRecord): unknown =>
  [first["kind"], second["kind"]].find((kind) => kind !== undefined && kind !== "other") ??
  first["kind"] ??
  second["kind"];

/**
 * Two parties of which a person said that they are one. What the first lacks, the second gives: fields, translations, spellings,
 * claims. Where both have a value and they differ, the first's stands and the other is kept in `x-otherwise`. No party is its own
 * parent, nor that of its own parent: `isBelow` tells whether a party has one of the two above it, and is not made their parent.
 */
export function joinParties(
  first: LooseRecord,
  second: LooseRecord,
  isBelow: (parent: unknown) => boolean = () => false,
): JoinedParty {
  const record: Record<string, unknown> = { ...first, ...joinNames(first, second) };
  const differences: Difference[] = [];
  const isOwn = (field: string, value: unknown): boolean =>
    field === "parent" && (value === first["id"] || value === second["id"]);
  const isCircle = (field: string, value: unknown): boolean => field === "parent" && isBelow(value);
  let isItsOwn = isOwn("parent", first["parent"]);
  const wasBelow = !isItsOwn && isCircle("parent", first["parent"]);
  if (isItsOwn || wasBelow) delete record["parent"];
  for (const [field, value] of Object.entries(second)) {
    if (NAMES.has(field)) continue;
    const known = record[field];
    if (isOwn(field, value)) isItsOwn = true;
    // A note and its translations go together: those of another note would translate what nobody wrote.
    else if (field === "notes" && !isSame(first["note"] ?? second["note"], second["note"])) {
      if (!isSame(known, value)) differences.push({ field, kept: known, other: value });
    } else if (field === "kind") {
      const kind = betterKind(first, second);
      putField(record, field, kind);
      if (known !== undefined && value !== "other" && value !== kind)
        differences.push({ field, kept: kind, other: value });
    } else if (known === undefined && !isCircle(field, value)) putField(record, field, value);
    else if (isSame(known, value)) continue;
    else if ((FILLED.has(field) || field === "notes") && isRecord(known) && isRecord(value)) {
      putField(record, field, { ...value, ...known });
      for (const [inner, one] of Object.entries(value))
        if (inner in known && !isSame(known[inner], one))
          differences.push({ field: `${field}.${inner}`, kept: known[inner], other: one });
    } else differences.push({ field, kept: known, other: value });
  }
  if (wasBelow && first["parent"] !== second["parent"])
    differences.push({ field: "parent", kept: record["parent"], other: first["parent"] });
  if (isItsOwn) differences.push({ field: "parent", kept: record["parent"], other: undefined });
  const own = second[OTHERWISE];
  if (own !== undefined && !Array.isArray(own) && !isSame(own, record[OTHERWISE]))
    putField(record, freeField(record, OTHERWISE), own);
  putOtherwise(record, [
    ...listAt(second, OTHERWISE),
    ...differences.flatMap(({ field, other }) => (other === undefined ? [] : [{ field, value: other }])),
  ]);
  const claims = joinLists(
    listAt(first, "claims"),
    listAt(second, "claims").map((claim) => (isRecord(claim) ? keepTrue(claim, differences) : claim)),
  );
  if (claims.length > 0) putField(record, "claims", claims);
  return { record, differences };
}

/** Names in every language, other spellings and former ids of both; a name that finds no empty place becomes a spelling. */
function joinNames(first: LooseRecord, second: LooseRecord): LooseRecord {
  const filled = ["names", "shortNames"].flatMap((field): readonly (readonly [string, unknown])[] => {
    const [known, further] = [first[field], second[field]];
    if (!isRecord(further)) return [];
    return [[field, isRecord(known) ? { ...further, ...known } : further]];
  });
  const names = Object.fromEntries(filled);
  const known = new Set(namesOf({ ...first, ...names }));
  const { name, names: translated, shortNames } = second;
  const spellings = namesOf({ name, names: translated, shortNames }).filter((one) => !known.has(one));
  const aliases = [
    ...[...new Set(spellings)].map((one): LooseRecord => ({ name: one, basis: "recorded" })),
    ...listAt(second, "aliases").filter(isRecord),
  ];
  const further = aliases.filter((one, place) => {
    const spelling = textAt(one, "name") ?? "";
    return !known.has(spelling) && aliases.findIndex((other) => other["name"] === one["name"]) === place;
  });
  const former = [...listAt(first, "formerIds"), second["id"], ...listAt(second, "formerIds")];
  return {
    ...names,
    ...(further.length === 0 ? {} : { aliases: [...listAt(first, "aliases"), ...further] }),
    formerIds: [...new Set(former)],
  };
}

/** A claim does not support a value that its own source contradicts: where it speaks of that alone, it says otherwise. */
function keepTrue(claim: LooseRecord, differences: readonly Difference[]): LooseRecord {
  const fields = listAt(claim, "fields").map(String);
  const differing = differences.filter(({ field, other }) => other !== undefined && fields.includes(field));
  const [one] = differing;
  if (one === undefined || claim["disputes"] === true) return claim;
  if (fields.length === 1) {
    const value = typeof one.other === "string" ? one.other : JSON.stringify(one.other);
    return { ...claim, value: value.slice(0, 2000), disputes: true };
  }
  const left = fields.filter((field) => !differing.some((other) => other.field === field));
  const { fields: _, ...rest } = claim;
  return left.length === 0 ? rest : { ...rest, fields: left };
}
