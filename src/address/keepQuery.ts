import { formatEmbedQuery } from "./formatEmbedQuery.ts";
import type { EmbedQuery } from "./types.ts";

/** Words of the query that are the embed's own (design 2): all others are the host's. */
const OWN = "q kind side country sector type from to sort view theme labels title scroll".split(" ");

/** Query of an embed in another state: its own words say that state, and those that the host has put there stay as they are. */
export function keepQuery(present: string, query: EmbedQuery): string {
  const kept = present
    .replace(/^\?/, "")
    .split("&")
    .filter((pair) => pair !== "" && !OWN.includes(pair.split("=")[0] ?? ""));
  const own = formatEmbedQuery(query);
  if (kept.length === 0) return own;
  return `${own === "" ? "?" : `${own}&`}${kept.join("&")}`;
}
