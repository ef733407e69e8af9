import type { Filter, Lang, PartyId } from "../dataset/types.ts";
import { AGREEMENT_TYPES, COUNTRY_PATTERN, ID_PATTERN, LANGS, PARTY_KINDS } from "../dataset/vocabulary.ts";
import { SORTS, VIEW_MODES, type Open, type ViewState } from "./types.ts";

/** A filter that leaves everything in. */
export const NO_FILTER: Filter = { q: "", kind: [], side: [], country: [], sector: [], type: [], from: null, to: null };

/** Longest search text that an address or a message carries, in characters: longer ones name nothing and only slow the page. */
export const Q_MAX = 200;

const isOneOf = <T extends string>(known: readonly T[], value: string): value is T =>
  (known as readonly string[]).includes(value);

/** Items of a comma list that pass `is`, each once, in the order given. */
function parseList<T extends string>(text: string | null, is: (value: string) => value is T): readonly T[] {
  return [...new Set((text ?? "").split(",").filter(is))];
}

function parseYear(text: string | null): number | null {
  return text !== null && /^\d{4}$/.test(text) ? Number(text) : null;
}

const isId = <T extends string>(value: string): value is T => ID_PATTERN.test(value);
const isCountry = (value: string): value is string => COUNTRY_PATTERN.test(value);

function parseOpen(parts: readonly string[]): Open | null {
  const [kind, id, ...rest] = parts;
  if (kind === undefined) return { kind: "start" };
  if (kind === "about" && id === undefined) return { kind: "about" };
  if (kind === "about" && id === "accessibility" && rest.length === 0) return { kind: "accessibility" };
  if (id === undefined || rest.length > 0) return null;
  if (kind === "agreement" && isId<Extract<Open, { kind: "agreement" }>["id"]>(id)) return { kind, id };
  if (kind === "party" && isId<Extract<Open, { kind: "party" }>["id"]>(id)) return { kind, id };
  if (kind === "source" && isId<Extract<Open, { kind: "source" }>["id"]>(id)) return { kind, id };
  return null;
}

/** Language and opened record of a path inside the site. A path that fits no page gives `missing`; it never throws. */
export function parsePath(path: string, fallback: Lang): Pick<ViewState, "lang" | "open"> {
  const [lang, ...parts] = path
    .replace(/(?:^|\/)index\.html$/, "/")
    .split("/")
    .filter((part) => part !== "");
  if (lang === undefined) return { lang: fallback, open: { kind: "start" } };
  if (!isOneOf(LANGS, lang)) return { lang: fallback, open: { kind: "missing", path } };
  return { lang, open: parseOpen(parts) ?? { kind: "missing", path } };
}

/** Filter, order and layout of a query. Unknown names and values are ignored; it never throws. */
function parseQuery(query: string): Pick<ViewState, "filter" | "sort" | "view"> {
  const params = new URLSearchParams(query);
  const sort = params.get("sort") ?? "";
  const view = params.get("view") ?? "";
  return {
    filter: {
      q: [...(params.get("q") ?? "").trim()].slice(0, Q_MAX).join("").trimEnd(),
      kind: parseList(params.get("kind"), (value) => isOneOf(PARTY_KINDS, value)),
      side: parseList(params.get("side"), isId<Filter["side"][number]>),
      country: parseList(params.get("country"), isCountry),
      sector: parseList(params.get("sector"), isId<Filter["sector"][number]>),
      type: parseList(params.get("type"), (value) => isOneOf(AGREEMENT_TYPES, value)),
      from: parseYear(params.get("from")),
      to: parseYear(params.get("to")),
    },
    sort: isOneOf(SORTS, sort) ? sort : null,
    view: isOneOf(VIEW_MODES, view) ? view : null,
  };
}

/** The two parties whose path the query asks for; null where it names none, or is not two ids. */
function parseEnds(query: string): Extract<Open, { kind: "path" }> | null {
  const [from, to, ...rest] = (new URLSearchParams(query).get("path") ?? "").split("~");
  if (from === undefined || to === undefined || rest.length > 0) return null;
  return isId<PartyId>(from) && isId<PartyId>(to) ? { kind: "path", from, to } : null;
}

/**
 * The view that an address names. `path` has no leading slash and no site base. One thing is open at a time: a path between two
 * parties is asked for at the start page, and the page of a record stays that of the record.
 */
export function parseAddress(path: string, query: string, fallback: Lang): ViewState {
  const { lang, open } = parsePath(path, fallback);
  const ends = open.kind === "start" ? parseEnds(query) : null;
  return { lang, open: ends ?? open, ...parseQuery(query) };
}
