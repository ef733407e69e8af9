import type { LooseRecord } from "../dataset/isRecord.ts";
import { assemble, type Assembled } from "./assemble.ts";
import { assignIds } from "./assignIds.ts";
import { attachClaims } from "./attachClaims.ts";
import { attachDetails } from "./attachDetails.ts";
import { attendEvents } from "./attendEvents.ts";
import { createAccount, type Account } from "./createAccount.ts";
import { createLive, listFormer } from "./createLive.ts";
import { createGuesses, type Guesses } from "./createGuesses.ts";
import { createState, LIST_NAMES, recordsOf, type ImportState } from "./createState.ts";
import { draftRows } from "./draftRows.ts";
import { findAlike, type AlikePair } from "./findAlike.ts";
import { formatJoined } from "./formatJoined.ts";
import { formatPlace } from "./formatPlace.ts";
import { formatRefined } from "./formatRefined.ts";
import { guessKinds } from "./guessKinds.ts";
import { guessTypes } from "./guessTypes.ts";
import { isDraftOut } from "./isDraftOut.ts";
import { keepFormer } from "./keepFormer.ts";
import { keepTypeWords } from "./keepTypeWords.ts";
import { listLost } from "./listLost.ts";
import { mergeSame, type Joined, type SamePair } from "./mergeSame.ts";
import { dropNeedless } from "./namedOnly.ts";
import { openSheets } from "./openSheets.ts";
import { ownClaims } from "./ownClaims.ts";
import { readTop, type Top } from "./readTop.ts";
import { refuseFaulty, tellFurther } from "./refuseFaulty.ts";
import { resolveLinks, resolveParticipants } from "./resolveLinks.ts";
import { rowDisputes } from "./rowDisputes.ts";
import { splitRows } from "./splitRows.ts";
import { tellTwins } from "./tellTwins.ts";
import type { Advice, Lore, RowFinding, Sheet, SheetKind, Table, TableAccount } from "./types.ts";

export interface ImportRequest {
  readonly tables: readonly Table[];
  /** The dataset that stands in the file to be written: records that recur keep its ids. Null when there is none. */
  readonly earlier: LooseRecord | null;
  /** Whether the rows are added to `earlier` instead of taking its place. */
  readonly isAdding: boolean;
  /** Pairs of parties that a person called the same, and names whose id that person has seen. */
  readonly same: readonly SamePair[];
  readonly confirmed: ReadonlyMap<string, readonly string[]>;
  readonly lore: Lore;
  /** Fields of the dataset for when neither a sheet nor `earlier` gives them: `title`, `language`. */
  readonly defaults: LooseRecord;
  /** Fields that the person has named on purpose: they stand, whatever a sheet or `earlier` says. */
  readonly chosen: LooseRecord;
}

export interface ImportResult {
  /** Checked and good unless there are `faults`; without the refused rows. */
  readonly dataset: LooseRecord;
  /** What is wrong beyond single rows: nothing may then be written. */
  readonly faults: readonly Advice[];
  readonly tables: readonly TableAccount[];
  readonly findings: readonly RowFinding[];
  readonly guesses: ReturnType<Guesses["list"]>;
  /** Which parties and which dates of different exactness were joined, in words. */
  readonly joined: readonly string[];
  readonly alike: { readonly pairs: readonly AlikePair[]; readonly total: number };
  /** Ids of parties that refused rows may have meant: if a person calls them the same, the rows can be read. */
  readonly unclear: ReadonlySet<string>;
  /** What `earlier` holds and the dataset does not; empty when the rows are added. */
  readonly lost: readonly string[];
}

/** Refused rows leave gaps, gaps refuse further rows; a chain of parents is the longest such chain. */
const ROUNDS_MAX = 100;
const PAIRS_MAX = 2000;

/** A dataset from tables, with an account of every row. Never throws, whatever the tables hold. */
export function importTables(request: ImportRequest): ImportResult {
  const { isAdding } = request;
  // What is added to is joined first, so that rows meet each party under one id.
  const before = isAdding && request.earlier !== null ? mergeSame(request.earlier, request.same) : null;
  const earlier = before?.dataset ?? request.earlier;
  const account = createAccount();
  const guesses = createGuesses();
  const tools = { account, guesses, lore: request.lore };
  const base = isAdding ? earlier : null;
  // A row may still call a party what it was called before it was joined.
  const pairs = [...listFormer(base), ...request.same];
  const state = createState(tools, earlier, base, { confirmed: request.confirmed, live: createLive(pairs) });
  const { sheets, areAll } = openSheets(request.tables, account);
  const of = (kind: SheetKind): readonly Sheet[] => sheets.filter(({ spec }) => spec.kind === kind);
  const top = readTop(state, of("dataset"));
  if (isAdding)
    for (const place of top.places.values()) account.leave(place, "a dataset that grows keeps its own title");
  const fields = topFields(request, top);
  draftAll(state, of, { isAdding: base !== null, areAll });
  const places = new Map([...top.places].filter(([field]) => !(field in request.chosen)));
  const { assembled, joined, faults } = settle(
    state,
    { ...top, fields, places, instead: insteadOf(request) },
    base,
    pairs,
  );
  tellAttached(state, account);
  for (const { draft, fields: disputed, isBeside } of assembled.disputes)
    account.warn(
      { table: draft.sheet.table, row: draft.row, column: null },
      {
        message: `this says otherwise than the dataset of ${disputed.join(", ")}; the first value stands, this one ${isBeside ? "is beside it as disputed" : "was kept as x-otherwise, which is not shown"}`,
        remedy: isBeside ? "look at both sources" : "correct the dataset, or name the source of this row",
      },
    );
  tellTwins(state, assembled, recordsOf(base, "agreements").length);
  const { dataset } = assembled;
  return {
    dataset,
    faults,
    tables: account.close(),
    findings: account.findings,
    guesses: guesses.list(),
    joined: [
      ...formatJoined([...(before?.joined ?? []), ...joined], recordsOf(dataset, "parties").length),
      ...assembled.refined.map(formatRefined),
    ],
    alike: findAlike(recordsOf(dataset, "parties"), PAIRS_MAX),
    unclear: state.unclear,
    lost: earlier === null || isAdding ? [] : listLost(earlier, dataset),
  };
}

