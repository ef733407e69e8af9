import { isRecord, listAt, type LooseRecord } from "../dataset/isRecord.ts";
import { namesOf } from "./createNames.ts";
import { isSame } from "./isSame.ts";
import { OTHERWISE } from "./putOtherwise.ts";

const NAMES = new Set(["name", "names", "shortNames"]);

/**
 * Whether what an earlier party says in a field is in the later one in another place, as it is after two parties were joined: in
 * `x-otherwise`, or as another spelling. A parent that has become the party itself has nothing more to say.
 */
export function isKeptElsewhere(field: string, value: unknown, later: LooseRecord): boolean {
  if (listAt(later, OTHERWISE).some((one) => isSame(one, { field, value }))) return true;
  if (field === "parent") return value === later["id"] || listAt(later, "formerIds").includes(value);
  const known = namesOf(later);
  if (NAMES.has(field)) return namesOf({ [field]: value }).every((name) => known.includes(name));
  if (field !== "aliases" || !Array.isArray(value)) return false;
  const kept = listAt(later, "aliases");
  return value.every(
    (alias: unknown) =>
      kept.some((one) => isSame(one, alias)) || (isPlain(alias) && known.includes(String(alias.name))),
  );
}

/** A spelling of which nothing more is said, so that it may stand anywhere among the names. */
const isPlain = (alias: unknown): alias is { readonly name: unknown } =>
  isRecord(alias) && Object.keys(alias).every((field) => field === "name" || field === "basis");
