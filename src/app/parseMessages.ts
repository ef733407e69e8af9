import type { CompiledCatalog } from "../i18n/types.ts";

/** The words of an embed as the build compiled them, so only their kind is looked at. */
export function parseMessages(value: unknown): CompiledCatalog {
  if (typeof value !== "object" || value === null) throw new Error("the embed's words are not that file");
  return value as CompiledCatalog;
}
