import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isRecord, listAt, textAt, type LooseRecord } from "../dataset/isRecord.ts";
import { createUsageError } from "./createUsageError.ts";
import { explainFault } from "./explainFault.ts";

/** Where a project keeps its ledger, below the project's folder. */
export const LEDGER_FILE = "data/published-paths.json";
/** First field of a ledger. */
export const LEDGER_FORMAT = "accord-atlas-paths/1";

const STATES = ["record", "former", "withdrawn"] as const;

/** What an id that was published stands for. Ids are never given to anything else. */
export interface PublishedId {
  /** Day of the release that first had it, `YYYY-MM-DD`. */
  readonly since: string;
  /** At the last release that had it: the id of a record, a former id of one, or the id of a withdrawn record. */
  readonly is: (typeof STATES)[number];
  /** Title or name of the record at that release. */
  readonly name: string;
  /** For a former id: the id that it led to. */
  readonly of: string | null;
  /** Some parties of an agreement; empty for other records. */
  readonly parties: readonly string[];
}

/** Everything that the releases of a site have ever published. */
export interface Ledger {
  /** Public address of the last release; null before the first one. */
  readonly url: string | null;
  /** By `agreement/<id>`, `party/<id>`, `source/<id>`. */
  readonly ids: ReadonlyMap<string, PublishedId>;
  /** Every file below the site's base, with the day of the release that first had it. */
  readonly paths: ReadonlyMap<string, string>;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const ID_KEY = /^(?:agreement|party|source)\/[a-z0-9-]{1,64}$/;
/** Characters of no published path; a backslash is a step in Windows. */
const FORBIDDEN = /[\\\p{Cc}]/u;
/** Steps of a path that lead nowhere or out of a folder. */
const STEPS_REFUSED = new Set(["", ".", ".."]);

/**
 * What the project in folder `cwd` has published; empty when it keeps no ledger yet. Throws a usage error, whose message names
 * the file and the remedy, when the file is damaged or of another form: nothing may be built on half a memory.
 */
export function readLedger(cwd: string): Ledger {
  const value = parseText(readText(join(cwd, LEDGER_FILE)));
  if (value === null) return { url: null, ids: new Map(), paths: new Map() };
  if (value["format"] !== LEDGER_FORMAT)
    return refuse(
      `its format is ${JSON.stringify(value["format"])?.slice(0, 60)}, only "${LEDGER_FORMAT}" can be read`,
    );
  const [ids, paths] = [value["ids"], value["paths"]];
  if (!isRecord(ids) || !isRecord(paths)) return refuse('"ids" and "paths" must be objects');
  return {
    url: textAt(value, "url") ?? null,
    ids: new Map(Object.entries(ids).map(([key, entry]) => [key, parseId(key, entry)])),
    paths: new Map(Object.entries(paths).map(([path, day]) => [path, parseDay(path, day)])),
  };
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, "utf8").replace(/^\ufeff/, "");
  } catch (fault) {
    if (fault instanceof Error && "code" in fault && fault.code === "ENOENT") return null;
    return refuse(explainFault(fault));
  }
}

function parseText(text: string | null): LooseRecord | null {
  if (text === null) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse("it is not JSON");
  }
  return isRecord(value) ? value : refuse("it holds no object");
}

function parseId(key: string, entry: unknown): PublishedId {
  const fields = isRecord(entry) ? entry : {};
  const state = STATES.find((one) => one === fields["is"]);
  const [since, name, of] = [textAt(fields, "since") ?? "", textAt(fields, "name"), textAt(fields, "of") ?? null];
  const isGood = ID_KEY.test(key) && DAY.test(since) && (of === null) === (state !== "former");
  if (!isGood || state === undefined || name === undefined)
    return refuse(`the entry of id ${JSON.stringify(key)} is damaged`);
  return {
    since,
    is: state,
    name,
    of,
    parties: listAt(fields, "parties").filter((party) => typeof party === "string"),
  };
}

/** Whether a path stays below the folder that it is joined to: steps with names, between forward slashes. */
function isBelow(path: string): boolean {
  return !FORBIDDEN.test(path) && path.split("/").every((step) => !STEPS_REFUSED.has(step));
}

function parseDay(path: string, day: unknown): string {
  return isBelow(path) && typeof day === "string" && DAY.test(day)
    ? day
    : refuse(`the entry of path ${JSON.stringify(path)} is damaged`);
}

function refuse(what: string): never {
  throw createUsageError(
    `${LEDGER_FILE}: ${what}; bring back its last good version (git checkout -- ${LEDGER_FILE}), it is what keeps published links alive`,
  );
}
