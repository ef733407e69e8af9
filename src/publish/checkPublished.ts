import { resolve } from "node:path";
import { locateFound } from "../dataset/locateFound.ts";
import { parsePositions } from "../dataset/parsePositions.ts";
import { showText } from "../dataset/showValue.ts";
import type { Dataset } from "../dataset/types.ts";
import { carryOver } from "./carryOver.ts";
import { checkIdentities } from "./checkIdentities.ts";
import { checkPaths } from "./checkPaths.ts";
import type { DataIo } from "./dataIo.ts";
import { listFiles } from "./listFiles.ts";
import { printProblems } from "./printProblems.ts";
import { LEDGER_FILE, type Ledger } from "./readLedger.ts";
import { readSite, type Site } from "./readSite.ts";

/** Lost paths printed one by one; nobody reads more. */
const PRINTED_MAX = 200;

export interface PublishedCheck {
  readonly ledger: Ledger;
  /** The dataset's file as it was named, its text, and what it says. */
  readonly file: string;
  readonly text: string;
  readonly dataset: Dataset;
  readonly site: Site;
  /** Where the whole site has just been written. */
  readonly folder: string;
  readonly isRelease: boolean;
  /** Folder of the last release, whose hashed files are carried over; null when none is named. */
  readonly previous: string | null;
}

/**
 * Compares a finished build with everything that was ever published, after carrying the hashed files of the last release over.
 * Gives the files of the build; null when it would break a link or give an id to another thing, which is then printed.
 */
export function checkPublished(io: DataIo, check: PublishedCheck): readonly string[] | null {
  const { ledger, dataset, folder, isRelease, previous } = check;
  const own = listFiles(folder);
  if (isTrial(io, check)) return own;
  const carried = previous === null ? [] : carryOver(ledger, resolve(io.cwd, previous), folder, own);
  const paths = [...own, ...carried];
  const reused = checkIdentities(ledger, dataset);
  const lost = checkPaths(ledger, { paths, dataset, site: check.site, isRelease, previous });
  if (reused.length === 0 && lost.length === 0) return paths;
  const positions = parsePositions(check.text);
  const problems = reused.map((found) => locateFound(found, dataset, positions, check.file));
  printProblems(problems, problems.length, io.stderr);
  for (const { path, since, remedy } of lost.slice(0, PRINTED_MAX))
    io.stderr([path, `was published on ${since} and is missing here`, remedy].map(showText).join("  "));
  if (lost.length > PRINTED_MAX) io.stderr(`… and ${String(lost.length - PRINTED_MAX)} more paths`);
  io.stderr(
    `links to this site would break (${LEDGER_FILE} says what was published): nothing was built, the last build stays as it was`,
  );
  return null;
}

/** Whether a build is of another dataset than the site's own, only to look at: its ids are not the ledger's. */
function isTrial(io: DataIo, { ledger, site, isRelease }: PublishedCheck): boolean {
  const own = readSite(io.cwd, { ...io.env, DATASET: undefined }).dataset;
  if (isRelease || ledger.paths.size === 0 || site.dataset === own) return false;
  io.stderr(`DATASET is not the ${own} of data/site.json: this build is not compared with ${LEDGER_FILE}`);
  return true;
}
