import { NO_FILTER, Q_MAX } from "../address/parseAddress.ts";
import { EMBED_THEMES } from "../address/types.ts";
import { isRecord } from "../dataset/isRecord.ts";
import type { Filter } from "../dataset/types.ts";
import { AGREEMENT_TYPES, COUNTRY_PATTERN, ID_PATTERN, LANGS, PARTY_KINDS } from "../dataset/vocabulary.ts";
import { EMBED_VERSION, type EmbedCommand, type EmbedOpen } from "./embedMessages.ts";

/** Items that a list of a filter may hold. */
const ITEMS_MAX = 100;

/** A value that must be of one kind; undefined where it is not. */
type Parse<T> = (value: unknown) => T | undefined;

const oneOf =
  <T extends string>(known: readonly T[]): Parse<T> =>
  (value) =>
    known.find((one) => one === value);

const isLike = <T extends string>(value: unknown, pattern: RegExp): value is T =>
  typeof value === "string" && pattern.test(value);

const like =
  <T extends string>(pattern: RegExp): Parse<T> =>
  (value) =>
    isLike<T>(value, pattern) ? value : undefined;

/** A list without repeats. One bad item spoils it, since a filter that means less than was asked for shows too much. */
function parseItems<T>(value: unknown, parse: Parse<T>): readonly T[] | undefined {
  if (value === undefined) return [];
  if (!Array.isArray(value) || value.length > ITEMS_MAX) return undefined;
  const items: T[] = [];
  for (const item of value) {
    const parsed = parse(item);
    if (parsed === undefined) return undefined;
    if (!items.includes(parsed)) items.push(parsed);
  }
  return items;
}

function parseYear(value: unknown): number | null | undefined {
  if (value === undefined || value === null) return null;
  return typeof value === "number" && Number.isInteger(value) && value >= 1000 && value <= 9999 ? value : undefined;
}

/** In characters, not in halves of them. The first test keeps a text of megabytes from being taken apart. */
function parseText(value: unknown): string | undefined {
  if (value === undefined) return NO_FILTER.q;
  return typeof value === "string" && value.length <= 2 * Q_MAX && [...value].length <= Q_MAX
    ? value.trim()
    : undefined;
}

function parseFilter(value: unknown): Filter | undefined {
  if (!isRecord(value)) return undefined;
  const q = parseText(value["q"]);
  const kind = parseItems(value["kind"], oneOf(PARTY_KINDS));
  const side = parseItems(value["side"], like<Filter["side"][number]>(ID_PATTERN));
  const country = parseItems(value["country"], like<string>(COUNTRY_PATTERN));
  const sector = parseItems(value["sector"], like<Filter["sector"][number]>(ID_PATTERN));
  const type = parseItems(value["type"], oneOf(AGREEMENT_TYPES));
  const from = parseYear(value["from"]);
  const to = parseYear(value["to"]);
  return q === undefined || !kind || !side || !country || !sector || !type || from === undefined || to === undefined
    ? undefined
    : { q, kind, side, country, sector, type, from, to };
}

function parseOpen(kind: unknown, id: unknown): EmbedOpen | null {
  if (kind === "agreement" && isLike<Extract<EmbedOpen, { kind: "agreement" }>["id"]>(id, ID_PATTERN))
    return { kind, id };
  if (kind === "party" && isLike<Extract<EmbedOpen, { kind: "party" }>["id"]>(id, ID_PATTERN)) return { kind, id };
  return null;
}

/**
 * The command of a message from a host's page, which may be anything: null for what is none of ours, or not wholly right.
 * Never throws. Whether an id exists is for the data to say. Fields that nothing here knows are ignored, so that hosts
 * written for later versions are understood. By hand and small, since every embed loads it; `buildEmbedSchema` says the same
 * for people, and a test holds the two together.
 */
export function parseEmbedCommand(value: unknown): EmbedCommand | null {
  if (!isRecord(value) || value["accord"] !== EMBED_VERSION) return null;
  const { type } = value;
  if (type === "hello" || type === "reset") return { type };
  if (type === "select") {
    const open = parseOpen(value["kind"], value["id"]);
    return open && { type, open };
  }
  if (type === "filter") {
    const filter = parseFilter(value["filter"]);
    return filter ? { type, filter } : null;
  }
  if (type === "theme") {
    const theme = oneOf(EMBED_THEMES)(value["theme"]);
    return theme === undefined ? null : { type, theme };
  }
  if (type === "language") {
    const language = oneOf(LANGS)(value["language"]);
    return language === undefined ? null : { type, language };
  }
  return null;
}
