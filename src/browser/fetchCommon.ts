import { fetchJson } from "./fetchJson.ts";

/**
 * The data that all pages of a language share, from the file that the page names (`data-common`); null where the page carries
 * it itself. Rejects when it does not arrive in time.
 */
export async function fetchCommon(): Promise<unknown> {
  const { common, root } = document.documentElement.dataset;
  return common === undefined ? null : fetchJson(new URL((root ?? "./") + common, location.href));
}