function draftAll(
  state: ImportState,
  of: (kind: SheetKind) => readonly Sheet[],
  { isAdding, areAll }: { readonly isAdding: boolean; readonly areAll: boolean },
): void {
  for (const list of LIST_NAMES)
    state.drafts.get(list)?.push(...of(list).flatMap((sheet) => draftRows(sheet, list, state)));
  splitRows(state);
  for (const list of ["sources", "sides", "sectors", "events", "tallies", "parties"] as const) assignIds(state, list);
  const hasParties = isAdding || !areAll || of("parties").length > 0;
  resolveParticipants(state, !hasParties);
  attendEvents(state, !hasParties);
  assignIds(state, "agreements");
  for (const list of LIST_NAMES) resolveLinks(state, list);
  guessKinds(state);
  guessTypes(state);
  attachClaims(state, of("claims"));
  attachDetails(state, of("participants"));
  const hasSources = isAdding || !areAll || of("sources").length > 0;
  for (const list of ["parties", "events", "tallies", "agreements"] as const) ownClaims(state, list, { hasSources });
  dropNeedless(state);
  keepTypeWords(state);
  if (isAdding) for (const list of ["parties", "events", "tallies", "agreements"] as const) rowDisputes(state, list);
}

function topFields({ earlier, isAdding, defaults, chosen }: ImportRequest, top: Top): LooseRecord {
  const lists: ReadonlySet<string> = new Set(LIST_NAMES);
  const kept = Object.fromEntries(Object.entries(earlier ?? {}).filter(([field]) => !lists.has(field)));
  // What a sheet says of the dataset is for a new one: an atlas that grows keeps its title.
  if (isAdding) return { ...kept, ...chosen };
  return { ...defaults, ...(Object.keys(top.fields).length > 0 ? top.fields : kept), ...chosen };
}

/** What stands in the place of a field of the dataset whose row is refused. */
const insteadOf = ({ earlier, defaults }: ImportRequest): LooseRecord =>
  Object.fromEntries(Object.entries(defaults).map(([field, value]) => [field, earlier?.[field] ?? value]));

/** Puts the rows together and refuses those that the check refuses, until what is left is good. */
function settle(
  state: ImportState,
  top: Top & { readonly instead: LooseRecord },
  base: LooseRecord | null,
  pairs: readonly SamePair[],
): { readonly assembled: Assembled; readonly joined: readonly Joined[]; readonly faults: readonly Advice[] } {
  if (state.account.findings.some(({ severity }) => severity === "refused"))
    tellFurther(
      state,
      assemble(state, { ...top.instead, ...top.fields }, base, () => true),
      top,
    );
  for (let round = 0; ; round++) {
    const isLeft = (field: string): boolean => {
      const place = top.places.get(field);
      return place === undefined || !state.account.isOut(place);
    };
    const left = Object.fromEntries(Object.entries(top.fields).filter(([field]) => isLeft(field)));
    const fields = base === null ? { ...top.instead, ...left } : left;
    const put = assemble(state, fields, base);
    const { dataset: merged, joined } = mergeSame(put.dataset, pairs);
    const dataset = keepFormer(merged, state.earlier);
    // Joined parties shift the places of others: the owner is found by id again.
    const assembled = { ...put, dataset, owners: merged === put.dataset ? put.owners : ownersAfter(put, merged) };
    const before = state.account.findings.length;
    const { errors, faults } = refuseFaulty(state, assembled, top);
    if (errors === 0) return { assembled, joined, faults };
    const isStuck = state.account.findings.length === before || round === ROUNDS_MAX;
    if (isStuck) return { assembled, joined, faults: faults.length > 0 ? faults : [STUCK] };
  }
}

const STUCK: Advice = {
  message: "the rows that are left do not go together",
  remedy: "correct the refused rows first",
};

function ownersAfter({ dataset: before, owners }: Assembled, after: LooseRecord): Assembled["owners"] {
  const rows = owners.get("parties") ?? [];
  const byId = new Map(recordsOf(before, "parties").map(({ id }, place) => [id, rows[place] ?? null]));
  return new Map([...owners, ["parties", recordsOf(after, "parties").map(({ id }) => byId.get(id) ?? null)]]);
}

/** Rows that say more of a refused record go with it. */
function tellAttached(state: ImportState, account: Account): void {
  for (const draft of [...state.drafts.values()].flat()) {
    if (draft.attached.length === 0 || !isDraftOut(account, draft)) continue;
    const own = draft.users?.[0]?.draft ?? draft;
    const cause = account.causeOf({ table: own.sheet.table, row: own.row, column: null });
    for (const { place } of draft.attached)
      if (!account.isOut(place))
        account.refuse(
          place,
          { message: "the record that it speaks of was refused", remedy: `correct ${formatPlace(cause)} first` },
          cause,
        );
  }
}
