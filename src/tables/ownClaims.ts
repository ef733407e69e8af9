import { isWebUrl } from "../dataset/isWebUrl.ts";
import { listAt, textAt } from "../dataset/isRecord.ts";
import type { ImportState } from "./createState.ts";
import { findPublished } from "./findPublished.ts";
import { GUESSED } from "./guessTypes.ts";
import { isFilled, placeOf, putField } from "./draftRows.ts";
import { namedOnly, NO_QUOTATION } from "./namedOnly.ts";
import { resolveOne } from "./resolveLinks.ts";
import { rowLocator } from "./rowLocator.ts";
import type { Draft, ListName } from "./types.ts";

/** Fields of an agreement that its row fills in, and which its claim therefore supports. */
const SAID = [
  "participants",
  "type",
  "signed",
  "inForce",
  "ended",
  "period",
  "status",
  "sectors",
  "scope",
  "event",
  "value",
];
/** Of these, what the row itself records where its quotations do not say that they speak of it. */
const FACTS: ReadonlySet<string> = new Set(["signed", "inForce", "ended", "period", "status", "value"]);
const CLAIM_KEYS = [":source", ":url", ":quote", ":basis", ":paragraph"];
/** Lists whose records cannot be without a claim. */
const NEEDING: ReadonlySet<ListName> = new Set(["agreements", "tallies"]);

const fileName = (path: string): string => path.replace(/^.*[/\\]/, "");

/** The file itself as a source: whatever no other source is named for rests on it. */
export function fileSource(state: ImportState, draft: Draft): string {
  const title = fileName(draft.sheet.table.file);
  const found = state.names("sources").find(title);
  if (found.kind !== "one") return state.make("sources", title.replace(/\.[^.]*$/, ""), { title }, draft, ":source");
  state.use("sources", found.id, draft, ":source");
  return found.id;
}

function sourceOf(state: ImportState, draft: Draft, hasSources: boolean): string | null {
  const url = draft.beside.get(":url");
  const named = draft.beside.get(":source");
  // Words are quoted from somewhere: from the address beside them, where no source is named.
  const text = named ?? (draft.beside.has(":quote") ? url : undefined);
  if (typeof text !== "string") {
    if (!draft.beside.has(":quote")) return fileSource(state, draft);
    state.account.refuse(placeOf(draft, ":quote"), {
      message: "the quotation names no source",
      remedy: "write the id or title of a source into the column source",
    });
    return null;
  }
  const found = state.names("sources").find(text);
  if (found.kind !== "none" || findPublished(state, text).length > 0 || (hasSources && !isWebUrl(text)))
    return resolveOne(state, draft, ":source", "sources", text);
  const address = isWebUrl(text) ? { url: text } : {};
  const field = named === undefined ? ":url" : ":source";
  return state.make("sources", text.replace(/^https?:\/\/(?:www\.)?/, ""), { title: text, ...address }, draft, field);
}

export interface ClaimRules {
  /** Whether a table of sources was given, so that no further one is made of a title. */
  readonly hasSources: boolean;
}

/**
 * Gives the rows of a list the claims that they make themselves: one per quotation, else one that the row records, with its
 * place. A row that names no source rests on its file; one that names a source without its words rests on its file too, and the
 * source is only named. Rows that have claims in the sheet of claims and say nothing of their own get none.
 */
export function ownClaims(state: ImportState, list: ListName, { hasSources }: ClaimRules): void {
  for (const draft of state.drafts.get(list) ?? []) {
    const says = CLAIM_KEYS.some((key) => draft.beside.has(key));
    const has = listAt(draft.record, "claims").length > 0;
    if (!says && (has || !NEEDING.has(list))) continue;
    const source = sourceOf(state, draft, hasSources);
    // The row is refused; what is wrong with its quotation is told all the same.
    if (source === null && !draft.beside.has(":quote")) continue;
    const claims = claimsOf(state, draft, source ?? "");
    putField(draft.record, "claims", [...listAt(draft.record, "claims"), ...claims]);
  }
}

function claimsOf(state: ImportState, draft: Draft, source: string): readonly Readonly<Record<string, unknown>>[] {
  const { beside, record } = draft;
  const quotes = listOf(beside.get(":quote"));
  const basis = beside.get(":basis") ?? (quotes.length > 0 ? "stated" : "recorded");
  const url = beside.has(":url") ? { url: beside.get(":url") } : {};
  const paragraph = beside.has(":paragraph") ? { paragraph: beside.get(":paragraph") } : {};
  const note = basis === "inferred" || basis === "background" ? takeNote(draft) : {};
  if (basis === "stated" && quotes.length === 0)
    state.account.refuse(placeOf(draft, ":basis"), {
      message: 'the basis is "stated", but there is no quotation',
      remedy: "write the words of the source into the column quote, or another basis",
    });
  // Who writes the day of signing says that it was signed.
  if (draft.list === "agreements" && "signed" in record && !("status" in record)) putField(record, "status", "signed");
  const fields =
    draft.list === "agreements" ? SAID.filter((field) => field in record && beside.get(GUESSED) !== field) : [];
  const recorded = (own: string, names: readonly string[], address = url): Readonly<Record<string, unknown>> => ({
    source: own,
    basis: "recorded",
    ...(names.length === 0 ? {} : { fields: names }),
    ...address,
    locator: rowLocator(draft),
  });
  // A basis that cannot be read, such as a quotation in the wrong column, is told already.
  if (quotes.length === 0 && beside.has(":source") && !isFilled(placeOf(draft, ":basis"))) {
    const own = fileSource(state, draft);
    if (own !== source) {
      state.account.warn(placeOf(draft, ":source"), NO_QUOTATION);
      return [recorded(own, fields, {}), namedOnly(draft, draft, source, { ...paragraph, ...url })];
    }
  }
  if (quotes.length === 0 && basis === "recorded") return [{ ...recorded(source, fields), ...paragraph }];
  const claims = quotes.map((quote) => ({ source, basis, quote, ...paragraph, ...url, ...note }));
  if (quotes.length === 0) return [{ source, basis, ...paragraph, ...url, ...note }];
  // Dates, status and value must rest on something, and a quotation does not say of which field it speaks: the row itself does.
  const facts = fields.filter(
    (field) => FACTS.has(field) && (field !== "status" || textAt(record, "status") !== "unknown"),
  );
  // The address beside the quotation is where its words stand, not the row.
  return facts.length > 0 ? [...claims, recorded(fileSource(state, draft), facts, {})] : claims;
}

function takeNote({ record }: Draft): Readonly<Record<string, unknown>> {
  const note = record["note"];
  if (note === undefined) return {};
  delete record["note"];
  return { note };
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
