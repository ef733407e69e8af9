import { checkDataset } from "../dataset/checkDataset.ts";
import { createFindings, type Found } from "../dataset/createFindings.ts";
import { showValue } from "../dataset/showValue.ts";
import { isRecord, listAt, textAt, type LooseRecord } from "../dataset/isRecord.ts";
import type { Assembled } from "./assemble.ts";
import { isFilled, placeOf } from "./draftRows.ts";
import type { ImportState } from "./createState.ts";
import { formatPlace } from "./formatPlace.ts";
import { isDraftOut } from "./isDraftOut.ts";
import { SHEET_SPECS } from "./sheetSpecs.ts";
import { SINGULAR } from "./singular.ts";
import type { Top } from "./readTop.ts";
import type { Advice, Draft, ListName, Place, Table } from "./types.ts";

/**
 * Checks a dataset as `data check` would, and refuses the rows that its errors come from. Gives how many errors there were, and
 * those that no row can be blamed for.
 */
export function refuseFaulty(
  state: ImportState,
  { dataset, owners }: Assembled,
  top: Top,
): { readonly errors: number; readonly faults: readonly Advice[] } {
  const { errors, kept } = check(dataset);
  if (errors === 0) return { errors: 0, faults: [] };
  const faults: Advice[] = [];
  const refused = refusedIds(state);
  const whose = { dataset, owners, attached: attachedRows(state) };
  // All faults of a row are told at once: who mends one should not meet the next only then.
  const isOut = createIsOut(state);
  const told = new Set<string>();
  for (const found of kept) {
    const places = blame(found, whose, top);
    if (places.length === 0)
      faults.push({ message: `${found.path.join(".")}: ${found.message}`, remedy: found.remedy });
    const cause = causeOf(found, refused);
    for (const place of places.filter((one) => !isOut(one))) {
      const key = `${formatPlace(place)} ${cause === null ? found.message : formatPlace(cause.place)}`;
      if (told.has(key)) continue;
      told.add(key);
      if (cause === null) state.account.refuse(place, adviceFor(found));
      else state.account.refuse(shown(place), cause.advice, cause.place);
    }
  }
  return { errors, faults };
}

/** Faults that come of a cell which could not be read, and are told there already. */
const FOLLOWING = /is missing$|^the list is empty$|^there is no |without a claim$|without the place of the record$/;

/**
 * Says what else is wrong with rows that are refused already, so that a person hears of all faults of a row at once. `all` is the
 * dataset with these rows in it. What only follows from a cell that is refused is left out.
 */
export function tellFurther(state: ImportState, { dataset, owners }: Assembled, top: Top): void {
  const { account } = state;
  const refused = account.findings.filter(({ severity }) => severity === "refused");
  const cells = new Set(refused.map(({ place }) => formatPlace(place)));
  const rows = new Set(refused.map(({ place }) => formatPlace({ ...place, column: null })));
  const whose = { dataset, owners, attached: attachedRows(state) };
  for (const found of check(dataset).kept) {
    if (FOLLOWING.test(found.message) || found.path.at(-1) === "source") continue;
    for (const place of blame(found, whose, top)) {
      if (!rows.has(formatPlace({ ...place, column: null })) || cells.has(formatPlace(place))) continue;
      cells.add(formatPlace(place));
      account.refuse(place, adviceFor(found));
    }
  }
}

/** The errors of a dataset, and how many there are. */
function check(dataset: LooseRecord): { readonly errors: number; readonly kept: readonly Found[] } {
  const findings = createFindings();
  const copy: unknown = JSON.parse(JSON.stringify(dataset));
  checkDataset(copy, findings);
  return { errors: findings.errors, kept: findings.kept.filter(({ severity }) => severity === "error") };
}

/** Which rows are out by now, whatever is refused later. */
function createIsOut(state: ImportState): (place: Place) => boolean {
  const known = new Map<Table, Map<number, boolean>>();
  return (place) => {
    const rows = known.get(place.table) ?? new Map<number, boolean>();
    known.set(place.table, rows);
    const isOut = rows.get(place.row) ?? state.account.isOut(place);
    rows.set(place.row, isOut);
    return isOut;
  };
}

