import { checkDataset } from "./checkDataset.ts";
import { createFindings } from "./createFindings.ts";
import type { Problem } from "./formatProblem.ts";
import { parseJson } from "./parseJson.ts";
import { locateFound } from "./locateFound.ts";
import { parsePositions } from "./parsePositions.ts";
import type { Dataset } from "./types.ts";

export type ParseResult =
  | { readonly kind: "ok"; readonly dataset: Dataset; readonly warnings: readonly Problem[] }
  /** Problems in the order of the text, warnings among them; `total` counts also those beyond the 10,000 that are kept. */
  | { readonly kind: "bad"; readonly problems: readonly Problem[]; readonly total: number };

/**
 * The dataset in a text, or all that is wrong with it. `fileName` only appears in the problems. Warnings do not stop a
 * dataset; errors do. Never throws, whatever the text.
 */
export function parseDataset(text: string, fileName: string): ParseResult {
  const body = text.startsWith("\ufeff") ? text.slice(1) : text;
  const positions = parsePositions(body);
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
  if (dataset !== null && faults.length === 0) return { kind: "ok", dataset, warnings: problems };
  return { kind: "bad", problems, total: findings.total + faults.length };
}
