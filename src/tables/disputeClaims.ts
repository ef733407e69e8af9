import { listAt, type LooseRecord } from "../dataset/isRecord.ts";
import { isSame } from "./isSame.ts";

/** What a second source says of a field otherwise, in words. */
export interface Dispute {
  readonly field: string;
  readonly value: string;
}

/**
 * The claims of a second source whose values are disputed: none supports a value that its own source contradicts, and each dispute is
 * a claim. A quotation disputes only what it says that it speaks of: what it leaves open its row says, and the quotation goes on
 * standing for the record. `row` is the claim of the row itself, for where the source has none. `known` are claims that stand
 * already: they are not made a dispute of.
 */
export function disputeClaims(
  known: readonly LooseRecord[],
  own: readonly LooseRecord[],
  differing: readonly string[],
  disputes: readonly Dispute[],
  row: LooseRecord | null,
): readonly LooseRecord[] {
  const open = new Map(own.map((claim) => [claim, withoutFields(claim, differing)] as const));
  const all = row === null ? own : [...own, row];
  const made = disputes.map(({ field, value }) => {
    const before = all.find((claim) => known.some((one) => isSame(one, disputeOf(claim, field, value))));
    const base = before ?? baseOf(field, all, open);
    if (base === undefined) return null;
    // A claim that speaks of more than the field goes on supporting that.
    const isAll = listAt(base, "fields").every((other) => other === field);
    if (isAll && speaksOf(base, field)) open.delete(base);
    return disputeOf(base, field, value);
  });
  return [...open.values(), ...made.filter((claim) => claim !== null)];
}

const isQuote = (claim: LooseRecord): boolean => "quote" in claim;
const speaksOf = (claim: LooseRecord, field: string): boolean => listAt(claim, "fields").includes(field);

/** The claim that a dispute is best made of; undefined where the source claims nothing. */
function baseOf(
  field: string,
  own: readonly LooseRecord[],
  open: ReadonlyMap<LooseRecord, LooseRecord>,
): LooseRecord | undefined {
  const claims = own.filter(({ disputes }) => disputes !== true);
  return (
    claims.find((claim) => open.has(claim) && isQuote(claim) && speaksOf(claim, field)) ??
    claims.find((claim) => speaksOf(claim, field)) ??
    claims.find((claim) => !isQuote(claim) && claim["basis"] === "recorded") ??
    claims[0] ??
    own[0]
  );
}

function withoutFields(claim: LooseRecord, disputed: readonly string[]): LooseRecord {
  const fields = listAt(claim, "fields");
  const left = fields.filter((field) => !disputed.includes(String(field)));
  if (left.length === fields.length || claim["disputes"] === true) return claim;
  const { fields: _, ...rest } = claim;
  return left.length === 0 ? rest : { ...claim, fields: left };
}

function disputeOf(claim: LooseRecord, field: string, value: string): LooseRecord {
  const isField = !field.startsWith("x-");
  return { ...claim, ...(isField ? { fields: [field] } : {}), value: value.slice(0, 2000), disputes: true };
}
