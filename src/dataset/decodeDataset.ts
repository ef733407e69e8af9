import { decodeText } from "./decodeText.ts";
import { parseDataset, type ParseResult } from "./parseDataset.ts";

/** `parseDataset` for the bytes of a file: UTF-8, with or without byte order mark, or UTF-16 with one. Never throws. */
export function decodeDataset(bytes: Uint8Array, fileName: string): ParseResult {
  const decoded = decodeText(bytes);
  if (decoded.kind === "ok") return parseDataset(decoded.text, fileName);
  const { line, column, message, remedy } = decoded;
  return {
    kind: "bad",
    problems: [{ severity: "error", file: fileName, line, column, record: "file", field: "", message, remedy }],
    total: 1,
  };
}
