import type { Draft } from "./types.ts";

/** Where a row stands, as a claim names it: file, sheet where the file has sheets, and row, from 1. */
export function rowLocator({ sheet: { table }, row }: Draft): Readonly<Record<string, unknown>> {
  return { file: table.file, ...(table.sheet === null ? {} : { sheet: table.sheet }), row };
}
