import { parseAddress } from "./parseAddress.ts";
import { EMBED_THEMES, type EmbedQuery } from "./types.ts";

/** What an embed's query asks for: the filter of every view, and how the embed looks. Unknown names and values are ignored; it never throws. */
export function parseEmbedQuery(query: string): EmbedQuery {
  const params = new URLSearchParams(query);
  const theme = params.get("theme");
  return {
    // The path plays no part: an embed's filter is written as that of its page.
    filter: parseAddress("", query, "en").filter,
    options: {
      theme: EMBED_THEMES.find((known) => known === theme) ?? "auto",
      labels: params.get("labels") !== "0",
      title: params.get("title") !== "0",
      scroll: params.get("scroll") === "1",
    },
  };
}
