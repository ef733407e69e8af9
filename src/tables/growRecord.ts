import { isRecord, listAt, type LooseRecord } from "../dataset/isRecord.ts";
import { claimCoarse } from "./claimCoarse.ts";
import { namesOf } from "./createNames.ts";
import { putField } from "./draftRows.ts";
import { disputeClaims } from "./disputeClaims.ts";
import { finerDate, isCoarser } from "./finerDate.ts";
import { growParticipants } from "./growParticipants.ts";
import { isSame } from "./isSame.ts";
import { joinLists, OTHERWISE, putOtherwise } from "./putOtherwise.ts";

export interface Grown {
  readonly record: LooseRecord;
  /** Fields of which the new record says otherwise; the first value stands. */
  readonly disputed: readonly string[];
  /** Whether a claim says so; else the other values are kept in `x-otherwise`, as nobody is known who says them. */
  readonly isBeside: boolean;
  /** Dates that the two say with different exactness. */
  readonly refined: readonly Refined[];
}

/** A date, or two, of which one record says more than the other; both can be true. */
export interface Refined {
  readonly field: string;
  readonly first: unknown;
  readonly second: unknown;
  /** What stands now: the finer. */
  readonly finer: unknown;
}

/** Lists to which new items are added; in all others a difference is a dispute. */
const GROWING = new Set([
  "sectors",
  "scope",
  "aliases",
  "supersedes",
  "amends",
  "partOf",
  "updates",
  "responses",
  "formerIds",
]);
/** Lists whose records hold claims, so that a difference can stand beside the first value. */
const CLAIMED = new Set(["agreements", "parties", "events", "tallies"]);

/** What loses its meaning when parts of two are put together: a point, a sum of money. */
const WHOLE = new Set(["location", "value"]);

/** Whether a name of a party that finds its place taken is among its other names already. */
const isSpelling = (list: string, field: string, name: unknown, party: LooseRecord): boolean =>
  list === "parties" && ["names", "shortNames"].includes(field) && namesOf(party).includes(String(name));

/**
 * A record with what a second source says of it: fields that it lacked, further items of lists, and the claims of both. Where the
 * two differ, the first value stands, and a claim with the other value disputes it. Nothing of the first record goes.
 * `show` puts a value into words; `row` is what claims that the row has a value, where none of its claims does.
 */
export function growRecord(
  list: string,
  first: LooseRecord,
  second: LooseRecord,
  show: (value: unknown) => string,
  row: LooseRecord | null = null,
): Grown {
  const record: Record<string, unknown> = { ...first };
  const differing: (readonly [field: string, value: unknown])[] = [];
  // What was kept when two parties were joined is no news.
  const isKept = ([field, value]: (typeof differing)[number]): boolean =>
    listAt(first, OTHERWISE).some((one) => isSame(one, { field, value }));
  const refined: Refined[] = [];
  for (const [field, value] of Object.entries(second)) {
    if (field === "id" || field === "claims") continue;
    // The kind "other" says that none is known.
    if (field === "kind" && list === "parties" && value === "other" && "kind" in first) continue;
    const known = first[field];
    const finer = known === undefined ? null : finerDate(field, known, value);
    // Two tables may call one type by different words.
    if (field === "x-type" && typeof known === "string" && typeof value === "string") {
      putField(record, field, joinLists(known.split("; "), value.split("; ")).join("; "));
      continue;
    }
    // The translations of another note would translate what nobody wrote here.
    if (field === "notes" && !isSame(first["note"] ?? second["note"], second["note"])) differing.push([field, value]);
    else if (known === undefined) {
      // A parent that would have made a circle was not left empty by chance.
      if (field !== "parent" || !isKept([field, value])) putField(record, field, value);
    } else if (isSame(known, value)) continue;
    else if (finer !== null) {
      putField(record, field, finer);
      refined.push({ field, first: known, second: value, finer });
    } else if (GROWING.has(field) && Array.isArray(known) && Array.isArray(value))
      putField(record, field, joinLists(known, value));
    else if (field === "participants" && Array.isArray(known) && Array.isArray(value)) {
      const { participants, isDisputed } = growParticipants(known, value);
      putField(record, field, participants);
      if (isDisputed) differing.push([field, value]);
    } else if (isRecord(known) && isRecord(value) && !field.startsWith("x-")) {
      const others = Object.entries(value).filter(([inner, one]) => inner in known && !isSame(known[inner], one));
      if (others.length === 0 || !WHOLE.has(field)) putField(record, field, { ...value, ...known });
      if (field === "ids") differing.push(...others.map(([inner, one]) => [`ids.${inner}`, one] as const));
      else if (!others.every(([, one]) => isSpelling(list, field, one, record))) differing.push([field, value]);
    } else if (field === "name" && list === "parties" && typeof value === "string") {
      if (!namesOf(record).includes(value))
        putField(record, "aliases", [...listAt(record, "aliases"), { name: value, basis: "recorded" }]);
    } else differing.push([field, value]);
  }
  const saidBy = (claims: LooseRecord, side: "first" | "second"): readonly LooseRecord[] =>
    refined
      .filter((one) => isCoarser(one[side], one.finer))
      .reduce<readonly LooseRecord[]>(
        (all, one) => claimCoarse(all, one.field, show(one[side])),
        listAt(claims, "claims").filter(isRecord),
      );
  const own = saidBy(second, "second");
  const fresh = differing.filter((one) => !isKept(one));
  const disputed = differing.map(([field]) => field);
  const isBeside = CLAIMED.has(list) && own.length > 0;
  if (!isBeside)
    putOtherwise(
      record,
      fresh.map(([field, value]) => ({ field, value })),
    );
  if (CLAIMED.has(list)) {
    const known = saidBy(first, "first");
    const others = fresh.map(([about, value]) => ({ field: about, value: show(value) }));
    const all = joinLists(known, disputeClaims(known, own, disputed, others, row));
    if (all.length > 0) putField(record, "claims", all);
  }
  return { record, disputed: fresh.map(([field]) => field), isBeside, refined };
}
