import { formatEmbedQuery } from "./formatEmbedQuery.ts";
import type { EmbedQuery, Open } from "./types.ts";

/** Words of the query that are the embed's own (design 2, and `open` and `own` below): all others are the host's. */
const OWN = "q kind side country sector type from to sort view theme labels title scroll open own".split(" ");

/** The query that the embed's code wrote, whatever the embed's state has made of it since. */
export function codeQuery(present: string): string {
  return new URLSearchParams(present).get("own") ?? present;
}

/**
 * Query of an embed in another state: its own words say that state, and those that the host has put there stay as they are.
 * `open` names a record that is open in an embed made for something else, as `open=party/<id>`; null where it shows what it was
 * made for. `own` keeps the query that the embed's code wrote, so that it can be gone back to.
 */
export function keepQuery(present: string, query: EmbedQuery, open: Open | null): string {
  const own = formatEmbedQuery(query).slice(1);
  const kept = present
    .replace(/^\?/, "")
    .split("&")
    .filter((pair) => !OWN.includes(pair.split("=", 1)[0] ?? ""));
  const opened = open !== null && "id" in open ? `open=${open.kind}/${open.id}` : "";
  const code = `own=${encodeURIComponent(codeQuery(present))}`;
  const pairs = [own, opened, code, ...kept].filter((pair) => pair !== "");
  return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}
