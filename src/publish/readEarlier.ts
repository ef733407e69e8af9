import { checkDataset } from "../dataset/checkDataset.ts";
import { createFindings } from "../dataset/createFindings.ts";
import { decodeText } from "../dataset/decodeText.ts";
import { isRecord, type LooseRecord } from "../dataset/isRecord.ts";
import { parseDataset } from "../dataset/parseDataset.ts";
import { parseJson } from "../dataset/parseJson.ts";
import { showText } from "../dataset/showValue.ts";
import type { DataIo } from "./dataIo.ts";
import { printProblems } from "./printProblems.ts";
import { readBytes } from "./readBytes.ts";

/** Whether a text is a good dataset: the check of `parseDataset`, without looking for lines, which takes longer than all else. */
function isGoodText(text: string): boolean {
  const json = parseJson(text);
  return json.kind === "ok" && json.faults.length === 0 && checkDataset(json.value, createFindings()) !== null;
}

/**
 * The dataset that stands in a file already, with its `x-` fields; null for a bad one, whose problems are then printed. Throws a
 * usage error when it cannot be read.
 */
export function readEarlier(file: string, io: DataIo): LooseRecord | null {
  const decoded = decodeText(readBytes(io.cwd, file));
  const text = decoded.kind === "ok" ? decoded.text : "";
  if (isGoodText(text)) {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  }
  const result = parseDataset(text, file);
  if (result.kind === "bad") printProblems(result.problems, result.total, io.stdout);
  io.stdout(`nothing was written: ${showText(file)} is there and is no good dataset; correct it, or name another file`);
  return null;
}
