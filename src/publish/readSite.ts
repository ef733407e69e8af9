import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isRecord, textAt, type LooseRecord } from "../dataset/isRecord.ts";
import { isWebUrl } from "../dataset/isWebUrl.ts";
import { showValue } from "../dataset/showValue.ts";
import type { Lang } from "../dataset/types.ts";
import { LANGS } from "../dataset/vocabulary.ts";
import { explainFault } from "./explainFault.ts";
import { createUsageError } from "./createUsageError.ts";
import { readLook, type Look } from "./readLook.ts";

/** What a site is called, where it stands and what it shows. */
export interface Site {
  readonly siteName: string;
  /** Public address with any sub-path, ending in a slash; null when the site has none yet. */
  readonly url: string | null;
  /** Path of a file below `data/`, such as `examples/forum.json`. */
  readonly dataset: string;
  /** Languages that are built, in the order of the switch. */
  readonly languages: readonly Lang[];
  /** `mailto:` or web address for corrections; null when the site names none. */
  readonly report: string | null;
  /** The site's own colour and fonts; null when it has none of its own. */
  readonly look: Look | null;
}

/** Variables that win over the file: `SITE_URL` over `url`, `DATASET` over `dataset`. */
export type SiteEnv = Readonly<Record<string, string | undefined>>;

const FIELDS = new Set(["siteName", "url", "dataset", "languages", "report", "look"]);
const FILE = "data/site.json";
/** A file below `data/`; no step of it begins with a dot, so none leads out. */
const DATASET_NAME = /^(?:[\w-][\w.-]*\/){0,4}[\w-][\w.-]*\.json$/;
const MAIL = /^mailto:[^\s<>"]+@[^\s<>"]+$/;

const refuse = (what: string): never => {
  throw createUsageError(what);
};

/**
 * The settings of the site in folder `cwd`, from `data/site.json`. Throws a usage error, whose message names the file, the
 * field and what to write, when something in it cannot be used.
 */
export function readSite(cwd: string, env: SiteEnv): Site {
  const settings = readSettings(cwd);
  const unknown = Object.keys(settings).find((field) => !FIELDS.has(field) && !field.startsWith("x-"));
  if (unknown !== undefined)
    refuse(`${FILE}: unknown field ${showValue(unknown)}; known are ${[...FIELDS].join(", ")}`);
  return {
    siteName: siteNameOf(settings),
    url: urlOf(settings, env),
    dataset: datasetOf(settings, env),
    languages: languagesOf(settings),
    report: reportOf(settings),
    look: readLook(settings["look"]),
  };
}

function readSettings(cwd: string): LooseRecord {
  let text = "";
  try {
    text = readFileSync(join(cwd, FILE), "utf8").replace(/^\ufeff/, "");
  } catch (fault) {
    return refuse(`${FILE}: ${explainFault(fault)}; write {"siteName": "...", "dataset": "....json"}`);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse(`${FILE} is not JSON; write {"siteName": "...", "dataset": "....json"}`);
  }
  return isRecord(value)
    ? value
    : refuse(`${FILE} holds ${showValue(value)}; write {"siteName": "...", "dataset": "....json"}`);
}

function siteNameOf(settings: LooseRecord): string {
  const name = textAt(settings, "siteName")?.trim() ?? "";
  return name === "" ? refuse(`${FILE}: "siteName" is missing; write the name of your site`) : name;
}

function urlOf(settings: LooseRecord, env: SiteEnv): string | null {
  const fromEnv = env["SITE_URL"] ?? "";
  const where = fromEnv === "" ? `${FILE}: "url"` : "SITE_URL";
  const url = fromEnv === "" ? (settings["url"] ?? "") : fromEnv;
  if (url === "") return null;
  if (typeof url !== "string" || !isWebUrl(url) || /[?#]/.test(url)) {
    return refuse(`${where} is ${showValue(url)}; write the public address, such as https://example.org/atlas/`);
  }
  return url.endsWith("/") ? url : `${url}/`;
}

function datasetOf(settings: LooseRecord, env: SiteEnv): string {
  const fromEnv = env["DATASET"] ?? "";
  const where = fromEnv === "" ? `${FILE}: "dataset"` : "DATASET";
  const dataset = fromEnv === "" ? settings["dataset"] : fromEnv;
  return typeof dataset === "string" && DATASET_NAME.test(dataset)
    ? dataset
    : refuse(`${where} is ${showValue(dataset)}; write the name of a file in data/, such as forum.json`);
}

function languagesOf(settings: LooseRecord): readonly Lang[] {
  const wanted: unknown = settings["languages"] ?? LANGS;
  const known = Array.isArray(wanted) ? wanted.flatMap((one) => LANGS.filter((lang) => lang === one)) : [];
  const isGood =
    Array.isArray(wanted) && known.length > 0 && known.length === wanted.length && new Set(known).size === known.length;
  return isGood
    ? known
    : refuse(
        `${FILE}: "languages" is ${JSON.stringify(wanted)?.slice(0, 80)}; write a list of ${LANGS.join(", ")}, each once`,
      );
}

function reportOf(settings: LooseRecord): string | null {
  const report = settings["report"] ?? "";
  if (report === "") return null;
  return typeof report === "string" && (MAIL.test(report) || isWebUrl(report))
    ? report
    : refuse(`${FILE}: "report" is ${showValue(report)}; write mailto:somebody@example.org or a web address`);
}