const attachedRows = (state: ImportState): ReadonlyMap<unknown, Place> =>
  new Map(
    [...state.drafts.values()]
      .flat()
      .flatMap((draft) => draft.attached.map(({ claim, place }) => [claim, place] as const)),
  );

/** Ids of rows that are out, with the cells that are wrong: whoever needs them is refused on their account. */
function refusedIds(state: ImportState): ReadonlyMap<string, Place> {
  const out = [...state.drafts.values()]
    .flat()
    .filter((draft) => draft.users === undefined && isDraftOut(state.account, draft));
  return new Map(
    out.map(({ list, record, sheet, row }) => [
      `${SINGULAR[list]} ${textAt(record, "id") ?? ""}`,
      state.account.causeOf({ table: sheet.table, row, column: null }),
    ]),
  );
}

/** The cell of another row on whose account a finding is there, and what to say of it; null when there is none. */
function causeOf(
  { message }: Found,
  refused: ReadonlyMap<string, Place>,
): { readonly place: Place; readonly advice: Advice } | null {
  const [, one = "", id = ""] = /^there is no (\w+) "([a-z0-9-]+)"/.exec(message) ?? [];
  const place = refused.get(`${one} ${id}`);
  if (place === undefined) return null;
  const advice = {
    message: `this needs ${showValue(id)}, which was refused`,
    remedy: `correct ${formatPlace(place)} first`,
  };
  return { place, advice };
}

/** The place as it is shown: an empty cell is not what is wrong with a row that needs another, so the row itself stands for it. */
const shown = (place: Place): Place => (isFilled(place) ? place : { ...place, column: null });

function adviceFor({ message, remedy, path }: Found): Advice {
  // The check speaks of a file of JSON; here there are columns.
  const [, field] = /^add "(\w+)"/.exec(remedy) ?? [];
  const [, missing] = MISSING.exec(message) ?? [];
  const header = missing === undefined ? undefined : headerOf(path, missing);
  if (header !== undefined)
    return { message: `${showValue(header)} is missing`, remedy: `fill in the column ${header}` };
  if (missing !== undefined) return { message, remedy: "fill in the cell" };
  return field === undefined ? { message, remedy } : { message, remedy: `fill in the column ${field}` };
}

/** The header of the column for a field within a field, such as the currency of a value. */
function headerOf([list, , field]: Found["path"], inner: string): string | undefined {
  const columns = [...SHEET_SPECS.values()].find(({ kind }) => kind === list)?.columns ?? [];
  return columns.find(({ path }) => path[0] === field && path[1] === inner)?.header;
}

const MISSING = /^"(\w+)" is missing$/;

interface Whose {
  readonly dataset: LooseRecord;
  readonly owners: ReadonlyMap<ListName, readonly (Draft | null)[]>;
  /** Rows of their own that claims come from. */
  readonly attached: ReadonlyMap<unknown, Place>;
}

function blame({ path, message }: Found, { dataset, owners, attached }: Whose, top: Top): readonly Place[] {
  const [list, index, field, inner] = path;
  const place = top.places.get(String(list));
  if (typeof index !== "number") return place === undefined ? [] : [place];
  const rows = [...owners].find(([name]) => name === list)?.[1];
  const draft = rows?.[index] ?? null;
  if (draft === null) return [];
  if (draft.users !== undefined) return draft.users.map((user) => placeOf(user.draft, user.field));
  const record = listAt(dataset, String(list))[index];
  const claim = field === "claims" && isRecord(record) ? listAt(record, "claims")[Number(inner)] : undefined;
  const row = claim === undefined ? undefined : attached.get(claim);
  if (row !== undefined) return [row];
  // What a row claims stands in columns of its own.
  if (field === "claims") return [placeOf(draft, `:${String(path[4] ?? "basis")}`)];
  const missing = MISSING.exec(message)?.[1];
  return [placeOf(draft, String(field ?? missing ?? "id"), missing ?? inner)];
}
