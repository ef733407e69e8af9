import { checkDataset } from "./checkDataset.ts";
import { createFindings } from "./createFindings.ts";
import type { Problem } from "./formatProblem.ts";
import { parseJson } from "./parseJson.ts";
import { locateFound } from "./locateFound.ts";
import { parsePositions } from "./parsePositions.ts";
import type { Dataset } from "./types.ts";
import type { WarningKind } from "./warningKinds.ts";

export type ParseResult =
  | {
      readonly kind: "ok";
      readonly dataset: Dataset;
      readonly warnings: readonly Problem[];
      /** How many warnings of each kind there are, also those beyond the 10,000 that are kept. */
      readonly counts: ReadonlyMap<WarningKind, number>;
    }
  /** Problems in the order of the text, warnings among them; `total` counts also those beyond the 10,000 that are kept. */
  | { readonly kind: "bad"; readonly problems: readonly Problem[]; readonly total: number };

const bodyOf = (text: string): string => (text.startsWith("\ufeff") ? text.slice(1) : text);

/**
 * The dataset in a text, or all that is wrong with it. `fileName` only appears in the problems; `positions` are those of the text
 * without byte order mark, for whoever needs them afterwards too: a large file takes a second to be mapped. Warnings do not stop a
 * dataset; errors do. Never throws, whatever the text.
 */
export function parseDataset(text: string, fileName: string, positions = parsePositions(bodyOf(text))): ParseResult {
  const body = bodyOf(text);
  const json = parseJson(body);
  const faults = json.faults.map(({ offset, message, remedy }): Problem => ({
    severity: "error",
    file: fileName,
    ...positions.at(offset),
    record: "file",
    field: "",
    message,
    remedy,
  }));
  if (json.kind === "bad") return { kind: "bad", problems: faults, total: faults.length };
  const findings = createFindings();
  const dataset = checkDataset(json.value, findings);
  const found = findings.kept.map((one) => locateFound(one, json.value, positions, fileName));
  const problems = [...faults, ...found].sort((a, b) => a.line - b.line || a.column - b.column);
  if (dataset !== null && faults.length === 0)
    return { kind: "ok", dataset, warnings: problems, counts: findings.counts };
  return { kind: "bad", problems, total: findings.total + faults.length };
}
