import { checkDataset } from "../dataset/checkDataset.ts";
import { createFindings, type Found } from "../dataset/createFindings.ts";
import { showValue } from "../dataset/showValue.ts";
import { isRecord, listAt, textAt, type LooseRecord } from "../dataset/isRecord.ts";
import type { Assembled } from "./assemble.ts";
import { placeOf } from "./draftRows.ts";
import type { ImportState } from "./createState.ts";
import { formatPlace } from "./formatPlace.ts";
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
  for (const found of findings.kept.filter(({ severity }) => severity === "error")) {
    const place = blame(found, dataset, owners, top);
    if (place === null) faults.push({ message: `${found.path.join(".")}: ${found.message}`, remedy: found.remedy });
    else if (!state.account.isOut(place)) state.account.refuse(place, adviceFor(found, refused));
  }
  return { errors: findings.errors, faults };
}

/** Ids of rows that are out, with their places: whoever needs them is refused on their account. */
function refusedIds(state: ImportState): ReadonlyMap<string, Place> {
  const out = [...state.drafts.values()]
    .flat()
    .filter(({ sheet, row }) => state.account.isOut({ table: sheet.table, row, column: null }));
  return new Map(out.map((draft) => [textAt(draft.record, "id") ?? "", placeOf(draft, "id")]));
}

function adviceFor({ message, remedy }: Found, refused: ReadonlyMap<string, Place>): Advice {
  const [, id = ""] = /^there is no \w+ "([a-z0-9-]+)"/.exec(message) ?? [];
  const place = refused.get(id);
  if (place !== undefined)
    return { message: `this needs ${showValue(id)}, which was refused`, remedy: `correct ${formatPlace(place)} first` };
  // The check speaks of a file of JSON; here there are columns.
  const [, field] = /^add "(\w+)"/.exec(remedy) ?? [];
  if (MISSING.test(message)) return { message, remedy: "fill in the cell" };
  return field === undefined ? { message, remedy } : { message, remedy: `fill in the column ${field}` };
}

const MISSING = /^"(\w+)" is missing$/;

function blame(
  { path, message }: Found,
  dataset: LooseRecord,
  owners: ReadonlyMap<ListName, readonly (Draft | null)[]>,
  top: Top,
): Place | null {
  const [list, index, field, inner] = path;
  if (typeof index !== "number") return top.places.get(String(list)) ?? null;
  const rows = [...owners].find(([name]) => name === list)?.[1];
  const draft = rows?.[index] ?? null;
  if (draft === null) return null;
  const record = listAt(dataset, String(list))[index];
  const claim = field === "claims" && isRecord(record) ? listAt(record, "claims")[Number(inner)] : undefined;
  const attached = draft.attached.find((one) => claim !== undefined && one.claim === claim);
  if (attached !== undefined) return attached.place;
  // What a row claims stands in columns of its own.
  if (field === "claims") return placeOf(draft, `:${String(path[4] ?? "basis")}`);
  return placeOf(draft, String(field ?? MISSING.exec(message)?.[1] ?? "id"));
}
