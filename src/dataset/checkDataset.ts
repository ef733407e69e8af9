import { checkCycles } from "./checkCycles.ts";
import { checkFields } from "./checkFields.ts";
import { checkIds } from "./checkIds.ts";
import { createReferences } from "./createReferences.ts";
import { checkSchema } from "./checkSchema.ts";
import { checkTallies } from "./checkTallies.ts";
import type { Findings } from "./createFindings.ts";
import { isRecord, listAt, textAt } from "./isRecord.ts";
import type { Dataset } from "./types.ts";
import { showValue } from "./showValue.ts";
import { FORMAT } from "./vocabulary.ts";

const FORMAT_VERSION = /^accord-atlas\/(\d{1,4})(?:\.(\d{1,4}))?$/;

/**
 * Everything that must hold of a dataset, all problems at once, into `findings`. Gives the dataset when there is no error.
 * `value` is freshly parsed JSON and is changed: what the schema must not see is removed.
 */
export function checkDataset(value: unknown, findings: Findings): Dataset | null {
  if (!isRecord(value)) {
    findings.error(
      [],
      `the file holds ${showValue(value)}, must be a dataset`,
      `write an object that begins with "format": "${FORMAT}"`,
    );
    return null;
  }
  if (isForeignVersion(value["format"], findings)) return null;
  const excerpts = new Set(
    listAt(value, "sources").flatMap((source) =>
      isRecord(source) && source["seen"] === "excerpt" ? [textAt(source, "id") ?? ""] : [],
    ),
  );
  checkIds(value, findings);
  checkFields(value, findings, createReferences(value, findings), excerpts);
  checkCycles(value, findings);
  checkTallies(value, findings);
  const dataset = checkSchema(value, findings);
  return findings.errors === 0 ? dataset : null;
}

/** A file of another version is only told so: its fields are not ours to judge. */
function isForeignVersion(format: unknown, findings: Findings): boolean {
  if (typeof format !== "string" || format === FORMAT) return false;
  const [, major, minor] = FORMAT_VERSION.exec(format) ?? [];
  if (major === undefined) return false;
  const version = `${major}.${minor ?? "0"}`;
  const isNewer = Number(major) > 1 || (Number(major) === 1 && Number(minor ?? "0") > 0);
  const remedy = isNewer
    ? `upgrade Accord Atlas to version ${version} or later`
    : `write "${FORMAT}" and correct what is then reported`;
  findings.error(["format"], `${showValue(format)} cannot be read, only "${FORMAT}"`, remedy);
  return true;
}
