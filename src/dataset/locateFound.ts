import type { Found } from "./createFindings.ts";
import type { Problem } from "./formatProblem.ts";
import { isRecord, textAt } from "./isRecord.ts";
import type { Positions } from "./parsePositions.ts";

/** A finding with its line, column and the name of its record. `value` is the dataset as parsed, `positions` those of its text. */
export function locateFound(found: Found, value: unknown, positions: Positions, file: string): Problem {
  const { severity, kind, path, message, remedy } = found;
  const position = positions.at(positions.offsetOf(path, found.atKey ?? false));
  const isInRecord = path.length >= 2 && typeof path[1] === "number";
  const steps = isInRecord ? path.slice(2) : path;
  const field = steps
    .map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`))
    .join("")
    .replace(/^\./, "");
  return {
    severity,
    ...(kind === undefined ? {} : { kind }),
    file,
    ...position,
    record: isInRecord ? recordName(value, path) : "dataset",
    field,
    message,
    remedy,
  };
}

function recordName(value: unknown, path: Found["path"]): string {
  const [list, index] = path;
  const records = isRecord(value) ? value[String(list)] : undefined;
  const record: unknown = Array.isArray(records) ? records[Number(index)] : undefined;
  const id = isRecord(record) ? textAt(record, "id") : undefined;
  return `${list}[${index}]${id === undefined ? "" : ` ${id.slice(0, 64)}`}`;
}
