import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../dataset/formatProblem.ts";
import { parseJson } from "../dataset/parseJson.ts";
import { parsePositions } from "../dataset/parsePositions.ts";
import type { Dataset } from "../dataset/types.ts";
import { UsageError } from "./createUsageError.ts";
import { gatherWarnings, type Gathered } from "./gatherWarnings.ts";
import { readDataset } from "./readDataset.ts";
import { readSite, type Site, type SiteEnv } from "./readSite.ts";

/** Settings and data of a project as they were when nothing was wrong with them. */
export interface GoodProject {
  readonly site: Site;
  /** Path of the dataset below the project, such as `data/forum.json`. */
  readonly file: string;
  readonly dataset: Dataset;
  /** JSON of the dataset as it is kept. */
  readonly text: string;
}

/** A project whose files change while somebody edits them. */
export interface ProjectState {
  /** As the files are, or as they last were without errors; null when they never were. */
  readonly good: GoodProject | null;
  /** What stops the files as they are now; empty when nothing does. */
  readonly errors: readonly Problem[];
  /** How many errors there are, also those that were not kept. */
  readonly total: number;
  readonly warnings: Gathered;
}

const SETTINGS = "data/site.json";
const NO_WARNINGS: Gathered = { problems: [], counts: new Map() };

/** What the folder `cwd` holds now; where it cannot be used, why, beside what could be used `before`. Never throws for bad files. */
export function readProject(cwd: string, env: SiteEnv, before: ProjectState | null): ProjectState {
  const good = before?.good ?? null;
  try {
    const site = readSite(cwd, env);
    const read = readDataset(cwd, env, undefined);
    if (read.result.kind === "bad") {
      const errors = read.result.problems.filter(({ severity }) => severity === "error");
      return { good, errors, total: read.result.total, warnings: NO_WARNINGS };
    }
    const { file, text } = read;
    const { dataset } = read.result;
    const warnings = gatherWarnings(read, site.languages);
    return { good: { site, file, dataset, text }, errors: [], total: 0, warnings };
  } catch (fault) {
    if (!(fault instanceof UsageError)) throw fault;
    return { good, errors: [settingsProblem(cwd, fault.message)], total: 1, warnings: NO_WARNINGS };
  }
}

/** The place in the settings that a message is about: where they stop being JSON, else the field that the message names. */
function settingsProblem(cwd: string, said: string): Problem {
  const text = readSettings(cwd);
  const positions = parsePositions(text);
  const json = parseJson(text);
  const [fault] = json.faults;
  const [, field = ""] = /^[^"]*"(\w+)"/.exec(said) ?? [];
  const isNamed = json.kind === "ok" && Object.hasOwn(Object(json.value), field);
  const offset = fault?.offset ?? (isNamed ? positions.offsetOf([field], false) : 0);
  const [message = said, remedy = ""] = said.replace(`${SETTINGS}: `, "").split(/; (.*)/s);
  return {
    severity: "error",
    file: SETTINGS,
    ...positions.at(offset),
    record: "settings",
    field: isNamed ? field : "",
    message: fault?.message ?? message,
    remedy: fault?.remedy ?? remedy,
  };
}

function readSettings(cwd: string): string {
  try {
    return readFileSync(join(cwd, SETTINGS), "utf8").replace(/^\ufeff/, "");
  } catch {
    return "";
  }
}
