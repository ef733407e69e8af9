import { checkDataset } from "../dataset/checkDataset.ts";
import { createFindings, type Found } from "../dataset/createFindings.ts";
import { showValue } from "../dataset/showValue.ts";
import { isRecord, listAt, textAt, type LooseRecord } from "../dataset/isRecord.ts";
import type { Assembled } from "./assemble.ts";
import { placeOf } from "./draftRows.ts";
import type { ImportState } from "./createState.ts";
import { formatPlace } from "./formatPlace.ts";
import { isDraftOut } from "./isDraftOut.ts";
import { SHEET_SPECS } from "./sheetSpecs.ts";
import { SINGULAR } from "./singular.ts";
import type { Top } from "./readTop.ts";
import type { Advice, Draft, ListName, Place } from "./types.ts";

/**
 * Checks a dataset as `data check` would, and refuses the rows that its errors come from. Gives how many errors there were, and
 * those that no row can be blamed for.
 */
export function refuseFaulty(
  state: ImportState,
  { dataset, owners }: Assembled,
  top: Top,
): { readonly errors: number; readonly faults: readonly Advice[] } {
  const findings = createFindings();
  const copy: unknown = JSON.parse(JSON.stringify(dataset));
  checkDataset(copy, findings);
  if (findings.errors === 0) return { errors: 0, faults: [] };
  const faults: Advice[] = [];
  const refused = refusedIds(state);
  const attached = new Map(
    [...state.drafts.values()]
      .flat()
      .flatMap((draft) => draft.attached.map(({ claim, place }) => [claim, place] as const)),
  );
  for (const found of findings.kept.filter(({ severity }) => severity === "error")) {
    const places = blame(found, { dataset, owners, attached }, top);
    if (places.length === 0)
      faults.push({ message: `${found.path.join(".")}: ${found.message}`, remedy: found.remedy });
    const cause = causeOf(found, refused);
    for (const place of places.filter((one) => !state.account.isOut(one)))
      if (cause === null) state.account.refuse(place, adviceFor(found));
      else state.account.refuse(shown(place), cause.advice, cause.place);
  }
  return { errors: findings.errors, faults };
}

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
function shown(place: Place): Place {
  const cell = place.table.rows[place.row - 1]?.[place.column ?? -1] ?? "";
  return (typeof cell === "string" ? cell : cell.text).trim() === "" ? { ...place, column: null } : place;
}

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
