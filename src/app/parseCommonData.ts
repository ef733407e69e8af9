import type { CommonData } from "../pages/pageData.ts";

/** The build wrote the file, so only its kind is looked at: hosts answer with files of their own for missing ones. */
export function parseCommonData(value: unknown): CommonData {
  const common = value as CommonData | null;
  if (typeof common?.site?.siteName !== "string") throw new Error("the pages' common data is not that file");
  return common;
}
