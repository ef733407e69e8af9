import { isRecord, listAt, textAt, type LooseRecord } from "../dataset/isRecord.ts";
import { FORMAT } from "../dataset/vocabulary.ts";
import { LIST_NAMES, recordsOf, type ImportState } from "./createState.ts";
import { GUESSED } from "./guessTypes.ts";
import { growRecord, type Refined } from "./growRecord.ts";
import { OWN_PARENT } from "./resolveLinks.ts";
import { ROW } from "./rowDisputes.ts";
import { isDraftOut } from "./isDraftOut.ts";
import { toCanonical } from "./toCanonical.ts";
import type { Draft, ListName } from "./types.ts";

/** Fields of which a row says otherwise than the record that was there, and whether a claim says so. */
export interface RowDispute {
  readonly draft: Draft;
  readonly fields: readonly string[];
  readonly isBeside: boolean;
}

export interface Assembled {
  readonly dataset: LooseRecord;
  /** The row behind each record of a list; null for one that was there before. */
  readonly owners: ReadonlyMap<ListName, readonly (Draft | null)[]>;
  /** What rows say otherwise than the records that were there. */
  readonly disputes: readonly RowDispute[];
  /** Dates that rows give with another exactness than the records that were there. */
  readonly refined: readonly RowRefined[];
}

/** A date of a record that was there. */
export interface RowRefined extends Refined {
  readonly record: LooseRecord;
}

/** Lists that every dataset has. */
const REQUIRED: ReadonlySet<ListName> = new Set(["sources", "parties", "agreements"]);

/**
 * A dataset of all rows that are not refused, or of all that `isIn` takes, added to `base` where there is one. `top` holds the fields
 * of the dataset itself.
 */
export function assemble(
  state: ImportState,
  top: LooseRecord,
  base: LooseRecord | null,
  isIn = (draft: Draft): boolean => !isDraftOut(state.account, draft),
): Assembled {
  const dataset: Record<string, unknown> = { format: FORMAT, ...base, ...top };
  const owners = new Map<ListName, readonly (Draft | null)[]>();
  const disputes: RowDispute[] = [];
  const refined: RowRefined[] = [];
  const show = createShow(state, base);
  for (const list of LIST_NAMES) {
    const drafts = (state.drafts.get(list) ?? []).filter(isIn);
    const records = [...recordsOf(base, list)];
    const rows: (Draft | null)[] = records.map(() => null);
    const isThere = createIsThere(list, records);
    const places = new Map(records.map((record, place) => [textAt(record, "id"), place]));
    for (const draft of drafts) {
      const own = withoutRefused(state, draft);
      const id = textAt(draft.record, "id");
      const place = id === undefined ? undefined : places.get(id);
      const known = place === undefined ? undefined : records[place];
      if (place === undefined || known === undefined) {
        if (id === undefined && isThere(own)) continue;
        records.push(own);
        rows.push(draft);
        continue;
      }
      const { [String(draft.beside.get(GUESSED))]: _, ...said } = own;
      const { parent: __, ...parted } = said;
      const row = draft.beside.get(ROW);
      const grown = growRecord(
        list,
        known,
        draft.beside.has(OWN_PARENT) ? parted : said,
        show,
        isRecord(row) ? row : null,
      );
      records[place] = grown.record;
      rows[place] = draft;
      refined.push(...grown.refined.map((one) => ({ ...one, record: known })));
      if (grown.disputed.length > 0) disputes.push({ draft, fields: grown.disputed, isBeside: grown.isBeside });
    }
    if (records.length > 0 || REQUIRED.has(list)) dataset[list] = records;
    owners.set(list, rows);
  }
  return { dataset, owners, disputes, refined };
}

/** A record without the claims whose own rows are refused. */
function withoutRefused(state: ImportState, { record, attached }: Draft): LooseRecord {
  const refused = new Set(attached.filter(({ place }) => state.account.isOut(place)).map(({ claim }) => claim));
  if (refused.size === 0) return record;
  const claims = listAt(record, "claims").filter((claim) => !refused.has(claim));
  return { ...record, claims };
}

/** Whether a record without id is among those of a list, or was asked for before: such are the same when all of them is. */
function createIsThere(list: ListName, records: readonly LooseRecord[]): (record: LooseRecord) => boolean {
  const textOf = (one: LooseRecord): string => JSON.stringify(toCanonical({ [list]: [one] }));
  let known: Set<string> | null = null;
  return (record) => {
    known ??= new Set(records.map(textOf));
    const text = textOf(record);
    const isKnown = known.has(text);
    known.add(text);
    return isKnown;
  };
}

/** Puts a value into words for a claim: participants by name, other lists and objects by what they hold. */
function createShow(state: ImportState, base: LooseRecord | null): (value: unknown) => string {
  const own = (state.drafts.get("parties") ?? []).map(({ record }) => record);
  const names = new Map([...own, ...recordsOf(base, "parties")].map((one) => [textAt(one, "id"), textAt(one, "name")]));
  const show = (value: unknown): string => {
    if (Array.isArray(value)) return value.map(show).join("; ");
    if (!isRecord(value)) return typeof value === "string" ? value : JSON.stringify(value);
    const party = textAt(value, "party");
    if (party !== undefined) return names.get(party) ?? party;
    return Object.values(value).map(show).join(" – ");
  };
  return show;
}
