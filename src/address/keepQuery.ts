import { formatEmbedQuery } from "./formatEmbedQuery.ts";
import type { EmbedQuery, Open } from "./types.ts";

/** Words of the query that are the embed's own (design 2, and `open` below): all others are the host's. */
const OWN = "q kind side country sector type from to sort view theme labels title scroll open".split(" ");

/**
 * Query of an embed in another state: its own words say that state, and those that the host has put there stay as they are.
 * `open` names a record that is open in an embed made for something else, as `open=party/<id>`; null where it shows what it was
 * made for.
 */
export function keepQuery(present: string, query: EmbedQuery, open: Open | null): string {
  const own = formatEmbedQuery(query).slice(1);
  const kept = present
    .replace(/^\?/, "")
    .split("&")
    .filter((pair) => !OWN.includes(pair.split("=", 1)[0] ?? ""));
  const opened = open !== null && "id" in open ? `open=${open.kind}/${open.id}` : "";
  const pairs = [own, opened, ...kept].filter((pair) => pair !== "");
  return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}
